"""The desk: what staff touch or scan comes in, is done, and every open view follows."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.desk import Desk
from app.languages import retold, translate
from app.problems import BadInput, RuleRefusal
from db.faults import Fault
from db.records import SyncState
from ui import sync_words
from ui.desk import deeds, going, page_states, sheets
from ui.desk.asking import Asked, Asking, Deed
from ui.desk.closing_work import ClosingWork
from ui.desk.door import Door
from ui.desk.frame_state import Said, frame_state, scene_at
from ui.desk.page_states import PageState, Where
from ui.desk.pages import Pages
from ui.desk.print_work import PrintWork
from ui.desk.screen import DeskScreen
from ui.desk.states import Action, FrameState, SheetState, UndoState
from ui.kiosk.states import Scene

_log = logging.getLogger(__name__)

IDLE_MS: Final = 600_000
LOOK_MS: Final = 500
"""How often the desk looks whether another program has changed the hall file."""
_TOUCHES: Final = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)


class DeskWindow(QWidget):
    """Drives the screen of a desk. What cannot be done is said where it was asked for; nothing is shown too early."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        language: str = "en",
        idle_ms: int = IDLE_MS,
        sync: Callable[[], SyncState] = SyncState,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._sync = sync
        self._language = language
        self._where = Where()
        self._sheet: Asked | None = None
        self._done: Deed | None = None
        self._news: UndoState | None = None
        self._warning = ""
        self.frame_shown: FrameState | None = None
        self.page_shown: PageState | None = None
        self.sheet_shown: SheetState | None = None
        """What the frame, the page and the sheet show."""
        self._around: object = None
        """The hall file, the minute and the hub, as they were when the desk last looked."""
        self.screen_shown = DeskScreen(self, language=language)
        self.screen_shown.wanted.connect(self.act)
        self.pages = Pages(self, self.screen_shown, self.act)
        self._door = Door(desk)
        self._closing, self._printing = ClosingWork(desk, self), PrintWork(desk, self)
        self._closing.improved.connect(self._show_sheet)
        self._printing.changed.connect(self.refresh)
        self._printing.failed.connect(self._say)
        self._acts: dict[str, Callable[[Action], None]] = {
            "sign_in": self._choose_name,
            "pin": self._enter_pin,
            "lock": self._lock,
            "field": self._fill_in,
            "close_sheet": self._close_sheet,
            "submit": self._submit,
            "incomplete": lambda action: self._say_no(action.value),
            "dismiss_undo": self._dismiss,
            "keyboard": lambda _: self.screen_shown.keyboard.toggle(),
        }
        self._idle = QTimer(self, singleShot=True, interval=idle_ms)
        self._idle.timeout.connect(lambda: self.act(Action("lock", "")))
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        self.refresh()

    # What comes in.

    def act(self, action: Action) -> None:
        """Do what somebody wants. What cannot be done is said; what failed unforeseen goes to the log."""
        try:
            self._act(action)
        except (RuleRefusal, BadInput) as problem:
            self._say_no(str(problem))
        except Fault as fault:
            self._warning = retold(fault.sentence)
            self._show_frame(self._scene())
        except Exception:  # noqa: BLE001 - staff go on whatever happens; the log has it all
            _log.exception("%s could not be done", action.name)
            self._say_no(translate("desk", "That did not work, and nothing was changed. The log says more."))

    def scanned(self, text: str) -> None:
        """A badge was scanned: into the sheet that asks for one, else its owner's card is opened."""
        if self.desk.member is None:
            return
        if self._sheet is not None and self._sheet.name in sheets.TAKES_BADGES:
            self.act(Action("field", "code", self._sheet.name, text))
        elif self._sheet is None:
            self.act(Action("scanned", "", value=text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever touches anything is there."""
        if event.type() in _TOUCHES and self.desk.member is not None:
            self._idle.start()
        return super().eventFilter(watched, event)

    def _act(self, action: Action) -> None:
        act = self._acts.get(action.name)
        scene = self._scene()
        if act:
            act(action)
        elif action.name in sheets.NAMES:
            self._open_sheet(sheets.opened(action))
        elif scene is None:
            self.refresh()
        elif (where := going.went(self._where, action, self.desk, scene)) is not None:
            self._where = where
            self.refresh()
        elif deed := deeds.done(action, self.desk, scene, self._where.hand, self._printing):
            self._finish(deed)

    def _finish(self, deed: Deed) -> None:
        """Something is on disk: say so, with the way back, and show everything as it is then."""
        self._where = replace(self._where, hand=None)
        if deed.open:
            self._where = going.opened(self._where, deed.open)
        self._warning, self._done = "", deed
        self._sheet = deed.ask
        self.refresh()

    def _say_no(self, sentence: str) -> None:
        """Why something was not done: on the sheet that asked for it, else in the bar below the page."""
        if self._sheet is not None:
            self._sheet = replace(self._sheet, problem=sentence)
            self._show_sheet()
        else:
            self._where = replace(self._where, hand=None)
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        """In the bar, whatever is open: such as what was asked for earlier and did not work."""
        self._done = Deed(sentence)
        self.refresh()

    # Sheets.

    def _open_sheet(self, asked: Asked) -> None:
        self._sheet = asked
        self._show_sheet()

    def _close_sheet(self, _: Action | None = None) -> None:
        self._sheet = None
        self._closing.leave()
        self._printing.leave()
        self._show_sheet()

    def _fill_in(self, action: Action) -> None:
        if self._sheet is not None:
            name = action.label if action.subject == self._sheet.name else action.subject
            self._sheet = self._sheet.with_value(name, action.value)
            self._show_sheet()

    def _submit(self, action: Action) -> None:
        asking = self._asking()
        if asking is None:
            return
        if action.value:
            asking = replace(asking, asked=asking.asked.with_value("submit", action.value))
        deed = sheets.submitted(asking)
        self._closing.leave()
        self._finish(deed)

    def _asking(self) -> Asking | None:
        scene = self._scene()
        return Asking(self._sheet, self.desk, scene, self._closing, self._printing) if self._sheet and scene else None

    def _show_sheet(self) -> None:
        """Show the sheet that is open; one about what another desk has undone meanwhile is closed."""
        asking = self._asking()
        try:
            self.sheet_shown = sheets.sheet_state(asking) if asking else None
        except (RuleRefusal, BadInput) as gone:
            self._sheet = self.sheet_shown = None
            self._done = Deed(str(gone))
            self._show_frame(self._scene())
        self.screen_shown.render_sheet(self.sheet_shown)

    # Who is there.

    def _choose_name(self, action: Action) -> None:
        self._door.choose(action.value or action.label)
        self._show_door()

    def _enter_pin(self, action: Action) -> None:
        if self._door.enter(action.subject, action.value):
            self._idle.start()
            scene = self._scene()
            self._news = self._door.news_bar(scene) if scene else None
            self._done = None
        self.refresh()

    def _lock(self, _: Action | None = None) -> None:
        self._idle.stop()
        try:
            self._door.lock()
        finally:
            self.refresh()

    def _show_door(self) -> None:
        locked = self.desk.member is None
        if locked and self._sheet is None and not self._door.has_staff:
            self._sheet = Asked("first")
        first = self._sheet is not None and self._sheet.name == "first"
        self.screen_shown.render_sign_in(self._door.state(self._scene()) if locked and not first else None)
        if first:
            self._show_sheet()

    # What is shown.

    def refresh(self) -> None:
        """Show everything as it is known at this moment."""
        try:
            self._show_all()
        except Fault as fault:
            self._warning = retold(fault.sentence)
            self._show_frame(None)
        except Exception:  # noqa: BLE001 - what was done is done, whether or not it can be shown
            _log.exception("%s cannot be shown", self._where.section)

    def _show_all(self) -> None:
        scene = self._scene()
        self._show_door()
        if scene is None or self.desk.member is None:
            self._show_frame(scene)
            return
        self.page_shown = page_states.page_state(self._where, self.desk, scene)
        self.pages.show(self._where.section, self.page_shown)
        self._show_frame(scene)
        self._show_sheet()

    def _show_frame(self, scene: Scene | None) -> None:
        said = Said(self._done, self._news, self._warning)
        self.frame_shown = frame_state(self.desk, scene, self._where.section, said, self._sync())
        self.screen_shown.render_frame(self.frame_shown)

    def _dismiss(self, _: Action | None = None) -> None:
        self._done = self._news = None
        self.refresh()

    def _scene(self) -> Scene | None:
        return scene_at(self.desk.terminal, self._language)

    def look(self) -> None:
        """Follow what others write, the hub and the clock; leave a warning once the disk takes writes again."""
        try:
            terminal, sync = self.desk.terminal, self._sync()
            minute = terminal.now().replace(second=0, microsecond=0)
            around = terminal.version(), minute, sync_words.in_full(sync, minute, self._language), sync.why
            if self._warning:
                terminal.healthy()
                self._warning = ""
                self.refresh()
            elif around != self._around:
                self._around = around
                self.refresh()
            elif self.desk.member is None and self._door.waits:
                self._show_door()
        except Fault as fault:
            _log.warning("the desk cannot look at its file: %s", fault)
            self._warning = retold(fault.sentence)
            self._show_frame(None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look.start()
        cast("QApplication", QApplication.instance()).installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        cast("QApplication", QApplication.instance()).removeEventFilter(self)
        self._look.stop()
        self._idle.stop()
        self._closing.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self.screen_shown.setGeometry(self.rect())
