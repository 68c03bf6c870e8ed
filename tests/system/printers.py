"""A print server of a test's own: a real cupsd in a folder, whose printers do what the test wants."""

import grp
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

import pytest

from tests.system.hubs import PATIENCE_S, wait_for

PLACES = os.pathsep.join((os.environ["PATH"], "/usr/sbin", "/sbin"))
PROGRAMS = ("cupsd", "cupsdisable", "ipptool", "lp", "lpadmin", "lpstat")
LIBRARY = Path("/usr/lib/cups")
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
FILES = """ServerRoot {0}/etc
ServerBin {0}/lib
RequestRoot {0}/spool
CacheDir {0}/cache
StateDir {0}/state
TempDir {0}/spool/tmp
AccessLog {0}/access.log
ErrorLog {0}/error.log
PageLog {0}/page.log
SystemGroup {1}
"""
# Who may do what with jobs is Debian's default; whoever runs the test looks after the queues.
SERVER = """Listen {0}/cups.sock
Browsing No
WebInterface No
LogLevel info
ErrorPolicy retry-job
JobRetryInterval 0
JobRetryLimit 2
JobKillDelay 1
{1}
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  <Limit Hold-Job Release-Job Cancel-Job Purge-Jobs>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""


class Printers:
    """A print server, its queues and their printers."""

    def __init__(self, folder: Path, settings: str) -> None:
        self.folder = folder
        self.process: subprocess.Popen[bytes] | None = None
        for name in ("etc", "lib/backend", "spool/tmp", "cache", "state"):
            (folder / name).mkdir(parents=True)
        group = grp.getgrgid(os.getgid()).gr_name
        (folder / "cups-files.conf").write_text(FILES.format(folder, group))
        (folder / "cupsd.conf").write_text(SERVER.format(folder, settings))
        for part in LIBRARY.iterdir():
            if part.name != "backend":
                (folder / "lib" / part.name).symlink_to(part)
        # Copies: what confines the system's own print server must not confine this one.
        shutil.copy(str(shutil.which("cupsd", path=PLACES)), folder / "cupsd")
        _own(Path(__file__).parent / "backends" / "tray", folder / "lib/backend/tray")
        if (LIBRARY / "backend/cups-pdf").exists() and os.getuid() == 0:
            _own(LIBRARY / "backend/cups-pdf", folder / "lib/backend/cups-pdf")

    @property
    def has_cups_pdf(self) -> bool:
        """Whether there is cups-pdf, which works for root only."""
        return (self.folder / "lib/backend/cups-pdf").exists()

    @property
    def said(self) -> str:
        """The server's log."""
        return (self.folder / "error.log").read_text(errors="replace")

    def start(self) -> None:
        """Until it answers."""
        self.process = subprocess.Popen(
            [self.folder / "cupsd", "-f", "-c", self.folder / "cupsd.conf", "-s", self.folder / "cups-files.conf"],
            stderr=subprocess.DEVNULL,
        )
        wait_for(lambda: b"is running" in self._run("lpstat", "-r", check=False))

    def kill(self, number: int = signal.SIGKILL) -> None:
        """The server and all it has started die, as systemd sees to it."""
        assert self.process is not None
        children = [*_children(self.process.pid)]
        self.process.send_signal(number)
        self.process.wait(PATIENCE_S)
        for child in children:
            if Path(f"/proc/{child}").exists():
                os.kill(child, signal.SIGKILL)

    def restart(self) -> None:
        """It ends in good order, and starts again."""
        self.kill(signal.SIGTERM)
        self.start()

    def hang(self) -> None:
        """It takes connections and answers nothing, until `wake`."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)

    def wake(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGCONT)

    def add(self, name: str, policy: str = "retry-job") -> None:
        """A queue with a printer that puts PDFs into its tray as they are."""
        place = self._place(name)
        (place / "tray").mkdir(parents=True, exist_ok=True)
        self._does(name, "print")
        self._run(
            "lpadmin", "-p", name, "-E", "-v", f"tray:{place}", "-m", "raw", "-o", f"printer-error-policy={policy}"
        )

    def add_cups_pdf(self, name: str) -> None:
        """A queue with filters, whose printer is cups-pdf."""
        model = "lsb/usr/cups-pdf/CUPS-PDF_noopt.ppd"
        self._run("lpadmin", "-p", name, "-E", "-v", "cups-pdf:/", "-m", model)

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
        self._run("cupsdisable", name)

    def go(self, name: str) -> None:
        self._run("cupsenable", name)

    def reject(self, name: str) -> None:
        self._run("cupsreject", name)

    def accept(self, name: str) -> None:
        self._run("cupsaccept", name)

    def remove(self, name: str) -> None:
        self._run("lpadmin", "-x", name)

    def default(self, name: str) -> None:
        self._run("lpadmin", "-d", name)

    def hold(self, number: int) -> None:
        self._run("lp", "-i", str(number), "-H", "hold")

    def release(self, number: int) -> None:
        self._run("lp", "-i", str(number), "-H", "resume")

    def move(self, number: int, name: str) -> None:
        self._run("lpmove", str(number), name)

    def tray(self, name: str) -> list[Path]:
        """What has been printed whole, the first first."""
        sheets = (self._place(name) / "tray").glob("*.pdf")
        return sorted(sheets, key=lambda path: path.stat().st_mtime_ns)

    def is_deaf(self, name: str) -> bool:
        """Whether the printer, told to `ignore`, has begun to."""
        return (self._place(name) / "deaf").exists()

    def _place(self, name: str) -> Path:
        return self.folder / "printers" / quote(name, safe="")

    def _does(self, name: str, what: str) -> None:
        fresh = self.folder / "does"
        fresh.write_text(f"{what}\n")
        fresh.replace(self._place(name) / "does")

    def _run(self, *command: str, check: bool = True) -> bytes:
        env = {**os.environ, "PATH": PLACES, "CUPS_SERVER": f"{self.folder}/cups.sock", "LC_ALL": "C"}
        return subprocess.run(command, env=env, capture_output=True, timeout=PATIENCE_S, check=check).stdout


def _own(source: Path, goal: Path) -> None:
    """A program that cupsd starts with its own rights: only its owner may do anything with it."""
    shutil.copy(source, goal)
    goal.chmod(0o700)


def _children(pid: int) -> Iterator[int]:
    for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        yield from _children(int(word))
        yield int(word)


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
