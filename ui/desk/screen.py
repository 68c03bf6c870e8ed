"""The one window of a desk: the frame with a page, over it a sheet or the sign-in, over all the keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui import heard
from ui.desk.frame_view import FrameView
from ui.desk.sheet_view import SheetView
from ui.desk.sign_in_view import SignInView
from ui.desk.states import FrameState, SheetState, SignInState
from ui.parts.canvas import canvas_of
from ui.parts.keyboard import Keyboard


class DeskScreen(QWidget):
    """Renders whatever surrounds and covers the pages of a desk."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, language: str = "en") -> None:
        """`language` is a BCP 47 tag: it says which letters lie where on the keyboard."""
        super().__init__(parent)
        heard.know_painted_parts()
        self.frame = FrameView(self)
        self.sheet = SheetView(self)
        self.sign_in = SignInView(self)
        self.sign_in.hide()
        self.keyboard = Keyboard(self, language)
        self.frame.setFocus()  # rather than whatever is first, where the page wants none
        self._before_sheet: QWidget | None = None
        self._before_lock: QWidget | None = None
        for view in (self.frame, self.sheet, self.sign_in):
            view.wanted.connect(self.wanted)
        self.frame.keyboard_wanted.connect(self.keyboard.toggle)
        self.sheet.keyboard_wanted.connect(self.keyboard.toggle)
        self.keyboard.covers_changed.connect(self._keep_clear)

    def set_page(self, page: QWidget) -> None:
        """Show this page in the frame."""
        self.frame.set_page(page)

    def render_frame(self, state: FrameState) -> None:
        """Show this around the page."""
        self.frame.render(state)

    def render_sheet(self, state: SheetState | None) -> None:
        """Show this sheet, or none; the focus then goes back to where it was before."""
        if state is not None:
            opened = self.sheet.isHidden()
            if opened:
                self._before_sheet = self.focusWidget()
            self.sheet.render(state)
            self._stack()
            if opened and self.sheet.asks_to_type and self.sign_in.isHidden():
                self.keyboard.call_for_fingers()
        elif not self.sheet.isHidden():
            self.keyboard.put_away()
            self.sheet.hide()
            self._give_back(self._before_sheet)

    def render_sign_in(self, state: SignInState | None) -> None:
        """Ask who is there, over everything that is being done; none shows all of it again as it was left."""
        if state is not None:
            if self.sign_in.isHidden():
                self.keyboard.put_away()
                self._before_lock = self.focusWidget()
            self.sign_in.render(state)
            self.sign_in.show()
            self._stack()
        elif not self.sign_in.isHidden():
            self.sign_in.hide()
            self._give_back(self._before_lock)

    def _stack(self) -> None:
        """A locked desk covers a sheet, and hears all keys."""
        self.sheet.raise_()
        self.sign_in.raise_()
        self.keyboard.raise_()
        if not self.sign_in.isHidden() and not self.sign_in.isAncestorOf(self.focusWidget()):
            self.sign_in.setFocus()

    def _give_back(self, part: QWidget | None) -> None:
        if part is not None and isValid(part) and part.isVisible():
            # As a touch gives it: whoever has no keys needs no frame around a table.
            fingers, other = Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason
            part.setFocus(fingers if self.keyboard.for_fingers else other)

    def _keep_clear(self) -> None:
        self.frame.keep_clear(self.keyboard.height_design_px)
        self.sheet.keep_clear(self.keyboard.height_design_px)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        for view in (self.frame, self.sheet, self.sign_in):
            view.setGeometry(self.rect())
        self.keyboard.arrange(canvas_of(self.size()))
        self._keep_clear()
