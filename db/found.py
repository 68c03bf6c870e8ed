"""The index of people by any part of a word of their names, organisations and ids, kept in step with the participants.

A table of SQLite's FTS5 with its trigram tokenizer (https://www.sqlite.org/fts5.html#the_trigram_tokenizer). Two
spaces stand before every word of a name, two full stops before the others: so one or two letters find the beginnings
of words (`  a` is a trigram as well), and names are told from the rest without reading through all of it.
"""

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Any, Final

INDEX: Final = "INSERT OR REPLACE INTO found (rowid, id, words) VALUES (?, ?, ?)"
LETTERS: Final[dict[str, str | None]] = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "'": None,
    "’": None,
    "\N{MODIFIER LETTER APOSTROPHE}": None,
}
"""Letters that Unicode does not take apart, and apostrophes: `ODwyer` finds O'Dwyer."""
FOLDS: Final = str.maketrans(LETTERS)
NAME: Final = "  "
REST: Final = ".."
BETWEEN: Final = re.compile(r"[\W_]+")


def folded(text: str) -> list[str]:
    """The words of a text without accents, case and punctuation: those of the index, and those that are looked for."""
    plain = text
    if not text.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return BETWEEN.sub(" ", plain.casefold().translate(FOLDS)).split()


def words_of(name: str, *rest: str) -> str:
    """What the index keeps of somebody."""
    return "".join([NAME + word for word in folded(name)] + [REST + word for word in folded(" ".join(rest))])


def rowid_of(participant: str) -> int:
    """63 bits that stand for an id, so that no second index is needed to find its row."""
    return int.from_bytes(blake2b(participant.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 1


def index(connection: sqlite3.Connection, people: Iterable[Sequence[Any]]) -> None:
    """Put rows of participants, which begin with id, first name, last name and organisation, in place of former ones.

    In the order of their row ids: FTS5 writes out all that it has gathered whenever one is less than the one before.
    """
    rows = [
        (rowid_of(name), name, words_of(f"{first} {last}", organisation, name))
        for name, first, last, organisation, *_ in people
    ]
    connection.executemany(INDEX, sorted(rows))


def unindex(connection: sqlite3.Connection, names: Iterable[str]) -> None:
    """Take people who are no longer on the list out of the index."""
    connection.executemany("DELETE FROM found WHERE rowid = ?", [(rowid_of(name),) for name in names])


def scrub(connection: sqlite3.Connection) -> None:
    """Write the index anew, so that nothing is left in it of what was taken out."""
    connection.execute("INSERT INTO found (found) VALUES ('optimize')")
