"""A print server of a test's own, whose printers do what the test wants."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

import pytest

from tests.system.print_server import PLACES, PROGRAMS, PrintServer

FAULTS = {  # what a printer reports
    "paper out": "media-empty-error",
    "jam": "media-jam-error",
    "door open": "door-open-report",  # as CUPS's own network printers say it
    "cover open": "cover-open",
    "ink out": "marker-supply-empty-error",
    "paper low": "media-low-warning",
    "offline": "offline-report",
    "connecting": "connecting-to-device",
}


class Printers(PrintServer):
    """A print server, its queues and their printers."""

    def add(self, name: str, policy: str = "retry-job") -> None:
        """A queue with a printer that puts PDFs into its tray as they are."""
        place = self._place(name)
        (place / "tray").mkdir(parents=True, exist_ok=True)
        self._does(name, "print")
        self.run(
            "lpadmin", "-p", name, "-E", "-v", f"tray:{place}", "-m", "raw", "-o", f"printer-error-policy={policy}"
        )

    def add_cups_pdf(self, name: str) -> None:
        """A queue with filters, whose printer is cups-pdf."""
        model = "lsb/usr/cups-pdf/CUPS-PDF_noopt.ppd"
        self.run("lpadmin", "-p", name, "-E", "-v", "cups-pdf:/", "-m", model)

    def set(self, name: str, fault: str) -> None:
        """The printer has one of `FAULTS` from its next sheet on, or says nothing and waits (`wait`, `ignore`)."""
        self._does(name, f"report {FAULTS[fault]}" if fault in FAULTS else fault)

    def fail(self, name: str, code: int) -> None:
        """The printer gives each job up with this exit code."""
        self._does(name, f"fail {code}")

    def recover(self, name: str) -> None:
        """The printer prints."""
        self._does(name, "print")

    def stop(self, name: str) -> None:
        self.run("cupsdisable", name)

    def go(self, name: str) -> None:
        self.run("cupsenable", name)

    def reject(self, name: str) -> None:
        self.run("cupsreject", name)

    def accept(self, name: str) -> None:
        self.run("cupsaccept", name)

    def remove(self, name: str) -> None:
        self.run("lpadmin", "-x", name)

    def default(self, name: str) -> None:
        self.run("lpadmin", "-d", name)

    def hold(self, number: int) -> None:
        self.run("lp", "-i", str(number), "-H", "hold")

    def release(self, number: int) -> None:
        self.run("lp", "-i", str(number), "-H", "resume")

    def move(self, number: int, name: str) -> None:
        self.run("lpmove", str(number), name)

    def tray(self, name: str) -> list[Path]:
        """What has been printed whole, the first first."""
        sheets = (self._place(name) / "tray").glob("*.pdf")
        return sorted(sheets, key=lambda path: path.stat().st_mtime_ns)

    def is_waiting(self, name: str) -> bool:
        """Whether the printer, told to `wait`, holds a job that it will not print before it is told to."""
        return (self._place(name) / "waiting").exists()

    def is_deaf(self, name: str) -> bool:
        """Whether the printer, told to `ignore`, has begun to."""
        return (self._place(name) / "deaf").exists()

    def _place(self, name: str) -> Path:
        return self.folder / "printers" / quote(name, safe="")

    def _does(self, name: str, what: str) -> None:
        fresh = self.folder / "does"
        fresh.write_text(f"{what}\n")
        fresh.replace(self._place(name) / "does")


@contextmanager
def printing(settings: str = "") -> Iterator[Printers]:
    """A print server that this process's CUPS programs ask; `settings` are lines of cupsd.conf(5)."""
    if missing := [name for name in PROGRAMS if not shutil.which(name, path=PLACES)]:
        pytest.skip(f"CUPS is not installed ({', '.join(missing)}): as root, `make test` installs it on Debian")
    with TemporaryDirectory(prefix="printers-") as name, pytest.MonkeyPatch.context() as patch:
        Path(name).chmod(0o755)  # filters run as another user
        patch.setenv("CUPS_SERVER", f"{name}/cups.sock")
        printers = Printers(Path(name), settings)
        printers.start()
        try:
            yield printers
        finally:
            if printers.process and printers.process.poll() is None:
                printers.wake()
                printers.kill()
