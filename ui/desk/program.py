"""The desk as a program: a hall file, a scanner and the staff behind one full-screen window."""

from pathlib import Path

from app import languages
from app.desk import Desk
from app.settings import Settings
from app.spooler import Spooler
from app.terminal import Terminal
from ui import colours
from ui.collecting import Collecting
from ui.desk.desk import DeskWindow
from ui.following import Following
from ui.kiosk.program import application, first_pin
from ui.log import log_to_file
from ui.scanner import Scanner
from ui.shell import Shell


def open_desk(
    path: Path, settings: Settings, *, place: str | None, at: str | None, windowed: bool, key: Path | None
) -> int:
    """Run the desk until somebody with the terminal's PIN leaves it; the exit code. Fault for a bad hall file."""
    log_to_file()
    terminal = Terminal(path, place=place or settings.kiosk, at=at)
    following = Following(terminal)
    spooler = Spooler(path, following.heard, following.wake)
    try:
        app = application()
        Collecting(app)
        spooler.start()
        served = Desk(terminal, key, spooler=spooler, printer=settings.prints_to, paper=settings.paper)
        venue = terminal.venue()
        language = languages.first_of((settings.language,), venue.event.languages if venue else ())
        languages.speak(language)
        colours.show_event(settings.look, venue.event if venue else None)
        desk = DeskWindow(served, language=language, sync=following.state)
        following.watch(desk, desk.look)
        scanner = Scanner(desk, hold_ms=settings.scanner_hold_ms, min_keys=settings.scanner_min_keys)
        scanner.scanned.connect(desk.scanned)
        app.installEventFilter(scanner)
        shell = Shell(
            desk,
            leaving_pin="" if windowed else settings.leaving_pin or first_pin(),
            hide_pointer_after_s=0,
            windowed=windowed,
        )
        shell.start()
        code = app.exec()
        app.removeEventFilter(scanner)
        return code
    finally:
        spooler.stop()
        following.stop()
        terminal.close()
