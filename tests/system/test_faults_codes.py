"""Whatever a scanner types: no exception, and nobody is admitted whose code was not issued."""

import random
import re
from pathlib import Path

import pytest

from app.badge import ALPHABET, check_letter
from app.check_in import Admitted, scan
from db.hall import Hall
from tests.system.events import PEOPLE, at, loaded_hall, ticket

CLOCK = at("2027-04-03T08:00")
ISSUED = {ticket(row.split(",")[0]) for row in PEOPLE}
OWN = {"Kauri-7"}
STRANGE = [
    *map(chr, range(32)),
    "\x7f",
    "\x85",
    "\u2028",
    "\u200f",
    "\ufeff",
    "ſ",
    "ı",
    "\ud800",
    "😀",
    "'",
    '"',
    ";",
    "%",
]
PREFIXES = ["]Q1", "]d2", "]", "\\000026", "\\", "\x02", "\t", " "]


def may_enter(text: str) -> bool:
    """Whether the text is an issued code, by the words of the contract."""
    trimmed = text.strip()
    bare = re.sub(r"^\\\d{6}", "", re.sub(r"^\][A-Za-z][0-9A-Za-z]", "", trimmed)).strip()
    return bool({trimmed, bare} & OWN) or bare.upper() in ISSUED


def random_code(chance: random.Random) -> str:
    """A code as nobody issued it, most of them close to one that somebody did."""
    code = chance.choice([*sorted(ISSUED), "Kauri-7"])
    kind = chance.randrange(8)
    if kind == 0:
        return "".join(chance.choices(STRANGE + list(ALPHABET), k=chance.randrange(40)))
    if kind == 1:
        letters = "T" + "".join(chance.choices(ALPHABET, k=14))
        return letters + check_letter(letters)
    if kind == 2:
        return "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randrange(30)))
    for _ in range(chance.randrange(1, 4)):
        place = chance.randrange(len(code) + 1)
        code = chance.choice(
            [
                code[:place] + chance.choice(STRANGE) + code[place:],
                code[:place] + chance.choice(ALPHABET) + code[place + 1 :],
                code[:place] + code[place + 1 :],
                code[:place] + code[place + 1 : place + 2] + code[place : place + 1] + code[place + 2 :],
                chance.choice(PREFIXES) + code,
                code.swapcase(),
                code + code,
            ]
        )
    return code


def nobody_enters_uninvited(hall: Hall, count: int) -> None:
    chance = random.Random(26042016)
    admitted = 0
    for number in range(count):
        code = random_code(chance)
        outcome = scan(hall, code, CLOCK, dry_run=number % 20 != 0)
        if isinstance(outcome, Admitted):
            admitted += 1
            assert may_enter(code), code
    assert 0 < admitted < count / 2
    hall.check()


def test_random_and_mutated_codes_admit_nobody_uninvited(tmp_path: Path) -> None:
    with loaded_hall(tmp_path) as hall:
        nobody_enters_uninvited(hall, 20_000)


@pytest.mark.soak
def test_a_hundred_thousand_random_and_mutated_codes_admit_nobody_uninvited(tmp_path: Path) -> None:
    with loaded_hall(tmp_path) as hall:
        nobody_enters_uninvited(hall, 100_000)


@pytest.mark.parametrize("filling", ["T", " ", "\0", "\udcff", "é", "]Q1", "\\000026", "a\n"])
def test_ten_megabytes_are_unreadable(tmp_path: Path, filling: str) -> None:
    code = filling * (10_000_000 // len(filling))
    with loaded_hall(tmp_path) as hall:
        before = hall.value("SELECT count(*) FROM facts")
        for text in (code, code + ticket("ā1"), ticket("ā1") + code):
            outcome = scan(hall, text, CLOCK, dry_run=True)
            assert outcome.outcome == "unreadable" or may_enter(text)
        assert scan(hall, code, CLOCK).outcome == "unreadable"
        assert hall.value("SELECT count(*) FROM facts") == before
