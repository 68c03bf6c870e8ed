"""In the pseudo-language a real desk says nothing in English but data: pages, cards, sheets, and what was done."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from pathlib import Path

from pytestqt.qtbot import QtBot

from app import languages, parts, seating
from app.languages import PSEUDO
from tests.app import desk_events
from tests.ui.desk_at_work import PINS, DeskAtWork, at_work, doing
from tests.ui.test_pseudo import english, texts_of
from ui.desk import sheets
from ui.desk.states import Action

ROWS = ",".join((*desk_events.PEOPLE, *desk_events.MEETINGS)).split(",")
DATA = sorted({*ROWS, *PINS, "Aspen", "Birch", "A crowded hall", "door", "fr", "flu"} - {""}, key=len, reverse=True)
KNOWN = re.compile("|".join((r"\b(Mon(day)?|Tue) \d+( June)?", *(rf"\b{re.escape(one)}\b" for one in DATA))))


def offered(state: object) -> Iterator[Action]:
    """Every action anywhere in a state."""
    if isinstance(state, Action):
        yield state
    elif isinstance(state, tuple):
        for one in state:
            yield from offered(one)
    elif is_dataclass(state):
        for field in fields(state):
            yield from offered(getattr(state, field.name))


@contextmanager
def pseudo_desk(qtbot: QtBot, path: Path) -> Iterator[DeskAtWork]:
    """With an organiser, who may do everything."""
    languages.speak(PSEUDO)
    with at_work(qtbot, path, name="") as work:
        work.window.act(doing("sign_in", value="Olga"))
        work.window.act(doing("pin", "Olga", PINS["Olga"][1]))
        assert work.desk.member is not None
        yield work


class Visit:
    """Goes wherever a desk leads to, and listens."""

    def __init__(self, work: DeskAtWork) -> None:
        self.left: dict[str, str] = {}
        """What is in English, with where it was first met."""
        self.places: set[str] = set()
        self._work = work

    def go(self, action: Action) -> None:
        """There, and on to everything that opens from there; what is done at a touch is not done."""
        place = f"{action.name} {action.subject} {action.value}"
        if place in self.places or action.name not in {"open", "section", "find", *sheets.NAMES}:
            return
        self.places.add(place)
        self._work.window.act(action)
        self.listen(place)
        self._work.window.act(doing("close_sheet"))
        for one in list(offered(self._work.window.page_shown)):
            self.go(one)

    def listen(self, place: str) -> None:
        """To all that is on the screen."""
        for text in texts_of(self._work.window):
            if english(text, KNOWN):
                self.left.setdefault(text, place)


def test_nothing_is_left_in_english_wherever_a_desk_leads_to(qtbot: QtBot, path: Path) -> None:
    with pseudo_desk(qtbot, path) as work:
        visit = Visit(work)
        for action in offered(work.frame):
            visit.go(action)
        for typed in ("", "be", "1", "m", "nobody"):
            visit.go(doing("find", value=typed))
        assert visit.left == {}
        assert len(visit.places) > 100


def test_nothing_that_was_done_is_told_in_english(qtbot: QtBot, path: Path) -> None:
    with pseudo_desk(qtbot, path) as work:
        visit, hall = Visit(work), work.desk.work.hall
        seating.move(hall, "m2", desk_events.at("09:02"), by="Ben", table="a3")
        parts.cancel(hall, "m5", desk_events.at("09:02"), by="Ben", why="flu")
        for deed in (
            doing("arrive", "e1"),
            doing("give_table", "m6"),
            doing("lock_meeting", "m3"),
            doing("no_show", "u2", "m2"),
            doing("told", "u1"),
        ):
            work.window.act(deed)
            assert work.bar.startswith("["), deed
            visit.listen(deed.name)
        work.window.act(doing("section", value="history"))
        visit.listen("history")
        assert visit.left == {}
