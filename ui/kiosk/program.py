"""The kiosk as a program: a terminal, a scanner and a printer behind one full-screen window."""

import secrets
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.pin import hash_pin
from app.settings import Settings, SettingsProblem
from app.settings_file import set_pin
from app.slip_news import SlipNews
from app.terminal import Terminal
from db.faults import Fault
from db.records import SyncState
from ui.collecting import Collecting
from ui.display import has_display
from ui.following import SWITCH_S, Following
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.needs import KioskNeeds
from ui.log import log_to_file
from ui.scanner import Scanner
from ui.shell import Shell
from ui.sounds import Sounds

if TYPE_CHECKING:
    from app.kiosk_slips import KioskSlips

PREPARE_MS: Final = 2000
"""After the first frame, when nobody is likely to stand there yet."""


def open_kiosk(path: Path, settings: Settings, *, place: str | None, at: str | None, windowed: bool) -> int:
    """Run the kiosk until somebody with its PIN leaves it; the exit code. Fault where the hall file is bad."""
    log_to_file()
    terminal = Terminal(path, place=place or settings.kiosk, at=at)
    _warn_of_place(terminal)
    following = Following(terminal)
    slips = slips_of(terminal, settings, following)
    try:
        app = application()
        Collecting(app)
        kiosk = Kiosk(needs_of(terminal, settings, following.state, slips))
        following.watch(kiosk, kiosk.look)
        scanner = scanner_of(settings, kiosk, app)
        shell = Shell(
            kiosk,
            leaving_pin="" if windowed else settings.leaving_pin or first_pin(),
            hide_pointer_after_s=settings.hide_pointer_after_s,
            windowed=windowed,
        )
        shell.start()
        if slips:
            QTimer.singleShot(PREPARE_MS, kiosk, slips.prepare)
        code = app.exec()
        app.removeEventFilter(scanner)
        return code
    finally:
        if slips:
            slips.stop()
        following.stop()
        terminal.close()


def _warn_of_place(terminal: Terminal) -> None:
    """Tell staff where the kiosk cannot show the way, since nobody knows where it stands."""
    venue = terminal.venue()
    known = [place.id for place in venue.places] if venue else []
    if venue and terminal.place not in known:
        where = ", ".join(known) or "none: add [[kiosks]] to event.toml"
        sys.stderr.write(
            f"This kiosk shows no way: {terminal.place or 'no name'} is none of the event's places ({where}). "
            "Name one with --kiosk.\n"
        )


def application() -> QApplication:
    """The one application; SIGINT and SIGTERM end it at once, since everything that was shown as done is on disk.

    Fault where there is no display: Qt would end the program without a word that helps.
    """
    if not has_display():
        raise Fault("There is no display here. Start this in a graphical session, or name a platform of Qt's.")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - a program with a window makes no other application
    app.setApplicationName("Treffpunkt")
    return app


def slips_of(terminal: Terminal, settings: Settings, following: Following) -> "KioskSlips | None":
    """The kiosk's slips; none where the settings name no printer."""
    if not settings.prints_to:
        return None
    from app.kiosk_slips import KioskSlips  # noqa: PLC0415 - a kiosk without a printer starts without it
    from app.printing import Printer  # noqa: PLC0415
    from app.spooler import Spooler  # noqa: PLC0415

    sys.setswitchinterval(SWITCH_S)
    spooler = Spooler(terminal.hall.path, following.heard, following.wake, is_kiosk=True)
    return KioskSlips(terminal, spooler, Printer(settings.prints_to, terminal.name, paper=settings.paper))


def needs_of(
    terminal: Terminal,
    settings: Settings,
    sync: Callable[[], SyncState] = SyncState,
    slips: "KioskSlips | None" = None,
) -> KioskNeeds:
    """What the kiosk's screen asks of its terminal, its settings, `sync` with the hub, and its printer, if any."""
    return KioskNeeds(
        venue=terminal.venue,
        scan=terminal.scan,
        now=terminal.now,
        trusted=terminal.trusted,
        healthy=terminal.healthy,
        version=terminal.version,
        again=terminal.again,
        sync=sync,
        print_slip=slips.ask if slips else None,
        slip=slips.news if slips else lambda _: SlipNews("offered"),
        slip_at_arrival=settings.slip_at_arrival,
        sounds=Sounds(enabled=settings.sounds),
        kiosk=terminal.place,
        help_desk=settings.help_desk,
        language=settings.language,
        clear_after_s=settings.clear_after_s,
        motion=settings.motion,
        look=settings.look,
        hide_from_bystanders=settings.hide_from_bystanders,
    )


def scanner_of(settings: Settings, kiosk: Kiosk, app: QApplication) -> Scanner:
    """The keyboard-type scanner, wherever the focus is."""
    scanner = Scanner(kiosk, hold_ms=settings.scanner_hold_ms, min_keys=settings.scanner_min_keys)
    scanner.scanned.connect(kiosk.scanned)
    app.installEventFilter(scanner)
    return scanner


def first_pin() -> str:
    """The hash of a leaving PIN made by chance and said on standard error; in the settings from then on."""
    pin = f"{secrets.randbelow(10**6):06}"
    sys.stderr.write(
        "This terminal had no PIN. "
        f"To leave it, hold the sign in the top left corner for three seconds and type {pin}.\n"
        "Choose another one with `treffpunkt settings --pin-stdin`.\n"
    )
    try:
        return set_pin(pin).leaving_pin
    except (Fault, SettingsProblem) as problem:
        sys.stderr.write(f"The PIN holds for this time only: {problem}\n")
        return hash_pin(pin)
