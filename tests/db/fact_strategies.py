"""Facts of all kinds for hypothesis: histories as several terminals would make them, some knowing of each other."""

from typing import Any

from hypothesis import strategies as st

from db.facts import HAPPENED, SO, Draft, Fact, new_ids, succession, text_of

TIMES = [f"2016-04-25T{hour:02}:{minute:02}:00Z" for hour in range(7, 10) for minute in (0, 20, 40)]
IDS = st.sampled_from(["A", "B", "C"])
WORDS = st.sampled_from(["x", "y", "Ä"])


def spans() -> st.SearchStrategy[tuple[str, str]]:
    """A start and a later end."""
    return st.lists(st.sampled_from(TIMES), min_size=2, max_size=2, unique=True).map(lambda t: (min(t), max(t)))


def _seat(table: str | None, span: tuple[str, str]) -> dict[str, Any]:
    return {"table": table, "start": span[0], "end": span[1]}


BODIES: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "event": st.fixed_dictionaries(
        {
            "name": WORDS,
            "venue": WORDS,
            "hall": WORDS,
            "floor": WORDS,
            "timezone": st.sampled_from(["Europe/Berlin", "UTC"]),
            "languages": st.just(["en"]),
        },
        optional={
            "accent": st.sampled_from(["", "#FFC800", "#003399"]),
            "board_shows": st.sampled_from(["organisations", "people"]),
        },
    ),
    "room": st.fixed_dictionaries(
        {"label": WORDS, "origin": st.just([0.0, 1.5]), "size": st.just([9.0, 9.0]), "doors": st.just([[1.0, 0.0]])}
    ),
    "table": st.fixed_dictionaries(
        {"label": WORDS, "room": IDS, "at": st.just([1.0, 1.0]), "seats": st.integers(2, 6)}
    ),
    "round": st.fixed_dictionaries({"slot_minutes": st.integers(10, 30), "spans": st.just([[TIMES[0], TIMES[-1]]])}),
    "session": st.fixed_dictionaries(
        {"title": WORDS, "start": st.just(TIMES[0]), "end": st.just(TIMES[1]), "rooms": st.just(["A"])}
    ),
    "place": st.fixed_dictionaries({"at": st.just([0.0, -1.0])}),
    "participant": st.fixed_dictionaries(
        {
            "first_name": WORDS,
            "last_name": WORDS,
            "organisation": WORDS,
            "kind": WORDS,
            "side": WORDS,
            "country": WORDS,
            "language": WORDS,
            "days": st.lists(st.just("2016-04-25"), max_size=1),
            "status": st.sampled_from(["registered", "cancelled"]),
            "home_table": st.none() | IDS,
        }
    ),
    "contact": st.fixed_dictionaries({"email": WORDS, "phone": WORDS, "note": WORDS}),
    "badge": st.fixed_dictionaries(
        {"participant": IDS, "state": st.sampled_from(["valid", "void"])}, optional={"issue": st.integers(1, 3)}
    ),
    "meeting": st.fixed_dictionaries(
        {"round": IDS, "status": st.sampled_from(["accepted", "cancelled"]), "locked": st.booleans()}
    ),
    "part": st.fixed_dictionaries(
        {"meeting": IDS, "role": st.sampled_from(["host", "guest", "other"]), "capacity": WORDS, "participant": IDS}
    ),
    "seat": st.builds(_seat, st.none() | IDS, spans()),
    "closure": st.builds(
        lambda where, span, state: {**where, "start": span[0], "end": span[1], "why": "x", "state": state},
        st.fixed_dictionaries({}, optional={"room": IDS, "table": IDS}),
        spans(),
        st.sampled_from(["closed", "reopened"]),
    ),
    "delay": st.fixed_dictionaries({"round": IDS, "since": st.sampled_from(TIMES), "minutes": st.integers(0, 30)}),
    "presence": st.fixed_dictionaries(
        {"meeting": IDS, "participant": IDS, "state": st.sampled_from(["here", "absent", "excused"])}
    ),
    "staff": st.fixed_dictionaries({"role": WORDS, "pin": WORDS}),
    "scan": st.fixed_dictionaries(
        {"outcome": st.sampled_from(["welcome", "unknown", "replaced"]), "participant": st.none() | IDS, "code": IDS}
    ),
    "void": st.fixed_dictionaries({"scan": IDS, "why": WORDS}),
    "printed": st.fixed_dictionaries({"participant": IDS, "printer": WORDS}),
    "told": st.fixed_dictionaries({"participant": IDS}),
    "forgotten": st.fixed_dictionaries({"participant": IDS}),
}


@st.composite
def histories(draw: st.DrawFn, kinds: frozenset[str] = SO | HAPPENED, size: int = 24) -> list[Fact]:
    """Facts of several terminals with clocks of their own, each replacing what its terminal knew by chance."""
    made: list[Fact] = []
    new_id = new_ids().__next__
    for seq in range(draw(st.integers(1, size))):
        kind = draw(st.sampled_from(sorted(kinds)))
        entity = draw(IDS) if kind in SO else new_id()
        body = draw(BODIES[kind] | st.none()) if kind in SO else draw(BODIES[kind])
        family = [fact for fact in made if (fact.kind, fact.entity) == (kind, entity)]
        known = draw(st.lists(st.sampled_from(family), unique=True)) if family else []
        base, version = succession(Draft(kind, entity, body, tuple(fact.id for fact in known)), known)
        made.append(
            Fact(
                id=new_id() if kind in SO else entity,
                kind=kind,
                entity=entity,
                base=base,
                version=version,
                at=draw(st.integers(0, 5)) * 1000,
                skew=None,
                origin=draw(st.sampled_from(["desk", "kiosk"])),
                seq=seq,
                by=draw(st.none() | WORDS),
                step=None,
                source=draw(st.sampled_from([None, "folder"])),
                body=text_of(body),
            )
        )
    return made
