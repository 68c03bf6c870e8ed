"""Open a hall file, or say in one sentence what is wrong with it and what to do."""

import os
import platform
import sqlite3
import time
from pathlib import Path
from secrets import token_hex
from typing import Final

from db.faults import QT_TRANSLATE_NOOP, Fault, Sentence
from db.schema import bring_up_to_date, is_empty, is_up_to_date

PATIENCE_S: Final = 10.0
"""How long a command waits for another program that writes."""
SMALLEST: Final = 512
"""Bytes of the smallest page, and so of the smallest database (https://www.sqlite.org/fileformat.html)."""
PRAGMAS: Final = (
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",  # What is forgotten leaves no trace in free pages.
    "cache_size = -64000",
    "wal_autocheckpoint = 1000",
)
MISSING: Final = QT_TRANSLATE_NOOP(
    "db", "There is no hall file {path}. Make one with `treffpunkt load FOLDER --hall {path}`."
)
HELD: Final = QT_TRANSLATE_NOOP(
    "db", "{path} is held by another program for too long. Close that program and try again."
)
MENDED: Final = {
    sqlite3.SQLITE_FULL: QT_TRANSLATE_NOOP(
        "db", "The disk that holds {path} is full. Make room; nothing that was shown as done is lost."
    ),
    sqlite3.SQLITE_NOTADB: QT_TRANSLATE_NOOP(
        "db", "{path} is not a database. Name the hall file with --hall, or load into a new one."
    ),
    sqlite3.SQLITE_CORRUPT: QT_TRANSLATE_NOOP(
        "db",
        "{path} has damaged pages. Move it away and bring the facts back from another terminal or from a courier file.",
    ),
    sqlite3.SQLITE_READONLY: QT_TRANSLATE_NOOP(
        "db", "{path} cannot be written. Give this user write permission on the file and its folder."
    ),
    sqlite3.SQLITE_PERM: QT_TRANSLATE_NOOP(
        "db", "{path} cannot be opened. Give this user read and write permission on it."
    ),
    sqlite3.SQLITE_CANTOPEN: QT_TRANSLATE_NOOP(
        "db", "{path} cannot be opened. Check that its folder exists and that this user may write."
    ),
    sqlite3.SQLITE_BUSY: HELD,
    sqlite3.SQLITE_LOCKED: HELD,
    sqlite3.SQLITE_IOERR: QT_TRANSLATE_NOOP(
        "db", "The disk that holds {path} does not answer. Check the disk and its free space."
    ),
    sqlite3.SQLITE_TOOBIG: QT_TRANSLATE_NOOP("db", "A value is too large for {path}. Shorten it."),
}
"""By primary result code (https://www.sqlite.org/rescode.html), what an operator can do."""


def fault_of(error: sqlite3.Error, path: Path) -> Fault | None:
    """The sentence for an error of the file or the disk; none where the error is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    sentence = MENDED.get(code & 0xFF) if isinstance(code, int) else None
    return Fault(Sentence(sentence, path=path)) if sentence else None


def connect(path: Path, *, create: bool, patience_s: float | None = None) -> sqlite3.Connection:
    """A connection to the database at `path` with its tables up to date. Fault where that cannot be had."""
    try:
        look(path, create=create)
        return prepare(path, create=create, patience_s=PATIENCE_S if patience_s is None else patience_s)
    except OSError as error:
        text = QT_TRANSLATE_NOOP("db", "{path} cannot be opened: {reason}. Name another file with --hall.")
        raise Fault(Sentence(text, path=path, reason=error.strerror)) from error
    except UnicodeDecodeError as error:  # SQLite's own words about a damaged schema quote what is damaged.
        raise Fault(Sentence(MENDED[sqlite3.SQLITE_CORRUPT], path=path)) from error
    except sqlite3.Error as error:
        fault = fault_of(error, path)
        if fault is None:
            raise
        raise fault from error


def look(path: Path, *, create: bool) -> None:
    """What can be said of the file before SQLite touches it."""
    if path.is_dir():
        raise Fault(Sentence(QT_TRANSLATE_NOOP("db", "{path} is a folder. Name the hall file with --hall."), path=path))
    if not path.exists():
        if not create:
            raise Fault(Sentence(MISSING, path=path))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            text = QT_TRANSLATE_NOOP("db", "The folder {path} cannot be made: {reason}. Choose another one.")
            raise Fault(Sentence(text, path=path.parent, reason=error.strerror)) from error
    elif 0 < path.stat().st_size < SMALLEST:
        raise Fault(Sentence(MENDED[sqlite3.SQLITE_NOTADB], path=path))  # SQLite would take it for empty.
    elif not os.access(path, os.R_OK | os.W_OK):
        text = QT_TRANSLATE_NOOP(
            "db", "{path} cannot be written. Give this user read and write permission on the file and its folder."
        )
        raise Fault(Sentence(text, path=path))
    if not os.access(path.parent, os.W_OK):
        text = QT_TRANSLATE_NOOP("db", "The folder {path} cannot be written. Give this user write permission on it.")
        raise Fault(Sentence(text, path=path.parent))


def prepare(path: Path, *, create: bool, patience_s: float) -> sqlite3.Connection:
    """Connect, set the pragmas that the promise of being on disk rests on, migrate, name the terminal.

    Nothing is written before it is clear whose file it is.
    """
    if create:
        path.touch(mode=0o600)  # It holds people's names and contacts.
    connection = sqlite3.connect(path, timeout=patience_s, isolation_level=None, cached_statements=256)
    try:
        current = is_up_to_date(connection, path)
        if not current and not create and is_empty(connection):
            raise Fault(Sentence(MISSING, path=path))
        use_wal(connection, patience_s)
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if not current:
            bring_up_to_date(connection, path)
        if not connection.execute("SELECT 1 FROM terminal").fetchone():
            name = f"{platform.node()[:40] or 'terminal'}-{token_hex(4)}"
            connection.execute("INSERT OR IGNORE INTO terminal (id, name) VALUES (1, ?)", (name,))
        return connection
    except BaseException:
        connection.close()
        raise


def use_wal(connection: sqlite3.Connection, patience_s: float) -> None:
    """Turn write-ahead logging on. SQLite does not wait for others with this, so several programs take turns here."""
    until = time.monotonic() + patience_s
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)
