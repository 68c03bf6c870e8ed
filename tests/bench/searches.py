"""What staff type into the desk's box, letter by letter, against a limit."""

from collections.abc import Iterator
from contextlib import closing
from itertools import cycle, islice
from random import Random
from typing import Final

from app.search import search
from db.hall import Hall
from tests.bench.big_event import FIRST_NAMES, LAST_NAMES, PLACES, TRADES, person
from tests.bench.ground import Ground
from tests.bench.table import Finding, Note, Row
from tests.bench.timing import median, percentile_95, say, seconds_of

LIMIT: Final = 30.0
"""Milliseconds."""
QUERIES: Final = 400


def searches(ground: Ground) -> Iterator[Finding]:
    """First answers in the big hall, in a file that was just opened: what is asked first reads from the disk."""
    path = ground.big
    say("Searching …")
    spent: dict[str, list[float]] = {}
    with closing(Hall(path)) as hall:
        for kind, text in islice(_queries(ground.random, ground.participants), QUERIES):
            spent.setdefault(kind, []).append(1000 * seconds_of(lambda: search(hall, text)))  # noqa: B023 - called at once
    everything = [one for some in spent.values() for one in some]
    what = f"first answers to a search, {ground.participants:,} participants, p95 of {len(everything)}"
    yield Row(what, percentile_95(everything), LIMIT, "ms", 1.0, "limit")
    each = " · ".join(f"{kind} {median(some):.1f} ({max(some):.1f})" for kind, some in spent.items())
    yield Note(f"Search, median (slowest) in ms: {each}.")


def _queries(random: Random, participants: int) -> Iterator[tuple[str, str]]:
    """Kinds of queries in turns, each by chance."""
    for kind in cycle(
        ("one letter", "two letters", "three letters", "two words", "infix", "three words", "id", "nothing")
    ):
        first, last = random.choice(FIRST_NAMES), random.choice(LAST_NAMES)
        place, trade = random.choice(PLACES), random.choice(TRADES)
        match kind:
            case "one letter":
                yield kind, random.choice((first, last, place))[:1]
            case "two letters":
                yield kind, random.choice((first, last, trade))[:2]
            case "three letters":
                yield kind, random.choice((first, last, place))[:3]
            case "two words":
                yield kind, random.choice((f"{first} {last}", f"{last} {trade}", f"{first[:2]} {place[:3]}"))
            case "infix":
                yield kind, random.choice((last, trade))[2:6]
            case "three words":
                yield kind, f"{last} {place} {random.randrange(participants // 2)}"
            case "id":
                yield kind, person(random.randrange(participants)).lower()
            case _:
                yield kind, random.choice(("qqq", f"{first} xyz", f"{place} {trade} zzz", "\N{SNOWMAN}", "T0001x"))
