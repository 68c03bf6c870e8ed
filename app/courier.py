"""Facts carried in a file (JSON Lines, UTF-8): the same as over the network, between terminals that share none."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain, count
from pathlib import Path
from typing import BinaryIO, Final

from app.collector import collector_paused
from app.files import whole_file
from app.problems import BadInput
from db import courier, questions, venues
from db.facts import DESK_ONLY, FOR_EVERYBODY, Fact
from db.faults import Fault
from db.hall import Hall
from db.wire import LARGEST, BadFact, fact_of, line_of

TICK: Final = 1000
"""Lines after which progress is told."""
MOST_TOLD: Final = 1000
"""Bad lines that are told one by one; the others are counted."""
MARK: Final = b"\xef\xbb\xbf"
"""What some editors put before UTF-8."""
TORN: Final = "the file ends in the middle of it; copy it again"
HALL_FILE: Final = b"SQLite format 3\0"
Progress = Callable[[int, int], None]
"""Called with how much is done, and how much there is."""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line, counted from 1, that is no fact, and why."""

    line: int
    problem: str


@dataclass(slots=True)
class Taken:
    """What a courier's file held: its readable facts, and how many of them were not on record."""

    facts: int = 0
    new: int = 0
    left_out: int = 0
    """Of the facts, those that only desks may have, where this terminal is none."""
    stuck: int = 0
    """Of the new ones, those that the hub takes only from the terminal that made them, or from the organiser's."""
    bad: int = 0
    problems: list[BadLine] = field(default_factory=list)
    """The first of the bad lines."""


def write_out(hall: Hall, out: Path, progress: Progress | None = None) -> int:
    """Write every fact that the hub has not refused, by id; how many. Fault where the file cannot be written whole."""
    total, done = questions.counts(hall).facts, 0
    with whole_file(out) as file:
        for fact in courier.carried(hall):
            file.write(line_of(fact) + b"\n")
            done += 1
            if progress and done % TICK == 0:
                progress(done, total)
    return done


def take_in(path: Path, hall_path: Path, progress: Progress | None = None) -> Taken:
    """Merge what a courier brings into the hall file, made where there is none, in one transaction.

    Lines that are no facts are told and left out. BadInput where the file cannot be read at all, holds nothing, or is
    about another event; then nothing is taken in.
    """
    taken = Taken()
    with _opened(path) as file, collector_paused():
        read = _readable(path, file, taken, progress)
        first = next(read, None)
        if first is None:
            if not taken.bad:
                raise BadInput(f"{path} holds no facts. Write one with `treffpunkt facts out FILE`.")
            return taken
        with Hall(hall_path, create=True) as hall:
            taken.new, _, taken.stuck = hall.receive(_fitting(path, hall, chain([first], read), taken))
    return taken


def _opened(path: Path) -> BinaryIO:
    """The file to read. BadInput where it is none: what is no file, such as a pipe, would hold the hall file up."""
    try:
        if path.exists() and not path.is_file():
            raise BadInput(f"{path} is no file. Name one that `treffpunkt facts out` wrote.")
        file = path.open("rb")
        if file.read(len(HALL_FILE)) == HALL_FILE:
            file.close()
            raise BadInput(
                f"{path} is a hall file. Write a file to carry with `treffpunkt facts out FILE --hall {path}`."
            )
        file.seek(0)
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}. Name another file.") from None
    return file


def _lines(path: Path, file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Numbers from 1 and lines; of one that is too long the beginning. Fault where the disk fails."""
    longest = LARGEST + len(b"\r\n")
    try:
        for number in count(1):
            line = file.readline(longest + 1)
            if not line:
                return
            yield number, line
            while len(line) > longest and not line.endswith(b"\n"):
                line = file.readline(longest + 1)
    except OSError as error:
        raise Fault(f"{path} cannot be read: {error.strerror}. Copy it again.") from error


def _readable(path: Path, file: BinaryIO, taken: Taken, progress: Progress | None) -> Iterator[Fact]:
    """The facts of the file; what is wrong with other lines stands in `taken`. Blank lines say nothing."""
    size = path.stat().st_size
    for number, line in _lines(path, file):
        if progress and number % TICK == 0:
            progress(file.tell(), size)
        text = line.removeprefix(MARK).strip() if number == 1 else line.strip()
        if not text:
            continue
        try:
            yield fact_of(text)
        except BadFact as error:
            taken.bad += 1
            if taken.bad <= MOST_TOLD:
                taken.problems.append(BadLine(number, TORN if _is_torn(line) else str(error)))
    if progress:
        progress(size, size)


def _is_torn(line: bytes) -> bool:
    """Whether a line that is no fact was the beginning of one, where the file ends."""
    return line.startswith(b"{") and not line.rstrip().endswith(b"}") and len(line) <= LARGEST and line[-1:] != b"\n"


def _fitting(path: Path, hall: Hall, facts: Iterator[Fact], taken: Taken) -> Iterator[Fact]:
    """The facts, counted; those that this terminal may not have `Hall` leaves out. BadInput for another event's."""
    about = venues.event(hall)
    event, apart = about.id if about else None, hall.role in FOR_EVERYBODY
    for fact in facts:
        if fact.kind == "event":
            event = event or fact.entity
            if fact.entity != event:
                sentence = f"{path} is about the event {fact.entity}, and {hall.path} about {event}."
                raise BadInput(f"{sentence} Name another hall file with --hall; nothing was taken in.")
        taken.facts += 1
        taken.left_out += apart and fact.kind in DESK_ONLY
        yield fact
