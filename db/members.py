"""Staff: who there is, when they last left this desk, and how often their PIN was mistyped here."""

from typing import Final

from db.hall import Hall
from db.records import Member

MEMBER: Final = "SELECT name, role, pin FROM staff"


def members(hall: Hall) -> list[Member]:
    """All staff, by name."""
    return [Member(*row) for row in hall.rows(f"{MEMBER} ORDER BY name COLLATE NOCASE, name")]


def member(hall: Hall, name: str) -> Member | None:
    """The staff member of this name."""
    for row in hall.rows(f"{MEMBER} WHERE name = ?", (name,)):
        return Member(*row)
    return None


def left(hall: Hall, name: str) -> int | None:
    """When somebody last left this desk, in UTC milliseconds; none where they were never here."""
    found: int | None = hall.value("SELECT at FROM visits WHERE name = ?", (name,))
    return found


def leave(hall: Hall, name: str, at: int) -> None:
    """Somebody leaves this desk."""
    with hall.writing():
        hall.rows("INSERT OR REPLACE INTO visits (name, at) VALUES (?, ?)", (name, at))


def wrong_tries(hall: Hall, name: str) -> int:
    """Wrong PINs in a row."""
    return int(hall.value("SELECT wrong FROM tries WHERE name = ?", (name,)) or 0)


def count_try(hall: Hall, name: str, *, wrong: bool) -> int:
    """One more wrong PIN, or none any more; how many in a row that makes."""
    with hall.writing():
        count = wrong_tries(hall, name) + 1 if wrong else 0
        hall.rows("INSERT OR REPLACE INTO tries (name, wrong) VALUES (?, ?)", (name, count))
    return count
