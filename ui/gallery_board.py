"""Every state of the board as a picture."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Final

from PySide6.QtCore import QSize

from app.agenda import seated, sessions_of
from app.board import Board, Former, Line
from app.clock import Clock
from app.languages import PSEUDO, spoken
from db.records import Delay, Session, Sitter, Sitting, Venue
from ui import gallery_samples as samples
from ui.board import board_words
from ui.board.board_state import Moment, board_state, message_state
from ui.board.board_view import BoardView
from ui.board.paging import Paging
from ui.board.speech import each, joined
from ui.board.states import BoardState
from ui.gallery_samples import at

PAIRS: Final = (
    ("Istria Mobility Cluster", "Pennsylvania Water Technology Cluster"),
    ("Styria Photonics Cluster", "Ohio Aerospace Cluster"),
    ("Funen Robotics Cluster", "California Blue Growth Cluster"),
    ("Twente Microelectronics Cluster", "Oregon Bioeconomy Cluster"),
    ("Banat Logistics Cluster", "Wisconsin Lightweight Construction Cluster"),
    ("Pirkanmaa Smart Grids Cluster", "Texas Energy Storage Cluster"),
    ("Minho Food Processing Cluster", "Georgia Logistics Cluster"),
    ("Wallonia Cyber Security Cluster", "Michigan Additive Manufacturing Cluster"),
    ("Silesia Industrial Automation Cluster", "New York Medical Technology Cluster"),
)
_ROUND: Final = "cluster-to-cluster"


@dataclass(frozen=True, slots=True)
class BoardPicture:
    """A state, and how many pages have been turned."""

    state: BoardState
    turned: int = 0


def pictures() -> dict[str, BoardPicture]:
    """All pictures by name."""
    slot = [line(0, "09:30", "1"), line(1, "09:30", "2"), line(2, "09:30", "13", waits=True), line(3, "09:30", "21")]
    following = [line(n, "09:50", table) for n, table in ((5, "3"), (6, "7"), (8, "24"))]
    moved = [
        line(4, "09:50", "18", moved=Former("9", None, at("09:50"))),
        line(1, "10:10", "11", moved=Former("11", None, at("10:30"))),
    ]
    odd = [line(7, "09:50", None), line(2, "09:50", "12", replaced=True)]
    day = [*slot, *following, *odd]
    sooner = _moment("09:49", seconds=18)
    return {
        "full": BoardPicture(_state(day, _moment("09:44"))),
        "second-page": BoardPicture(_state(day, _moment("09:44")), turned=1),
        "last-minute": BoardPicture(_state(day, sooner)),
        "moved": BoardPicture(_state([*moved, *slot, *following], _moment("09:44"))),
        "no-table": BoardPicture(_state([*slot[:2], *odd, *following], _moment("09:44"))),
        **_late(),
        **_sessions(following),
        **_nothing(),
        "room": BoardPicture(_state([slot[2], slot[3], following[2]], _moment("09:44", room="02.01.13"))),
        "long-names": BoardPicture(_long()),
        "as-of": BoardPicture(_state(day, replace(_moment("09:44"), sync=samples.offline("09:31")))),
        **_two_languages([*moved, *slot[1:3], *odd], following),
    }


def shown(picture: BoardPicture, size: QSize, *, inches: float = 55) -> BoardView:
    """A board in this state."""
    view, seconds = BoardView(inches=inches), [0.0]
    view.resize(size)
    paging = Paging(lambda: seconds[0])
    view.grab()  # takes on its size
    view.prepare(picture.state.letters)
    page = paging.page(picture.state.rows, view.measures.rows)
    for _ in range(picture.turned):
        seconds[0] += 60
        page = paging.page(picture.state.rows, view.measures.rows)
    view.render(picture.state, page)
    return view


def line(  # noqa: PLR0913 - each is one thing that a line can say
    pair: int,
    clock: str,
    table: str | None,
    *,
    names: tuple[str, str] | None = None,
    moved: Former | None = None,
    waits: bool = False,
    replaced: bool = False,
    hall: Venue | None = None,
    day: int = 25,
) -> Line:
    """A meeting of two organisations at a time and a table."""
    venue, (host, guest) = hall or samples.venue(), names or PAIRS[pair]
    seat = next((one for one in venue.tables if one.id == table), None)
    sitters = (Sitter(f"P{pair}", host, "host"), Sitter(f"Q{pair}", guest, "guest"))
    start = at(clock, day)
    name = f"M{clock}{pair}"
    sitting = Sitting(name, _ROUND, False, False, start, start + timedelta(minutes=20), seat, sitters)
    return Line(seated(sitting, venue, at("09:44")), moved, waits, replaced, host, guest)


def _moment(clock: str, *, seconds: int = 0, room: str | None = None, hall: Venue | None = None) -> Moment:
    now = Clock(at(clock)).now() + timedelta(seconds=seconds)
    return Moment(hall or samples.venue(), now, spoken(), room, samples.IN_STEP)


def _state(lines: Sequence[Line], where: Moment) -> BoardState:
    sessions = tuple(one for one in sessions_of(where.venue, None, where.now) if one.end > where.now)
    return board_state(Board(tuple(lines), sessions, True), where)


def _late() -> dict[str, BoardPicture]:
    hall = replace(samples.venue(), delays=(Delay(_ROUND, at("09:50"), 15),))
    running = [line(n, "09:30", table, waits=n in (1, 2)) for n, table in ((0, "1"), (1, "2"), (2, "13"))]
    coming = [line(n, "09:50", table, hall=hall) for n, table in ((5, "3"), (6, "7"), (8, "24"))]
    return {"delayed-waiting": BoardPicture(_state([*running, *coming], _moment("09:44", hall=hall)))}


def _two_languages(day: Sequence[Line], following: Sequence[Line]) -> dict[str, BoardPicture]:
    """With a second language below or beside the one that is spoken."""
    first = spoken()
    second = {"de": "fr", PSEUDO: PSEUDO}.get(first, "de")
    offline = samples.offline("09:31")

    def both(lines: Sequence[Line], clock: str, **more: Any) -> BoardPicture:
        moment = replace(_moment(clock), **more)
        told = [_state(lines, replace(moment, language=tag)) for tag in each((first, second))]
        return BoardPicture(joined(told))

    hall = replace(samples.venue(), delays=(Delay(_ROUND, at("09:50"), 15),))
    late = [line(0, "09:30", "1"), *(line(n, "09:50", table, hall=hall) for n, table in ((5, "3"), (6, "7")))]
    pause = [message_state(board_words.out_of_order(), mark="pause") for _ in each((first, second))]
    return {
        "two-languages": both(day, "09:44"),
        "two-languages-late": both(late, "09:44", sync=offline, venue=hall),
        "two-languages-session": both(following, "09:44", venue=_talking()),
        "two-languages-message": both((), "09:30", now=at("16:20", 26)),
        "two-languages-break": BoardPicture(joined(pause)),
    }


def _talking() -> Venue:
    """While a session of both rooms runs."""
    hall = samples.venue()
    rooms = tuple(room.id for room in hall.rooms)
    talk = Session("S1", "Opening address by the Commissioner", at("09:40"), at("10:15"), rooms)
    return replace(hall, sessions=(talk,))


def _sessions(following: Sequence[Line]) -> dict[str, BoardPicture]:
    hall = samples.venue()
    rooms = tuple(room.id for room in hall.rooms)
    talk = Session("S1", "Opening address by the Commissioner", at("09:45"), at("10:15"), rooms)
    before = replace(hall, sessions=(talk,))
    long = "Opening of the transatlantic cluster dialogue by the Commissioner for the Internal Market, Industry"
    there = replace(hall, sessions=(replace(talk, title=long, start=at("09:40"), rooms=rooms[:1]),))
    return {
        "session-coming": BoardPicture(_state(following, _moment("09:35", hall=before))),
        "session-now": BoardPicture(_state(following, _moment("09:44", hall=there))),
        "session-alone": BoardPicture(_state([line(0, "10:00", "1", day=26)], _moment("14:50"))),
    }


def _nothing() -> dict[str, BoardPicture]:
    first = [line(n, "09:30", str(n + 1)) for n in range(3)]
    before = replace(_moment("09:30"), now=at("16:20", 24))
    over = replace(_moment("09:30"), now=at("18:40", 26))
    none = board_state(Board((), (), False), _moment("09:30"))
    return {
        "before-event": BoardPicture(_state(first, before)),
        "first-meetings": BoardPicture(_state(first, _moment("08:10"))),
        "over": BoardPicture(_state((), over)),
        "no-meetings": BoardPicture(none),
        "break": BoardPicture(message_state(board_words.out_of_order(), mark="pause")),
        "not-loaded": BoardPicture(message_state(board_words.not_loaded())),
        "clock-wrong": BoardPicture(message_state(board_words.clock_wrong(), _moment("09:44"), "pause")),
    }


def _long() -> BoardState:
    hall = samples.lounge_venue()
    name = samples.LONG_ORGANISATION[:200]
    arabic, chinese = "مجموعة الشرق الأوسط للخدمات اللوجستية", "中国机械工业集团有限公司"
    lines = [
        line(0, "09:30", "18", names=(name, samples.LONG_ORGANISATION[:92]), hall=hall),
        line(1, "09:30", "4", names=("Ohio Polymers Alliance", samples.LONG_ORGANISATION[:60]), hall=hall),
        line(2, "09:50", "21", names=(arabic, chinese), hall=hall),
        line(3, "09:50", None, names=(name, "Fjord Valves"), hall=hall),
    ]
    return _state(lines, _moment("09:44", hall=hall))
