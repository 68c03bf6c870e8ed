"""The kiosk: a scan comes in, an outcome is shown and clears itself."""

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.check_in import Admitted, Outcome
from db.faults import Fault
from db.records import Place, Venue
from ui import fonts, sync_words
from ui.kiosk.countdown import Countdown
from ui.kiosk.message_state import not_loaded_state, out_of_order_state, refusal_state
from ui.kiosk.needs import KioskNeeds
from ui.kiosk.rest_state import rest_state
from ui.kiosk.screen import Screen
from ui.kiosk.shown_slip import ShownSlip
from ui.kiosk.states import Scene, ScreenState
from ui.kiosk.wishes import Wishes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.way import Way

_log = logging.getLogger(__name__)

REPEAT_S = 2.5
"""The same code counts once within this time after its first scan."""
REFUSAL_S = 20
MORE_S = 60
READ_S = 10
"""What has changed on an outcome can be read for so long at least."""
RETRY_MS = 2000
LOOK_MS = 500
"""How often the kiosk looks whether another program has changed the hall file."""


class Kiosk(QWidget):
    """Drives the screen. Everything that can fail ends in *out of order*, which goes away by itself."""

    def __init__(
        self, needs: KioskNeeds, parent: QWidget | None = None, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        fonts.load_fonts()
        self._needs = needs
        self._monotonic = monotonic
        self._slip = ShownSlip(needs, monotonic)
        self._venue: Venue | None = None
        self._ways: tuple[object, Mapping[str, Way]] = (None, {})
        self._outcome: Outcome | None = None
        self._scanned: Outcome | None = None
        """The outcome that is shown, as it was scanned."""
        self._disturbed = False
        self._painted = self._prepared = False
        self._last_scan: tuple[str, float] = ("", float("-inf"))
        self._version = 0
        self._around: tuple[object, ...] | None = None
        """The minute, and what was said of the hub and of the slip, when something was last shown."""
        self._wishes = Wishes(needs, monotonic)
        self.screen_shown = Screen(self, motion=needs.motion)
        self.screen_shown.done.connect(self.clear)
        self.screen_shown.more_time_wanted.connect(self._give_more_time)
        self.screen_shown.print_wanted.connect(self._print)
        self.screen_shown.language_wanted.connect(partial(self._wish, self._wishes.choose_language))
        self.screen_shown.toggle_wanted.connect(partial(self._wish, self._wishes.toggle))
        self._countdown = Countdown(monotonic, self)
        self._countdown.ticked.connect(self.screen_shown.count_down)
        self._countdown.ended.connect(self.clear)
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self._try_again)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        self._look.start()
        self.refresh()

    def scanned(self, text: str) -> None:
        """Take a scan, also in place of an outcome that is shown."""
        last_text, last_at = self._last_scan
        if text == last_text and self._monotonic() - last_at < REPEAT_S:
            return
        self._last_scan = (text, self._monotonic())
        with self._out_of_order_if_it_fails():
            outcome = self._needs.scan(text)
            self._disturbed = False
            self._show(outcome)

    def clear(self) -> None:
        """Back to rest."""
        self._countdown.stop()
        self._outcome = self._scanned = None
        self._slip.show("")
        self._wishes.forget()
        self._unfocus()
        self.refresh()

    def refresh(self) -> None:
        """Render again what is shown, from what is known at this moment."""
        with self._out_of_order_if_it_fails():
            if not self._disturbed:
                self._venue = self._needs.venue()
            self._render()
            self._retry_while(self._disturbed or self._venue is None)

    def _render(self) -> None:
        self._hold_wishes()
        self._around = self._what_is_around()
        self.screen_shown.render(self._state())

    def look(self) -> None:
        """Follow what other programs, the hub and the printer have changed, and the clock."""
        if self._outcome is None and self._wishes.are_left():
            self._wishes.forget()
            self.refresh()
        if self._disturbed:
            return
        with self._out_of_order_if_it_fails():
            version = self._needs.version()
            if self._slip.look():
                self._countdown.at_least(READ_S)
            if version != self._version:
                self._version = version
                self._look_again()
                self.refresh()
            elif self._what_is_around() != self._around:
                self.refresh()

    def _look_again(self) -> None:
        """An admission is shown as things are at this moment; not at all where it no longer stands."""
        if not (isinstance(self._scanned, Admitted) and isinstance(self._outcome, Admitted)):
            return
        told, self._outcome = self._outcome.changes, self._needs.again(self._scanned)
        if self._outcome is None:
            self.clear()
        elif self._outcome.changes != told:
            self._countdown.at_least(READ_S)

    def _what_is_around(self) -> tuple[object, ...]:
        now, sync = self._needs.now(), self._needs.sync()
        told = sync_words.as_of(sync, now, self._wishes.spoken), sync_words.troubles(sync, now, self._wishes.spoken)
        return now.replace(second=0, microsecond=0), *told, self._slip.state()

    def _show(self, outcome: Outcome) -> None:
        self._wishes.keep_for(outcome, self._outcome)
        self._outcome = self._scanned = outcome
        self._unfocus()
        admitted = isinstance(outcome, Admitted)
        if admitted:
            self.screen_shown.outcome.start()
        self._slip.show(outcome.participant.id if isinstance(outcome, Admitted) else "")
        self._print_at_arrival(outcome)
        self.refresh()
        if self._outcome is outcome:
            self._countdown.start(self._needs.clear_after_s if admitted else REFUSAL_S)
            self._announce()
            self._needs.sounds("success" if admitted else "refusal")

    def _announce(self) -> None:
        from ui import heard  # noqa: PLC0415 - see `_state`
        from ui.kiosk.spoken import spoken  # noqa: PLC0415

        heard.announce(self.screen_shown, spoken(self._state()))

    def _unfocus(self) -> None:
        """What one person chose by Tab is not framed, nor pressed by a stray Enter, for the next."""
        focused: QWidget | None = self.window().focusWidget()  # Qt's stubs leave out the None
        if focused is None or self.isAncestorOf(focused):
            self.screen_shown.setFocus()

    def _state(self) -> ScreenState:
        scene = self._scene()
        if self._disturbed:
            return out_of_order_state(scene, self._needs.help_desk, self._others())
        if scene is None:
            return not_loaded_state(self._others())
        if self._outcome is None:
            return rest_state(scene, trusted=self._needs.trusted())
        if isinstance(self._outcome, Admitted):
            from ui.kiosk.outcome_state import outcome_state  # noqa: PLC0415 - the first frame does not wait for it

            return outcome_state(self._outcome, scene, self._slip.state())
        return refusal_state(self._outcome, scene)

    def _scene(self) -> Scene | None:
        venue = self._venue
        if venue is None:
            return None
        here = next((place for place in venue.places if place.id == self._needs.kiosk), None)
        ways = self._ways_from(venue, here) if isinstance(self._outcome, Admitted) else {}
        now, sync = self._needs.now(), self._needs.sync()
        hide = self._needs.hide_from_bystanders
        return Scene(venue, here, now, self._wishes.spoken, self._needs.help_desk, ways, sync, self._others(), hide)

    def _others(self) -> tuple[str, ...]:
        """The languages beside the one that is spoken; the first frame does not wait for them."""
        return self._wishes.others() if self._prepared else ()

    def _ways_from(self, venue: Venue, here: Place | None) -> "Mapping[str, Way]":
        from app.way import ways_from  # noqa: PLC0415 - see `_state`

        key = (venue.rooms, venue.tables, here)
        if self._ways[0] != key:
            self._ways = (key, ways_from(venue, here) if here else {})
        return self._ways[1]

    @contextmanager
    def _out_of_order_if_it_fails(self) -> "Iterator[None]":
        try:
            yield
        except Fault as fault:
            _log.warning("out of order: %s", fault)
            self._break_down()
        except Exception:  # noqa: BLE001 - a visitor sees a calm screen whatever happens; the log has it all
            _log.exception("out of order by a bug")
            self._break_down()

    def _break_down(self) -> None:
        self._countdown.stop()
        self._outcome, self._scanned, self._disturbed = None, None, True
        self._slip.show("")
        self._last_scan = ("", float("-inf"))
        self._retry_while(True)
        self._needs.sounds("refusal")
        self._hold_wishes()
        self.screen_shown.render(out_of_order_state(self._scene(), self._needs.help_desk, self._others()))

    def _retry_while(self, waiting: bool) -> None:
        if waiting and not self._retry.isActive():
            self._retry.start()
        elif not waiting:
            self._retry.stop()

    def _try_again(self) -> None:
        """Leave out of order, or find that an event is loaded, as soon as it is so."""
        try:
            self._needs.healthy()
            self._venue = self._needs.venue()
        except Exception as trouble:  # noqa: BLE001 - still out of order, and said at its beginning
            _log.debug("still out of order: %s", trouble)
            return
        self._disturbed = False
        self.refresh()

    def _give_more_time(self) -> None:
        self._countdown.start(max(MORE_S, 3 * self._needs.clear_after_s))

    def _print(self) -> None:
        self._slip.press()
        self._countdown.at_least(READ_S)
        with self._out_of_order_if_it_fails():
            self._render()

    def _print_at_arrival(self, outcome: Outcome) -> None:
        """A slip by itself, where that is wanted and something is left of the first day that somebody comes on."""
        if not self._needs.slip_at_arrival or not isinstance(outcome, Admitted) or outcome.outcome != "welcome":
            return
        from ui.kiosk.outcome_state import shown_of  # noqa: PLC0415 - see `_state`

        scene = self._scene()
        if scene and shown_of(outcome, scene):
            self._hold_wishes()  # the slip speaks as the screen will
            self._slip.print()

    def _wish(self, choose: Callable[[str], None], what: str) -> None:
        choose(what)
        self._countdown.at_least(READ_S)
        self.refresh()

    def _hold_wishes(self) -> None:
        owner = self._outcome.participant.language if self._outcome and self._outcome.participant else ""
        if self._wishes.hold(owner, self._venue.event if self._venue else None):
            self.screen_shown.paint_anew()
        self.screen_shown.offer(self._wishes.state())

    def _prepare(self) -> None:
        """Make what the first scan needs, and speak the other languages, once the first frame is out."""
        from ui import heard  # noqa: PLC0415 - see `_state`

        self._prepared = True
        heard.know_painted_parts()
        self._unfocus()
        self.refresh()
        scene = self._scene()
        if scene and self._outcome is None:
            self._ways_from(scene.venue, scene.here)
            self.screen_shown.outcome.start()
            from ui.kiosk.outcome_state import nobody  # noqa: PLC0415 - see `_state`

            self.screen_shown.outcome.render(nobody(scene))
            self.screen_shown.outcome.grab()
            self.screen_shown.outcome.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._prepare)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self.screen_shown.setGeometry(self.rect())
