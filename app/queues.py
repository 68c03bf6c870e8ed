"""The CUPS queues of this machine: what is sent to them, what becomes of it, and why it does not come out.

`Print-Job` hands over job and document at once, where `lp` makes an empty job first: a terminal that dies in between
leaves nothing half done.

A job is known by its number and its title, which its sender makes unique. cupsd writes its list of jobs down up to
half a minute late: one that dies before forgets the job and gives its number to the next.
"""

import re
from dataclasses import dataclass
from time import monotonic, sleep
from typing import Any, Literal, NamedTuple
from urllib.parse import unquote

from app.cups import LIMIT_S, Answer, NoAnswerError, ask
from app.languages import translate
from app.printer_reasons import Problem, problem_of
from db.faults import Fault

STATES: dict[int, "State"] = {  # RFC 8011, 5.3.7; a held job waits, and a job on a stopped printer is half printed
    3: "waiting",
    4: "waiting",
    5: "printing",
    6: "printing",
    7: "cancelled",
    8: "aborted",
    9: "out",
}
State = Literal["waiting", "printing", "out", "cancelled", "aborted", "lost"]
HELD = 4
NAME = re.compile(r"""[^\s/\\?'"#\x00-\x20\x7f]{1,127}""")  # what cupsd allows

_PRINT = """ATTR name job-name "$title"
ATTR mimeMediaType document-format application/pdf
GROUP job-attributes-tag
ATTR keyword media "$media"
FILE "$filename"
"""
_JOB = "ATTR integer job-id $number\n"
# With `media` the server reads the files of jobs that it has put out of memory; without, it leaves out their names.
_JOBS = (
    "ATTR keyword which-jobs all\nATTR keyword requested-attributes job-id,job-name,job-state,job-printer-uri,media\n"
)


@dataclass(frozen=True, slots=True)
class Job:
    """A job at this moment: `problem` is why it does not come out, or did not; `message` has CUPS's words for the log.

    `out` is printed whole: a printer that speaks IPP says so itself, others have at least taken all of it. `lost` is a
    job that CUPS does not know, or no more: its server died, or its queue was removed; only the tray tells whether it
    was printed before.
    """

    number: int
    queue: str
    state: State
    problem: Problem | None
    message: str


class QueueRefusal(Fault):
    """CUPS did not do it; `problem` says why in one word, `message` in CUPS's own words."""

    def __init__(self, problem: Problem, queue: str = "", message: str = "") -> None:
        super().__init__(_sentence(problem).format(queue=queue))
        self.problem: Problem = problem
        self.message = message


def _sentence(problem: Problem) -> str:
    match problem:
        case "unknown_queue":
            return translate("app", "There is no print queue “{queue}”. `lpstat -e` names those that there are.")
        case "rejecting":
            return translate("app", "The print queue “{queue}” takes no jobs. `cupsaccept` lets it.")
        case _:
            return translate(
                "app", "The print service does not answer. Is CUPS installed and running? `lpstat -r` says so."
            )


class _Printer(NamedTuple):
    problem: Problem | None
    message: str
    is_at_work: bool


def queues() -> tuple[str, ...]:
    """The names of all queues, the default first. `QueueRefusal`: `no_cups`."""
    found = [str(row["printer-name"]) for row in _ask("CUPS-Get-Printers").rows if "printer-name" in row]
    default = [str(row["printer-name"]) for row in _ask("CUPS-Get-Default").rows if "printer-name" in row]
    return tuple(dict.fromkeys(default + sorted(found)))


def submit(queue: str, pdf: bytes, *, title: str, media: str, lock: int | None = None) -> int:
    """Send a PDF; the job's number once CUPS has it. `media` is a name of PWG 5101.1, or CUPS's short one (`A6`).

    `QueueRefusal`: `unknown_queue`, `rejecting` (whatever CUPS's reason), or `no_cups`, after which the job may all the
    same be there: `find` tells. `ValueError`: a title or a medium that cannot be one.

    The file descriptor `lock` stays open until it is sent, even where this process dies before.
    """
    _check(title, media)
    answer = _ask("Print-Job", _PRINT, queue=queue, document=pdf, lock=lock, title=title, media=media)
    if not answer.is_good:
        raise _refusal(answer, queue, "rejecting")
    return int(answer.rows[0]["job-id"])


def look(queue: str, number: int, title: str) -> Job:
    """What has become of the job that was sent to this queue with this title. `QueueRefusal`: `no_cups`."""
    answer = _ask("Get-Job-Attributes", _JOB, number=str(number))
    if not answer.rows and answer.status != "client-error-not-found":
        raise _refusal(answer, queue, "no_cups")  # so says a server that is about to end
    row = answer.rows[0] if answer.rows else {}
    if row.get("job-name") != title:  # another's job has its number
        is_gone = trouble(queue) == "unknown_queue"
        return Job(number, queue, "lost", "unknown_queue" if is_gone else "lost", answer.message)
    return _job(_queue_of(row), number, row)


def _queue_of(row: dict[str, Any]) -> str:
    """Where a job is; an operator may have moved it."""
    return unquote(str(row["job-printer-uri"]).rpartition("/")[2])


def _job(queue: str, number: int, row: dict[str, Any]) -> Job:
    state, reasons = STATES[row["job-state"]], _words(row, "job-state-reasons")
    message = " / ".join(reasons)
    match state:
        case "out" if "job-completed-with-errors" not in reasons:
            return Job(number, queue, "out", None, message)
        case "out" | "aborted":  # with errors: the sheet may be spoilt, and nobody may be told that it is there
            return Job(number, queue, "aborted", "aborted", message)
        case "cancelled":
            # Many printers' programs do not listen when told to stop, and print all the same once they can.
            is_at_work = "processing-to-stop-point" in reasons and _printer(queue).is_at_work
            return Job(number, queue, "printing" if is_at_work else state, "cancelled", message)
    is_retried = "resources-are-not-ready" in reasons  # the printer failed, and CUPS will try again by itself
    if row["job-state"] == HELD and not is_retried:
        return Job(number, queue, state, "held", message)
    printer = _printer(queue)
    # A queue that takes no new jobs goes on with those that it has.
    problem = None if printer.problem == "rejecting" else printer.problem
    return Job(number, queue, state, problem or ("offline" if is_retried else None), f"{message} / {printer.message}")


def find(queue: str, title: str) -> int | None:
    """The newest job that was sent with this title, done or not, as long as CUPS remembers it.

    An operator may have moved it to any queue; what another queue gave up is another job. CUPS shows a job's title to
    the user who sent it. `QueueRefusal`: `no_cups`.
    """
    answer = _ask("Get-Jobs", _JOBS)
    if not answer.is_good:
        raise QueueRefusal("no_cups", message=f"{answer.status}: {answer.message}")
    named = (row for row in answer.rows if row.get("job-name") == title)
    found = (
        row for row in named if STATES[row["job-state"]] not in {"cancelled", "aborted"} or _queue_of(row) == queue
    )
    return max((int(row["job-id"]) for row in found), default=None)


def cancel(queue: str, number: int, title: str) -> Job:
    """Take the job back; its state afterwards, which is `out` where the printer was quicker. `QueueRefusal`: `no_cups`.

    A job that is still `printing` after five seconds, with the problem `cancelled`, may come out all the same.
    """
    until = monotonic() + LIMIT_S
    job = look(queue, number, title)
    if job.state in {"waiting", "printing"}:
        _ask("Cancel-Job", _JOB, number=str(number))
    while (job := look(queue, number, title)).state in {"waiting", "printing"} and monotonic() < until:
        sleep(0.05)
    return job


def trouble(queue: str) -> Problem | None:
    """Why a job sent now would not come out at once. Never raises: `unknown_queue` and `no_cups` are answers too."""
    try:
        return _printer(queue).problem
    except QueueRefusal as refusal:
        return refusal.problem


def _printer(queue: str) -> _Printer:
    answer = _ask("Get-Printer-Attributes", queue=queue)
    if not answer.is_good:
        refusal = _refusal(answer, queue, "no_cups")
        return _Printer(refusal.problem, refusal.message, False)
    row = answer.rows[0]
    reasons = _words(row, "printer-state-reasons")
    working_s = int(row["printer-up-time"]) - int(row["printer-state-change-time"])
    problem = problem_of(reasons, is_stopped=row["printer-state"] == 5, working_s=working_s)
    if problem is None and not row["printer-is-accepting-jobs"]:
        problem = "rejecting"
    message = " / ".join((*reasons, str(row.get("printer-state-message", ""))))
    return _Printer(problem, message, row["printer-state"] == 4)


def _refusal(answer: Answer, queue: str, otherwise: Problem) -> QueueRefusal:
    problem: Problem = "unknown_queue" if answer.status == "client-error-not-found" else otherwise
    return QueueRefusal(problem, queue, f"{answer.status}: {answer.message}")


def _ask(
    operation: str,
    lines: str = "",
    *,
    queue: str | None = None,
    document: bytes = b"",
    lock: int | None = None,
    **values: str,
) -> Answer:
    if queue is not None and not NAME.fullmatch(queue):
        raise QueueRefusal("unknown_queue", queue, "not a name that a queue can have")
    try:
        return ask(operation, lines, queue=queue or "", document=document, lock=lock, **values)
    except NoAnswerError as error:
        raise QueueRefusal("no_cups", queue or "", str(error)) from error


def _check(title: str, media: str) -> None:
    if not (title.isprintable() and 0 < len(title.encode("utf-8", "replace")) <= 255):
        raise ValueError(title)
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", media):
        raise ValueError(media)


def _words(row: dict[str, Any], name: str) -> tuple[str, ...]:
    """An attribute's keywords: CUPS's tool writes one as a text, several as a list."""
    value = row.get(name, "none")
    return tuple(word for word in ([value] if isinstance(value, str) else value) if word != "none")
