"""The demo: the kiosk on the bundled event with a badge tray beside it; without a display, played into pictures."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

import resources
from app.clock import parse_time
from app.demo import DemoBadge, paper, prepare
from app.problems import BadInput
from app.settings import Settings
from app.terminal import Terminal
from db.faults import Fault
from ui.collecting import Collecting
from ui.exits import answer
from ui.following import Following
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.program import application, needs_of, scanner_of, slips_of
from ui.kiosk_tray import BadgeTray, TrayBadge
from ui.shell import Shell

FOLDER = Path(resources.__path__[0]) / "eu-us-2016"
ZONE = ZoneInfo("Europe/Berlin")
PLACE = "corridor"
OUT = Path("build") / "demo"
MOST = 0.9
"""Of the screen, for the window."""
PLAYED = (0, 1, 2, 5, 10, 12)
"""Of the badges, those that are scanned where nobody can tap them."""


def play(hall: Path | None, start: str, *, key: Path | None = None, as_json: bool) -> int:
    """Run the demo from `start` in a hall file of its own, or in `hall`; the exit code."""
    try:
        moment = parse_time(start, ZONE)
    except ValueError as error:
        raise BadInput(f"--at: {error}") from None
    seen = has_display() and not as_json
    if not seen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        OUT.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Fault(f"{OUT} cannot be made: {error.strerror}. Change to a folder that can be written.") from error
    with TemporaryDirectory() as scratch:
        path = hall or Path(scratch) / "demo.hall"
        badges = prepare(path, FOLDER, moment, key)
        settings = Settings(hall=path, help_desk="left", slips_to=OUT)
        terminal = Terminal(path, place=PLACE, at=moment.isoformat())
        following = Following(terminal)
        slips = slips_of(terminal, settings, following)
        try:
            application()
            kiosk = Kiosk(needs_of(terminal, settings, following.state, slips))
            following.watch(kiosk, kiosk.look)
            if seen:
                return _window(kiosk, settings, badges)
            files = _pictures(kiosk, badges)
        finally:
            if slips:
                slips.stop()
            following.stop()
            terminal.close()
        files += [str(one) for one in paper(path, moment, OUT, key)]
    answer(as_json, {"folder": str(OUT.resolve()), "files": files}, f"Played the demo into {OUT.resolve()}:", *files)
    return 0


def has_display() -> bool:
    """Whether windows can be seen here."""
    if os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal"):
        return False
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _window(kiosk: Kiosk, settings: Settings, badges: list[DemoBadge]) -> int:
    """The kiosk and the tray side by side, in an ordinary window."""
    app = application()
    Collecting(app)
    tray = BadgeTray([TrayBadge(one.label, one.hint, one.code) for one in badges])
    tray.tapped.connect(kiosk.scanned)
    both = QWidget()
    layout = QHBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(kiosk, 1)
    layout.addWidget(tray)
    scanner = scanner_of(settings, kiosk, app)
    shell = Shell(both, windowed=True)
    shell.start()
    shell.resize(QGuiApplication.primaryScreen().availableSize() * MOST)
    code = app.exec()
    app.removeEventFilter(scanner)
    return code


def _pictures(kiosk: Kiosk, badges: list[DemoBadge]) -> list[str]:
    """Scan a handful, and save what the kiosk shows."""
    kiosk.resize(1920, 1080)
    kiosk.show()
    files = [_save(kiosk, "0-rest")]
    for number, position in enumerate(PLAYED, start=1):
        one = badges[position]
        kiosk.scanned(one.code)
        files.append(_save(kiosk, f"{number}-{one.hint.split(',')[0].split(':')[0].replace(' ', '-')}"))
    kiosk.close()
    return files


def _save(kiosk: Kiosk, name: str) -> str:
    path = OUT / f"{name}.png"
    if not kiosk.grab().save(str(path)):
        raise Fault(f"The picture {path} cannot be written. Make room, or change to a folder that can be written.")
    return str(path)
