"""What an event brings along, on the screens: its accent, its logo, the looks that they must be seen in."""

import base64
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.accent import contrast, readable
from app.looks import GROUNDS, LOOKS, Look
from db.records import Event
from tests.app.logos import picture, text
from ui import colours, gallery_board, gallery_samples, theme
from ui.board.heading import logo_place
from ui.colours import rgb
from ui.gallery import SIZES
from ui.gallery_samples import scene
from ui.kiosk.outcome_state import outcome_state
from ui.kiosk.rest_state import rest_state
from ui.kiosk.screen import Screen
from ui.kiosk.states import OutcomeState, ScreenState
from ui.parts.canvas import canvas_of
from ui.parts.hall_plan import HallPlan
from ui.parts.logo import Logo, logo_size

RED = "#C8102E"
SKY = "#00A3E0"
WIDE = 240 / 80


def bar(colour: str = SKY) -> Image.Image:
    """A logo whose bounds are seen at any size; its corners are transparent."""
    image = Image.new("RGBA", (240, 80), colour)
    image.putpixel((0, 0), (0, 0, 0, 0))
    return image


LOGO = text(bar())


def event(**changed: str) -> Event:
    return replace(gallery_samples.venue().event, **changed)  # type: ignore[arg-type]


def kiosk(qtbot: QtBot, state: ScreenState, size: QSize) -> Screen:
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(size)
    if isinstance(state, OutcomeState):
        screen.outcome.start()
    screen.render(state)
    screen.grab()  # it has been laid out
    return screen


def resting(logo: str) -> ScreenState:
    hall = replace(gallery_samples.venue(), event=event(logo=logo))
    return rest_state(scene(hall=hall), trusted=True)


def welcoming() -> ScreenState:
    where = scene()
    return outcome_state(gallery_samples.admitted(gallery_samples.the_day(), where), where, None)


def logo_on(screen: QWidget) -> Logo:
    (logo,) = [part for part in screen.findChildren(Logo) if part.isVisibleTo(screen)]
    return logo


def painted(screen: QWidget, part: QWidget) -> QImage:
    """What is seen of a part, on what is behind it."""
    return screen.grab(QRect(part.mapTo(screen, QPoint()), part.size())).toImage()


def inked(image: QImage, colour: QColor) -> QRect:
    """The bounds of all pixels of this colour."""
    found = QRect()
    for x in range(image.width()):
        for y in range(image.height()):
            if _is_near(image.pixelColor(x, y), colour):
                found = found.united(QRect(x, y, 1, 1))
    return found


def _is_near(one: QColor, other: QColor) -> bool:
    return all(abs(getattr(one, part)() - getattr(other, part)()) <= 3 for part in ("red", "green", "blue"))


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("orientation", SIZES)
def test_the_logo_stands_in_the_kiosks_header_undistorted_and_no_higher(
    qtbot: QtBot, look: Look, orientation: str
) -> None:
    colours.show(look)
    screen = kiosk(qtbot, resting(LOGO), SIZES[orientation])
    logo = logo_on(screen)
    assert logo.height() <= 64
    seen = inked(painted(screen, logo), QColor(SKY))
    assert seen.width() / seen.height() == pytest.approx(WIDE, rel=0.08)
    assert logo.accessibleName() == event().name


def test_without_a_logo_the_header_is_as_it_was(qtbot: QtBot) -> None:
    screen = kiosk(qtbot, resting(""), SIZES["landscape"])
    assert [part for part in screen.findChildren(Logo) if part.isVisibleTo(screen)] == []


@pytest.mark.parametrize("logo", [text(picture(SKY))[:400], base64.b64encode(b"not a picture").decode()])
def test_a_logo_that_cannot_be_read_is_left_out(qtbot: QtBot, logo: str) -> None:
    screen = kiosk(qtbot, resting(logo), SIZES["landscape"])
    assert [part for part in screen.findChildren(Logo) if part.isVisibleTo(screen)] == []


def test_the_logo_leaves_the_way_out_and_the_events_name_where_they_are(qtbot: QtBot) -> None:
    screen = kiosk(qtbot, resting(text(picture(SKY, (1200, 60)))), SIZES["portrait"])
    logo = logo_on(screen)
    others = [
        part
        for part in screen.rest.findChildren(QWidget)
        if part.isVisibleTo(screen) and part is not logo and not part.children() and part.y() < 120
    ]
    assert len(others) >= 3
    assert [part for part in others if part.geometry().intersects(logo.geometry())] == []


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("colour", ["#0A1A3A", "#FFFFFF"])
def test_a_logo_is_seen_on_every_ground(qtbot: QtBot, look: Look, colour: str) -> None:
    colours.show(look)
    screen = kiosk(qtbot, resting(text(bar(colour))), SIZES["landscape"])
    shown = painted(screen, logo_on(screen))
    around = shown.pixelColor(4, shown.height() // 2)
    seen = inked(shown, QColor(colour))
    if not seen.contains(4, shown.height() // 2):
        assert contrast(colour, around.name().upper()) > 7, "on a plate"
    ground = screen.grab(QRect(400, 200, 1, 1)).toImage().pixelColor(0, 0)
    assert seen.width() > 100
    assert (seen.width() < shown.width() - 8) == (contrast(colour, ground.name().upper()) < 3)


def test_a_small_logo_is_not_blown_up() -> None:
    small, large = (Image.new("RGBA", size, SKY) for size in ((60, 20), (200, 200)))
    assert logo_size(text(small), QSizeF(300, 84)) == QSizeF(60, 20)
    assert logo_size(text(large), QSizeF(300, 84)) == QSizeF(84, 84)


def test_margins_of_nothing_do_not_make_a_logo_small() -> None:
    framed = Image.new("RGBA", (640, 480))
    framed.paste(bar(), (200, 200))
    assert logo_size(text(framed), QSizeF(300, 84)) == logo_size(LOGO, QSizeF(300, 84))


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("orientation", SIZES)
def test_the_logo_stands_in_the_boards_head(qtbot: QtBot, look: Look, orientation: str) -> None:
    colours.show(look)
    full = gallery_board.pictures()["full"]
    head = replace(full.state.head, logo=LOGO, event="EU–US Cluster Matchmaking")
    view = gallery_board.shown(replace(full, state=replace(full.state, head=head)), SIZES[orientation])
    qtbot.addWidget(view)
    canvas = canvas_of(view.size())
    place = logo_place(head, canvas, view.measures)
    seen = inked(view.grab(place.toAlignedRect()).toImage(), QColor(SKY))
    assert seen.width() / seen.height() == pytest.approx(WIDE, rel=0.08)
    assert place.height() <= 84
    assert not [piece for piece in view.pieces() if piece.room.intersects(place)]
    assert "EU–US Cluster Matchmaking" in view.accessibleDescription()


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("accent", ["", SKY, RED])
def test_the_visitors_table_has_the_events_accent_or_what_can_be_read_of_it(
    qtbot: QtBot, look: Look, accent: str
) -> None:
    colours.show_event(look, event(accent=accent))
    you = rgb(theme.YOU)
    if accent:
        assert you.name().upper() == readable(accent, GROUNDS[look])
    screen = kiosk(qtbot, welcoming(), SIZES["landscape"])
    seen = inked(screen.grab(QRect(64, 400, 260, 240)).toImage(), you)
    assert seen.height() > 150, "the figure of the table"
    (plan,) = screen.outcome.findChildren(HallPlan)
    assert not inked(plan.grab().toImage(), you).isEmpty()


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("token", [theme.TEXT, theme.QUIET, theme.YOU, theme.GOOD, theme.NEWS, theme.TROUBLE])
def test_texts_of_all_colours_can_be_read_in_every_look(look: Look, token: str) -> None:
    colours.show(look)
    for ground in (theme.INK, theme.PANEL):
        assert contrast(rgb(token).name(), rgb(ground).name()) >= 7


@pytest.mark.parametrize("look", LOOKS)
def test_labels_can_be_read_on_every_filled_shape(look: Look) -> None:
    colours.show(look)
    for face in (theme.FACE, theme.RAISED, theme.CHOSEN, theme.MOVED):
        assert contrast(rgb(theme.TEXT).name(), rgb(face).name()) >= 7
    assert contrast(rgb(theme.PRINT).name(), rgb(theme.PAPER).name()) >= 15


def test_the_same_look_and_accent_need_no_painting_anew() -> None:
    assert colours.show_event("light", event(accent=SKY))
    assert not colours.show_event("light", event(accent=SKY))
    assert colours.show_event("light", None)


def test_a_code_on_the_painted_badge_is_dark_on_light_in_every_look(qtbot: QtBot) -> None:
    for look in LOOKS:
        colours.show(look)
        screen = kiosk(qtbot, resting(""), SIZES["landscape"])
        code = screen.grab(QRect(1320, 440, 215, 170)).toImage()
        levels = sorted({code.pixelColor(x, y).lightness() for x in range(0, 215, 2) for y in range(0, 170, 2)})
        assert levels[0] < 40
        corner = screen.grab(QRect(1270, 320, 20, 20)).toImage().pixelColor(5, 5)
        assert corner.lightness() > 220
