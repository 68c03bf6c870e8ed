"""Never colour alone: what has a colour of its own has words or a sign, and what is chosen is seen in grey."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.looks import LOOKS, Look
from tests.ui.access.pixels import contrast, differing
from tests.ui.access.states import BOARD_PICTURES, DESK_PICTURES, PICTURES, buttons, kiosk, look_of, place_on
from ui import gallery_desk, theme
from ui.colours import rgb
from ui.gallery import SIZES
from ui.kiosk.states import MessageState
from ui.parts.button import Button
from ui.parts.choice_button import ChoiceButton
from ui.parts.desk_button import DeskButton

COLOURED = ("good", "news", "trouble", "waiting")


def _told(value: Any) -> Iterator[Any]:
    """All records in a state."""
    if is_dataclass(value):
        yield value
        for field in fields(value):
            yield from _told(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _told(one)


def _words(value: Any) -> str:
    return " ".join(told for f in fields(value) if f.name != "tone" and isinstance(told := getattr(value, f.name), str))


@pytest.mark.parametrize("of", ["board", "desk"])
def test_whatever_has_a_tone_has_words(of: str) -> None:
    made = DESK_PICTURES if of == "desk" else BOARD_PICTURES
    toned = [
        (name, one) for name, picture in made.items() for one in _told(picture) if getattr(one, "tone", "") in COLOURED
    ]
    assert len(toned) > 10
    assert [name for name, one in toned if not _words(one).strip()] == []


def test_a_board_s_status_says_in_words_what_its_colour_says() -> None:
    """No two tones share their words."""
    said: dict[str, set[str]] = {}
    for picture in BOARD_PICTURES.values():
        for row in picture.state.rows:
            said.setdefault(row.tone, set()).add(row.status)
    assert all(status for told in said.values() for status in told)
    tones = list(said)
    for number, tone in enumerate(tones):
        for other in tones[:number]:
            assert said[tone].isdisjoint(said[other]), (tone, other)


def test_every_message_of_a_kiosk_has_a_mark_of_its_own() -> None:
    marks = {state.title: state.mark for p in PICTURES.values() if isinstance(state := p.state, MessageState)}
    colours = {state.mark: state.colour for p in PICTURES.values() if isinstance(state := p.state, MessageState)}
    assert len(set(colours.values())) > 1
    assert all(marks.values())
    assert len(set(marks.values())) >= 5


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("kind", ["language", "chip", "choice"])
def test_what_is_chosen_is_seen_without_colour(qtbot: QtBot, look: Look, kind: str) -> None:
    with look_of(look):
        parent = QWidget()
        qtbot.addWidget(parent)
        parent.setPalette(QPalette(rgb(theme.INK)))
        chip = DeskButton(parent, "chip" if kind == "chip" else "choice")
        button = ChoiceButton(parent) if kind == "language" else chip
        button.setGeometry(0, 0, 220, 64)
        seen = []
        for chosen in (False, True):
            if isinstance(button, ChoiceButton):
                button.tell("Deutsch", chosen=chosen)
            else:
                button.name("Deutsch", chosen=chosen)
            seen.append(parent.grab().toImage())
        assert differing(seen[0], seen[1], 3.0) >= 200


@pytest.mark.parametrize("look", LOOKS)
def test_the_edge_of_a_button_is_seen(qtbot: QtBot, look: Look) -> None:
    """3:1 against what is around it (WCAG 2.2, 1.4.11)."""
    with look_of(look):
        for name in ("welcome", "unknown", "my-day"):
            screen = kiosk(qtbot, name, "landscape", look)
            shown = [one for one in buttons(screen) if isinstance(one, Button)]
            assert shown
            _assert_edges(screen, shown)
        for name in ("person", "sheet-delay", "print", "sign-in"):
            desk = gallery_desk.shown(DESK_PICTURES[name], SIZES["landscape"])
            qtbot.addWidget(desk)
            over = desk.sign_in if name == "sign-in" else desk.sheet if name.startswith("sheet") else desk.frame
            _assert_edges(over, [one for one in over.findChildren(DeskButton) if _is_whole(one)])


def _is_whole(button: DeskButton) -> bool:
    seen = button.visibleRegion().boundingRect() == button.rect()
    return button.isVisible() and button.isEnabled() and seen


def _assert_edges(window: QWidget, shown: list[Any]) -> None:
    image = window.grab().toImage()
    for button in shown:
        assert isinstance(button, QAbstractButton)
        place = place_on(window, button)
        around = QPoint(place.left() - 4, place.center().y())
        if window.rect().contains(place) and image.rect().contains(around):
            ground = image.pixel(around) & 0xFFFFFF
            edge = [image.pixel(place.left() + x, place.center().y()) & 0xFFFFFF for x in range(8)]
            assert max(contrast(ground, one) for one in edge) >= 3.0, button.accessibleName()
