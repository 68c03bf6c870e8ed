"""Files that are handed out: whole or not at all, and harmless in a spreadsheet."""

import csv
import io
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from app.folder.cells import harmless
from db.faults import Fault


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A CSV file (RFC 4180) in UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode()


def write_whole(path: Path, content: bytes, *, mode: int = 0o644) -> None:
    """Put a file in place in one step. Fault where the folder or the disk says no; then nothing has changed.

    What is there and no file, such as `/dev/stdout`, is written to and stays.
    """
    rough = path.parent / f".{path.name[:40]}.{token_hex(4)}.part"
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
            return
        with os.fdopen(os.open(rough, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        rough.replace(path)
    except OSError as error:
        with suppress(OSError):
            rough.unlink(missing_ok=True)
        raise Fault(f"{path} cannot be written: {error.strerror}. Choose another file, or make room.") from error
