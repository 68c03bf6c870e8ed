"""Questions to the print server, asked through CUPS's own `ipptool`, whose answers are property lists.

The server is the one that `lp` would use: `lpstat -H` knows it from `CUPS_SERVER`, `client.conf` and the local socket.
"""

import os
import plistlib
import subprocess
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import quote
from xml.parsers.expat import ExpatError

LIMIT_S = 5  # a server that takes longer is as good as none

_REQUEST = """{ OPERATION $operation
GROUP operation-attributes-tag
ATTR charset attributes-charset utf-8
ATTR naturalLanguage attributes-natural-language en
ATTR uri printer-uri "$printer"
ATTR name requesting-user-name "$user"
"""


class Answer(NamedTuple):
    """Its status (RFC 8011, appendix B), its words, and a row of attributes for each thing asked for."""

    status: str
    message: str
    rows: list[dict[str, Any]]

    @property
    def is_good(self) -> bool:
        """Whether it was done."""
        return self.status.startswith("successful")


class NoAnswerError(Exception):
    """There is no print server, or none that answers; `str()` is for the log."""


def ask(
    operation: str,
    lines: str = "",
    *,
    queue: str = "",
    document: bytes = b"",
    lock: int | None = None,
    **values: str,
) -> Answer:
    """What the server says to an operation with further lines (ipptoolfile(5)), in which `$name` is a value.

    The `document` is on no disk meanwhile: there need be no room for it, and nothing of it is left.
    The file descriptor `lock` stays open until the question has been asked, even where this process dies before.
    """
    printer = "ipp://localhost/" + (f"printers/{quote(queue, safe='')}" if queue else "")
    named = {"operation": operation, "printer": printer, **values}
    options = [word for name, value in named.items() for word in ("-d", f"{name}={value}")]
    server, test = _server(os.getenv("CUPS_SERVER")), _REQUEST + lines + "}\n"
    with os.fdopen(os.memfd_create("document"), "wb") as file:
        file.write(document)
        file.flush()
        options += ["-f", f"/dev/fd/{file.fileno()}"] if document else []
        held = (file.fileno(),) if lock is None else (file.fileno(), lock)
        said = _run("ipptool", "-X", "-I", *options, server, "/dev/stdin", text=test, held=held)
    # A printer's words may hold what XML may not.
    text = "".join(sign for sign in said if sign.isprintable() or sign == "\n")
    try:
        answered = plistlib.loads(text.encode())
        groups = answered["Tests"][0]["ResponseAttributes"]
        return Answer(answered["Tests"][0]["StatusCode"], str(groups[0].get("status-message", "")), groups[1:])
    except (ExpatError, ValueError, LookupError) as error:
        raise NoAnswerError(text[-500:]) from error


@cache  # so that a question costs one process
def _server(_named: str | None) -> str:
    """The address of the server. A socket's path goes where a host's name would."""
    place = _run("lpstat", "-H").strip()
    return f"ipp://{quote(place, safe='') if place.startswith('/') else place}/"


def _run(*command: str, text: str = "", held: tuple[int, ...] = ()) -> str:
    try:
        ran = subprocess.run(  # noqa: S603 - CUPS's own programs, no shell; a value stands behind its name
            command,
            input=text.encode(),
            capture_output=True,
            env={**os.environ, "LC_ALL": "C"},
            timeout=LIMIT_S,
            pass_fds=held,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoAnswerError(str(error)) from error
    return ran.stdout.decode("utf-8", "replace")
