"""What a desk says about the hub, and that it follows what others change."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.attention import Attention
from app.desk import Desk
from app.languages import PSEUDO, speaking
from app.matters import Trouble
from app.terminal import Terminal
from db.faults import Sentence
from db.hall import Hall
from db.records import SyncState
from tests.app.desk_events import at
from tests.ui.desk_at_work import DeskAtWork, at_work
from tests.ui.desk_samples import CALM
from tests.ui.fingers import LANDSCAPE, PORTRAIT, faults_of, opened
from ui import sync_words, words
from ui.desk.attention_state import attention_lines, hub_lines
from ui.desk.desk import DeskWindow
from ui.desk.frame_state import scene_at
from ui.desk.screen import DeskScreen

SINCE = at("08:42").now()
EARLIER = at("2024-06-02T18:00").now()
LOCAL = at("09:03").now()


@pytest.mark.parametrize(
    ("sync", "said"),
    [
        (SyncState(), "on its own"),
        (SyncState("in_step", waiting=1), "in step"),
        (SyncState("catching_up"), "catching up"),
        (SyncState("offline", SINCE, SINCE, 17), "offline since 08:42, 17 waiting"),
        (SyncState("offline", SINCE, SINCE), "offline since 08:42"),
        (SyncState("offline", waiting=2), "offline, 2 waiting"),
        (SyncState("in_step", refused=1), "in step\nrefused 1"),
        (
            SyncState("offline", EARLIER, None, 1, 2),
            "offline since Sun 2 18:00, 1 waiting\nrefused 2",
        ),
    ],
)
def test_the_rail_says_how_far_it_is_in_step(sync: SyncState, said: str) -> None:
    assert sync_words.in_full(sync, LOCAL, "en") == said


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1366, 768), (768, 1366)])
@pytest.mark.parametrize("who", ["Ann, coordinator", "Dr. Maximiliane von Hohenstein, coordinator"])
def test_nothing_of_it_is_cut_off(qtbot: QtBot, size: tuple[int, int], who: str) -> None:
    screen = DeskScreen()
    opened(qtbot, screen, size)
    for waiting in (0, 17, 12_345):
        for refused in (0, 1, 99):
            for since in (SINCE, EARLIER):
                sync = SyncState("offline", since, None, waiting, refused)
                screen.render_frame(replace(CALM, sync=sync_words.in_full(sync, LOCAL, "en"), who=who))
                assert faults_of(screen.frame) == []
    screen.close()


class Hub:
    """What a desk hears of the hub."""

    def __init__(self) -> None:
        self.state = SyncState()


@pytest.fixture
def hub() -> Hub:
    return Hub()


def test_a_desk_follows_the_hub(qtbot: QtBot, path: Path, hub: Hub) -> None:
    with at_work(qtbot, path, sync=lambda: hub.state) as ann:
        assert ann.frame.sync == "on its own"
        hub.state = SyncState("offline", SINCE, SINCE, 3, why="Its certificate has expired: make another one.")
        qtbot.waitUntil(lambda: ann.frame.sync == "offline since 08:42, 3 waiting")
        line = next(one for one in ann.frame.attention if one.title == "This terminal")
        assert (line.text, line.tone) == (hub.state.why, "trouble")
        count = len(ann.frame.attention) + ann.frame.more
        hub.state = SyncState("in_step")
        qtbot.waitUntil(lambda: ann.frame.sync == "in step")
        assert len(ann.frame.attention) + ann.frame.more == count - 1


def test_a_desk_shows_nothing_anew_for_mere_news_of_the_hub(qtbot: QtBot, path: Path, hub: Hub) -> None:
    with at_work(qtbot, path, sync=lambda: hub.state) as ann:
        hub.state = SyncState("in_step", news=SINCE)
        qtbot.waitUntil(lambda: ann.frame.sync == "in step")
        shown = ann.window.frame_shown
        hub.state = SyncState("in_step", news=LOCAL, waiting=1)
        ann.window.look()
        assert ann.window.frame_shown is shown


def test_a_desk_without_an_event_says_how_it_is_too(qtbot: QtBot, tmp_path: Path) -> None:
    Hall(tmp_path / "empty.hall", create=True).close()
    terminal = Terminal(tmp_path / "empty.hall")
    window = DeskWindow(Desk(terminal), sync=lambda: SyncState("offline", SINCE, None, 2))
    opened(qtbot, window)
    assert window.frame_shown is not None
    assert window.frame_shown.sync == "offline, 2 waiting"
    window.close()
    terminal.close()


def test_troubles_of_this_terminal_and_of_others_are_said_with_what_to_do(ann: DeskAtWork) -> None:
    scene = scene_at(ann.desk.terminal, "en")
    assert scene is not None
    matters = (
        Trouble("skew", 75),
        Trouble("skew", -90, "kiosk-2"),
        Trouble("skew", 61, "kiosk-3"),
        Trouble("refused", 1, about="m5"),
        Trouble("set_aside", 1),
        Trouble("set_aside", 4),
    )
    lines = attention_lines(Attention(matters, 0), ann.desk, scene)
    assert [(one.title, one.text) for one in lines] == [
        ("This terminal", "Its clock is 75 s ahead of the hub's. Set it."),
        ("kiosk-2", "Its clock is 90 s behind the hub's. Set it."),
        ("kiosk-3", "Its clock is 61 s ahead of the hub's. Set it."),
        ("This terminal", f"1 change made here, about {words.isolated('m5')}, was refused by the hub."),
        ("This terminal", "1 message from the hub could not be read."),
        ("This terminal", "4 messages from the hub could not be read."),
    ]
    assert len({one.key for one in lines[:5]}) == 5


def test_what_keeps_a_desk_from_the_hub_is_told_in_its_language() -> None:
    why = Sentence("The hub says: {reason}.", reason="no space left")
    with speaking(PSEUDO):
        (line,) = hub_lines(SyncState("offline", SINCE, SINCE, why=why))
    assert "[Thé hûb šáýš: no space left." in repr(line)
    assert hub_lines(SyncState("offline", SINCE, SINCE)) == ()
