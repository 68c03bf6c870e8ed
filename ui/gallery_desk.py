"""Every state of the desk as a picture."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app import languages
from ui import gallery_desk_paper as paper
from ui import gallery_desk_plans as plans
from ui import gallery_desk_samples as samples
from ui import gallery_desk_sheets as sheets
from ui import words
from ui.desk.card_page import CardPage
from ui.desk.find_view import FindView
from ui.desk.grid_view import GridView
from ui.desk.history_view import HistoryView
from ui.desk.place_buttons import PlaceButton
from ui.desk.plan_view import PlanView
from ui.desk.screen import DeskScreen
from ui.desk.states import CardState, FindState, FrameState, GridState, HistoryState, PlanState, SheetState, SignInState
from ui.gallery_desk_languages import in_words
from ui.parts.action_bar import ActionBar
from ui.parts.canvas import scale_of

Page = FindState | HistoryState | PlanState | GridState | CardState


@dataclass(frozen=True, slots=True)
class DeskPicture:
    """A page in its frame, with what lies over it, and what a hand then does to it."""

    page: Page
    frame: FrameState = field(default_factory=sheets.frame)
    sheet: SheetState | None = None
    sign_in: SignInState | None = None
    then: Callable[[DeskScreen, QWidget], object] | None = None


def pictures() -> dict[str, DeskPicture]:
    """All pictures by name."""
    return _finds() | _plans() | _sheets() | _frames() | _paper()


def _finds() -> dict[str, DeskPicture]:
    cards = {
        "person": samples.FOUND,
        "person-here": samples.found(samples.FULL, "18"),
        "person-absent": samples.found(samples.ABSENT),
        "person-calm": samples.found(samples.NO_CONTACT),
        "person-cancelled": samples.found(samples.CANCELLED, "mensah", "Kwame Mensah"),
        "person-long": samples.found(samples.LONG, "wolf"),
        "person-arabic": samples.found(samples.ARABIC, "شيرين", "شيرين عبد الرحمن"),
        "person-chinese": samples.found(samples.CHINESE, "王", "王小明"),
        "meeting": samples.found(samples.MEETING, "m077", "M077"),
        "table": samples.found(samples.TABLE, "18", "Table 18"),
        "table-calm": samples.found(samples.QUIET_TABLE, "18", "Table 18"),
        "find-empty": samples.EMPTY,
        "find-nothing": samples.NOTHING,
        "find-blank-badge": samples.NOBODYS_BADGE,
        "find-results": samples.RESULTS,
    }
    return {name: DeskPicture(state) for name, state in cards.items()}


def _plans() -> dict[str, DeskPicture]:
    plan, grid = plans.plan(waiting=2), plans.grid()
    around, beside = sheets.frame("plan"), sheets.frame("grid")
    return {
        "plan": DeskPicture(plan, around),
        "plan-dragging": DeskPicture(plan, around, then=_drag_table),
        "plan-keyboard": DeskPicture(plan, around, then=_hold_table),
        "grid": DeskPicture(grid, beside),
        "grid-dragging": DeskPicture(grid, beside, then=_drag_cell),
        "grid-full": DeskPicture(plans.grid(60, 32), beside),
        "history": DeskPicture(samples.history(90), sheets.frame("history")),
    }


def _sheets() -> dict[str, DeskPicture]:
    shown = {
        "walk-in": sheets.WALK_IN,
        "close": sheets.CLOSING,
        "close-improved": sheets.IMPROVED,
        "delay": sheets.DELAY,
        "cancel": sheets.CANCEL,
        "replacements": sheets.REPLACEMENTS,
    }
    return {f"sheet-{name}": DeskPicture(samples.FOUND, sheet=sheet) for name, sheet in shown.items()}


def _frames() -> dict[str, DeskPicture]:
    signs = {"sign-in": sheets.SIGN_IN, "pin": sheets.PIN, "pin-wrong": sheets.WRONG, "pin-wait": sheets.WAIT}
    return {
        **{name: DeskPicture(samples.FOUND, sign_in=state) for name, state in signs.items()},
        "locked": DeskPicture(samples.FOUND, sign_in=sheets.LOCKED),
        "attention-empty": DeskPicture(samples.EMPTY, sheets.frame(attention=())),
        "attention-full": DeskPicture(samples.FOUND, sheets.CROWDED),
        "undo-bar": DeskPicture(samples.FOUND, sheets.UNDONE),
        "offline": DeskPicture(samples.FOUND, sheets.OFFLINE),
        "offline-refused": DeskPicture(samples.FOUND, sheets.OFFLINE_REFUSED),
        "warning-bar": DeskPicture(samples.FOUND, sheets.WARNED),
        "keyboard": DeskPicture(samples.FOUND, then=lambda screen, _: screen.keyboard.call()),
        "more": DeskPicture(samples.found(samples.BUSY), then=_open_more),
    }


def _paper() -> dict[str, DeskPicture]:
    closed = replace(sheets.frame("plan"), undo=paper.CLOSED)
    shown = {f"sheet-{name}": DeskPicture(paper.CALM, sheet=sheet) for name, sheet in paper.print_sheets().items()}
    return {
        **shown,
        "print": DeskPicture(paper.PAGE, paper.AROUND),
        "print-calm": DeskPicture(paper.CALM, sheets.frame("print")),
        "room": DeskPicture(samples.found(paper.ROOM, "12", "Room 02.01.12")),
        "closed-bar": DeskPicture(plans.plan(), closed),
    }


def shown(picture: DeskPicture, size: QSize) -> DeskScreen:
    """A window of this size in this state, in the language that is spoken, with everything that moves at rest."""
    screen = DeskScreen(language=languages.spoken())
    screen.resize(size)
    page = _page(screen, in_words(picture.page))
    screen.set_page(page)
    screen.render_frame(in_words(picture.frame))
    screen.render_sheet(in_words(picture.sheet))
    screen.render_sign_in(in_words(picture.sign_in))
    screen.show()
    QCoreApplication.processEvents()  # only then something has the focus
    if picture.then:
        picture.then(screen, page)
    for motion in screen.findChildren(QVariantAnimation):
        motion.setCurrentTime(motion.duration())
    return screen


def _page(screen: DeskScreen, state: Page) -> QWidget:
    """A fresh view of this state."""
    match state:
        case FindState():
            find = FindView(screen.frame)
            find.render(state)
            return find
        case CardState():
            card = CardPage(screen.frame)
            card.render(state)
            return card
        case HistoryState():
            history = HistoryView(screen.frame)
            history.render(state)
            return history
        case PlanState():
            plan = PlanView(screen.frame)
            plan.wanted.connect(
                lambda a: plan.render(in_words(plans.holding(state, a.subject))) if a.name == "hold" else None
            )
            plan.render(state)
            return plan
        case GridState():
            grid = GridView(screen.frame)
            grid.wanted.connect(
                lambda a: grid.render(in_words(plans.holding_cell(state, a.subject))) if a.name == "hold" else None
            )
            grid.render(state)
            return grid


def _open_more(screen: DeskScreen, page: QWidget) -> None:  # noqa: ARG001 - one signature for all that a hand does
    page.findChildren(ActionBar)[0].more.click()


def _drag_table(screen: DeskScreen, page: QWidget) -> None:  # noqa: ARG001
    _drag(page, _middle(page, f"{words.table('3')},"), _middle(page, f"{words.table('14')},"))


def _drag_cell(screen: DeskScreen, page: QWidget) -> None:  # noqa: ARG001
    """From the cell with the frame, to one that is free."""
    start = _middle(page, "")
    _drag(page, start, start + QPointF(330, 290) * scale_of(page))


def _hold_table(screen: DeskScreen, page: QWidget) -> None:  # noqa: ARG001
    place = _place(page, f"{words.table('3')},")
    place.setFocus(Qt.FocusReason.TabFocusReason)
    keys = Qt.KeyboardModifier.NoModifier
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right):
        QCoreApplication.sendEvent(page.focusWidget(), QKeyEvent(QEvent.Type.KeyPress, key, keys))


def _place(page: QWidget, name: str) -> PlaceButton:
    return next(button for button in page.findChildren(PlaceButton) if button.accessibleName().startswith(name))


def _middle(page: QWidget, name: str) -> QPointF:
    place = _place(page, name)
    return QPointF(place.mapTo(page, place.rect().center()))


def _drag(page: QWidget, start: QPointF, goal: QPointF) -> None:
    """A mouse button goes down at the start and is moved to the goal."""
    left, none, keys = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    press, move = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove
    for kind, at, button in ((press, start, left), (move, (start + goal) / 2, none), (move, goal, none)):
        QCoreApplication.sendEvent(page, QMouseEvent(kind, at, page.mapToGlobal(at), button, left, keys))
