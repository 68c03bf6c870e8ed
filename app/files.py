"""Files that are handed out: whole or not at all, and harmless in a spreadsheet."""

import csv
import io
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from app.folder.cells import harmless
from app.languages import translate
from app.problems import BadInput
from db.faults import Fault


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV file (RFC 4180) in UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerows([harmless(cell) for cell in row] for row in chain([header], rows))
    return text.getvalue().encode()


def check_target(out: Path, hall: Path, key: Path) -> None:
    """BadInput where writing `out` would destroy the hall file or the organiser's key."""
    ours = [key, hall, *(hall.with_name(hall.name + ending) for ending in ("-wal", "-shm", "-journal"))]
    if os.path.realpath(out) in map(os.path.realpath, ours):
        raise BadInput(translate("app", "{path} belongs to the hall file. Name another file.").format(path=out))


def make_folder(path: Path) -> None:
    """A folder for files that are handed out. Fault where it cannot be made."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = translate("app", "The folder {path} cannot be made: {reason}. Choose another one.")
        raise Fault(sentence.format(path=path, reason=error.strerror)) from error


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place as `whole_file` does."""
    with whole_file(path) as file:
        file.write(content)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file, readable by its owner only, that is put in place in one step when the block ends without an error.

    Fault where the folder or the disk says no; then nothing has changed.

    What is there and no file, such as `/dev/stdout`, is written to and stays.
    """
    rough = path.parent / f".{path.name[:40]}.{token_hex(4)}.part"
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as file:
                yield file
            return
        with os.fdopen(os.open(rough, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        rough.replace(path)
    except OSError as error:
        sentence = translate("app", "{path} cannot be written: {reason}. Choose another file, or make room.")
        raise Fault(sentence.format(path=path, reason=error.strerror)) from error
    finally:
        with suppress(OSError):
            rough.unlink(missing_ok=True)
