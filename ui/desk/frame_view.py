"""What surrounds every page of the desk: the rail, attention, who is signed in, the undo bar, a warning."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.languages import translate
from ui import theme
from ui.colours import rgb
from ui.desk.attention_view import STRIP, AttentionView
from ui.desk.icons import IconButton
from ui.desk.rail_view import RailView
from ui.desk.states import Action, FrameState
from ui.desk.undo_bar import UndoBar
from ui.desk.warning_bar import WarningBar
from ui.parts.canvas import Canvas, canvas_of
from ui.parts.desk_button import DeskButton
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style
from ui.parts.focus import next_within
from ui.parts.marks import Mark

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_CLOCK = Style(30, theme.SIZE_DESK_LEAST, 1, theme.SEMIBOLD, theme.TEXT, tabular=True, across=_CENTRE)
_SYNC = Style(theme.SIZE_DESK_SMALL, theme.SIZE_DESK_LEAST, 6, colour=theme.QUIET, leading=1.15, across=_CENTRE)
_WHO = Style(theme.SIZE_SMALL, theme.SIZE_DESK_LEAST, 3, theme.MEDIUM, theme.QUIET, leading=1.2)
_SIGN = 52
_ATTENTION_PORTRAIT = 400
_FOOT = 108


class FrameView(QWidget):
    """Renders a `FrameState` around the page that it is given."""

    wanted = Signal(object)
    keyboard_wanted = Signal()
    """The keyboard on the screen is to be shown or hidden."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page: QWidget | None = None
        self._covered = 0.0
        self._lines: list[QRectF] = []
        self._state: FrameState | None = None
        self._sign = Mark("sign", theme.TEXT, self)
        self._rail = RailView(self)
        self._clock = FittedText(_CLOCK, self, middle=True)
        self._sync = FittedText(_SYNC, self, middle=True)
        self._keys = IconButton("keyboard", self)
        self._warning = WarningBar(self)
        self._attention = AttentionView(self)
        self._who = FittedText(_WHO, self, middle=True)
        self._lock = DeskButton(self)
        self._undo = UndoBar(self)
        self._keys.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it is for the mouse
        self._keys.clicked.connect(self.keyboard_wanted)
        self._lock.clicked.connect(lambda: self.wanted.emit(Action("lock", self._lock.accessibleName())))
        for part in (self._rail, self._attention, self._undo):
            part.wanted.connect(self.wanted)

    def set_page(self, page: QWidget) -> None:
        """Show this page in the middle; the one before is hidden and kept by whoever made it."""
        if page is self._page:
            return
        if self._page is not None:
            self._page.hide()
        self._page = page
        page.setParent(self)
        self._arrange()
        page.show()
        self._undo.raise_()

    def render(self, state: FrameState) -> None:  # type: ignore[override] # as all views of this program
        """Show this around the page; what is as it was is not painted again."""
        if state == self._state:
            return
        self._state = state
        self._sign.setAccessibleName(translate("desk", "Treffpunkt"))
        self._rail.render(state.sections, state.section)
        self._clock.tell(state.clock)
        self._sync.tell(state.sync)
        self._keys.name(translate("desk", "Keyboard"))
        self._warning.tell(state.warning)
        self._attention.render(state.attention, state.more)
        self._who.tell(state.who)
        self._lock.name(translate("desk", "Lock"))
        self._undo.render(state.undo)
        self._arrange()

    def keep_clear(self, covered: float) -> None:
        """Leave so many design pixels at the bottom of the window to a keyboard: the page ends above them."""
        if covered != self._covered:
            self._covered = covered
            self._arrange()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from the rail to the page, the undo bar, attention and the lock."""
        page = (self._page,) if self._page is not None else ()
        parts = (self._rail, *page, self._undo, self._attention, self._lock)
        return next_within(*parts, forward=forward)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas = canvas_of(self.size())
        before = self._lines
        self._arrange_portrait(canvas) if canvas.portrait else self._arrange_landscape(canvas)
        if self._lines != before:
            self.update()

    def _arrange_landscape(self, canvas: Canvas) -> None:
        rail, right = theme.RAIL_WIDTH, canvas.width - theme.ATTENTION_WIDTH
        canvas.place(self._sign, (rail - _SIGN) / 2, 34, _SIGN, _SIGN)
        self._clock.align(_CENTRE)
        self._sync.align(_CENTRE)
        sync = self._sync.fit_within(rail - 12).height if self._sync.text else 0
        bottom = canvas.height - 24 - sync
        canvas.place(self._sync, 6, bottom, rail - 12, max(sync, 1))
        canvas.place(self._clock, 6, bottom - 44, rail - 12, 40)
        canvas.place(self._keys, (rail - 72) / 2, bottom - 44 - 76, 72, 68)
        canvas.place(self._rail, 0, 122, rail, min(bottom - 44 - 84, canvas.height - self._covered) - 122)
        top = self._arrange_warning(canvas, rail, 0, canvas.width - rail)
        canvas.place(self._attention, right, top + 16, theme.ATTENTION_WIDTH, canvas.height - top - 16 - _FOOT)
        self._arrange_who(canvas, QRectF(right + 24, canvas.height - _FOOT, theme.ATTENTION_WIDTH - 48, _FOOT))
        self._arrange_page(canvas, QRectF(rail, top, right - rail, canvas.height - top))
        self._lines = [QRectF(rail - 2, 0, 2, canvas.height), QRectF(right, top, 2, canvas.height - top)]

    def _arrange_portrait(self, canvas: Canvas) -> None:
        bar, rail = theme.BAR_HEIGHT_PORTRAIT, canvas.height - theme.RAIL_HEIGHT_PORTRAIT
        self._arrange_bar(canvas, bar)
        canvas.place(self._rail, 0, rail, canvas.width, theme.RAIL_HEIGHT_PORTRAIT)
        attention = STRIP if self._attention.is_calm else _ATTENTION_PORTRAIT
        top = self._arrange_warning(canvas, 0, bar, canvas.width)
        end = max(rail - attention, canvas.height - self._covered) if self._covered else rail - attention
        canvas.place(self._attention, 0, end, canvas.width, attention)
        self._arrange_page(canvas, QRectF(0, top, canvas.width, end - top))
        heights = (bar - 2, end, rail)
        self._lines = [QRectF(0, y, canvas.width, 2) for y in heights]

    def _arrange_bar(self, canvas: Canvas, height: float) -> None:
        """The bar at the top of a portrait screen."""
        canvas.place(self._sign, 24, (height - 44) / 2, 44, 44)
        left = Qt.AlignmentFlag.AlignLeft
        self._clock.align(left)
        self._sync.align(left)
        clock = self._clock.natural_width() + 8
        canvas.place(self._clock, 92, 0, clock, height)
        who = min(self._who.natural_width() + 8, 240)
        lock = self._lock.wanted_width()
        right = canvas.width - 24 - lock
        canvas.place(self._lock, right, (height - theme.DESK_BUTTON) / 2, lock, theme.DESK_BUTTON)
        canvas.place(self._who, right - 20 - who, 0, who, height)
        keys = right - 20 - who - 16 - 72
        canvas.place(self._keys, keys, (height - 68) / 2, 72, 68)
        start = 92 + clock + 24
        canvas.place(self._sync, start, 4, max(keys - start - 12, 1), height - 8)

    def _arrange_who(self, canvas: Canvas, room: QRectF) -> None:
        lock = self._lock.wanted_width()
        top = room.top() + (room.height() - theme.DESK_BUTTON) / 2
        canvas.place(self._who, room.left(), room.top() + 4, room.width() - lock - 16, room.height() - 8)
        canvas.place(self._lock, room.right() - lock, top, lock, theme.DESK_BUTTON)

    def _arrange_warning(self, canvas: Canvas, left: float, top: float, width: float) -> float:
        """The warning, if there is one; gives where everything else begins."""
        self._warning.setVisible(bool(self._warning.text))
        if not self._warning.text:
            return top
        height = self._warning.height_within(width)
        canvas.place(self._warning, left, top, width, height)
        return top + height

    def _arrange_page(self, canvas: Canvas, room: QRectF) -> None:
        """The page, and below it the undo bar, which takes no button of the page away."""
        room.setBottom(min(room.bottom(), canvas.height - self._covered))
        if self._undo.isVisibleTo(self):
            width = room.width() - 48
            height = self._undo.height_within(width)
            canvas.place(self._undo, room.left() + 24, room.bottom() - height - 16, width, height)
            room.setHeight(room.height() - height - 24)
        if self._page is not None:
            canvas.place(self._page, room.left(), room.top(), room.width(), room.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        canvas = canvas_of(self.size())
        painter = QPainter(self)
        painter.fillRect(self.rect(), rgb(theme.INK))
        painter.scale(canvas.scale, canvas.scale)
        for line in self._lines:
            painter.fillRect(line, rgb(theme.LINE))
