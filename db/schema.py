"""Whether a file is a hall file of this program's form. One from a newer program is refused, not guessed at."""

import sqlite3
from typing import Final

from db.faults import Fault

APPLICATION_ID: Final = 0x54505431
"""Stands in the header of every hall file, so that another program's database is recognised."""

KNOWN: Final = frozenset({"first", "second", "third", "fourth", "fifth"})
"""The migrations of this program; a file that names others is newer."""


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether nothing stands in the file."""
    return not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]


def is_up_to_date(connection: sqlite3.Connection, path: object) -> bool:
    """Whether nothing is to be applied. Fault where a newer program wrote the file, or it belongs to another one."""
    if is_empty(connection):
        return False
    ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    sql = "SELECT name FROM _sqlite_migrations WHERE migration_set = 'treffpunkt'"
    applied = {row[0] for row in connection.execute(sql)} if ours else set()
    if not applied:
        raise Fault(f"{path} is a database, but not one of Treffpunkt's. Name the hall file with --hall.")
    if applied - KNOWN:
        raise Fault(
            f"{path} was written by a newer Treffpunkt ({', '.join(sorted(applied - KNOWN))}). Update this terminal."
        )
    return applied >= KNOWN


def bring_up_to_date(connection: sqlite3.Connection, path: object) -> None:
    """Apply what is missing, whole or not at all; another program may be doing the same to the same file."""
    from sqlite_utils import Database  # noqa: PLC0415 - a terminal starts in half the time without it

    from db.migrations import migrations  # noqa: PLC0415

    with connection:
        connection.execute("BEGIN IMMEDIATE")
        if not is_up_to_date(connection, path):
            migrations.apply(Database(connection, execute_plugins=False))
