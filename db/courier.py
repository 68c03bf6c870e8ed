"""What is carried in a file to a terminal that the network does not reach."""

import sqlite3
from collections.abc import Iterator

from db.facts import Fact
from db.hall import Hall
from db.opening import fault_of


def carried(hall: Hall) -> Iterator[Fact]:
    """Every fact that the hub has not refused, by id. Fault where the disk or the file fails on the way."""
    refused = {row[0] for row in hall.rows("SELECT id FROM refused")}
    try:
        yield from (fact for fact in hall.all_facts() if fact.id not in refused)
    except sqlite3.Error as error:
        raise fault_of(error, hall.path) or error from error
