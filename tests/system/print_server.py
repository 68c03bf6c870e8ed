"""A real print server of a test's own, in a folder: its configuration and its process."""

import grp
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tests.system.hubs import PATIENCE_S, wait_for

PLACES = os.pathsep.join((os.environ["PATH"], "/usr/sbin", "/sbin"))
PROGRAMS = ("cupsd", "cupsdisable", "ipptool", "lp", "lpadmin", "lpstat")
LIBRARY = Path("/usr/lib/cups")
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


class PrintServer:
    """cupsd with its own folders and socket."""

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
        wait_for(lambda: b"is running" in self.run("lpstat", "-r", check=False))

    def kill(self, number: int = signal.SIGKILL) -> None:
        """The server and all it has started die, as systemd sees to it."""
        assert self.process is not None
        if number == signal.SIGKILL:
            self.hang()  # so that it starts nothing more
        children = [*_children(self.process.pid)]
        self.process.send_signal(number)
        self.process.wait(PATIENCE_S)
        for child in children:
            with suppress(ProcessLookupError):
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

    def run(self, *command: str, check: bool = True) -> bytes:
        """What one of CUPS's programs says of this server."""
        env = {**os.environ, "PATH": PLACES, "CUPS_SERVER": f"{self.folder}/cups.sock", "LC_ALL": "C"}
        return subprocess.run(command, env=env, capture_output=True, timeout=PATIENCE_S, check=check).stdout


def _own(source: Path, goal: Path) -> None:
    """A program that cupsd starts with its own rights: only its owner may do anything with it."""
    shutil.copy(source, goal)
    goal.chmod(0o700)


def _children(pid: int) -> Iterator[int]:
    with suppress(FileNotFoundError, ProcessLookupError):  # it has ended meanwhile
        for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            yield from _children(int(word))
            yield int(word)
