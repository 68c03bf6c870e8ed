"""Tables are granted as they would be if all seats at a table were looked at after every change."""

from collections import defaultdict

from hypothesis import example, given
from hypothesis import strategies as st

from db.facts import Draft
from db.grants import granted
from db.hall import Hall
from tests.db.halls import hall_file

MOMENTS = [f"2016-04-25T{time}:00Z" for time in ("08:00", "08:20", "08:40", "09:00", "23:40")] + [
    "2016-04-26T00:20:00Z"
]
ALL_SEATS = """
SELECT s.table_id, s.meeting, s.start, s.end FROM seats s JOIN meetings m ON m.id = s.meeting
JOIN tables t ON t.id = s.table_id WHERE m.status <> 'cancelled' ORDER BY s.at, s.fact
"""

spans = st.lists(st.sampled_from(MOMENTS), min_size=2, max_size=2, unique=True).map(sorted)
tables = st.sampled_from(["A", "B"])
meetings = st.sampled_from([f"M{number}" for number in range(7)])
seats = st.builds(
    lambda name, table, span: Draft("seat", name, {"table": table, "start": span[0], "end": span[1]}),
    meetings,
    tables | tables | st.none(),
    spans | spans | st.just([None, None]),
)
states = st.builds(
    lambda name, status: Draft("meeting", name, {"round": "R", "status": status, "locked": False}),
    meetings,
    st.sampled_from(["confirmed", "cancelled"]),
)
places = st.builds(
    lambda name, gone: Draft("table", name, None if gone else {"label": name, "room": "r", "at": [1, 1], "seats": 4}),
    tables,
    st.sampled_from([False, False, True]),
)
closures = st.builds(
    lambda table, span, state: Draft(
        "closure", f"C{table}", {"table": table, "start": span[0], "end": span[1], "why": "", "state": state}
    ),
    tables,
    spans,
    st.sampled_from(["closed", "reopened"]),
)
OPENED = [Draft("table", name, {"label": name, "room": "r", "at": [1, 1], "seats": 4}) for name in "AB"]
HELD = [Draft("meeting", f"M{n}", {"round": "R", "status": "confirmed", "locked": False}) for n in range(7)]


def winners(hall: Hall) -> set[str]:
    """Who has a table, from all seats of each table."""
    at: dict[str, list[tuple[str, str | None, str | None]]] = defaultdict(list)
    for table, *seat in hall.rows(ALL_SEATS):
        at[table].append((seat[0], seat[1], seat[2]))
    closed = {
        name: hall.rows("SELECT start, end FROM closures WHERE table_id = ? AND state = 'closed'", (name,))
        for name in at
    }
    return {meeting for table, some in at.items() for meeting in granted(some, closed[table])}


LONG, LATE = (
    [Draft("seat", name, {"table": "A", "start": start, "end": end})]
    for name, start, end in (("M0", "1970-01-01T08:00:00Z", "9000-01-01T08:00:00Z"), ("M1", *MOMENTS[:2]))
)
EARLY = [Draft("seat", "M0", {"table": "A", "start": MOMENTS[0], "end": MOMENTS[-1]})]
NIGHT = [Draft("seat", "M1", {"table": "A", "start": MOMENTS[-2], "end": MOMENTS[-1]})]
changes = seats | seats | seats | states | places | closures


@given(st.lists(st.lists(changes, min_size=1, max_size=2), min_size=5, max_size=12), st.booleans())
@example([LONG, LATE], False)
@example([EARLY, NIGHT], False)
def test_looking_near_each_change_finds_whoever_has_a_table(batches: list[list[Draft]], backwards: bool) -> None:
    with hall_file() as hall:
        hall.record([*OPENED, *HELD], at=0)
        for number, batch in enumerate(batches):
            hall.record(batch, at=100 - number if backwards else number)
            have = {row[0] for row in hall.rows("SELECT id FROM meetings WHERE has_table AND status <> 'cancelled'")}
            assert have == winners(hall)
