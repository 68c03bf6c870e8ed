"""What can be recorded, and how it merges.

A fact is written once and never changed. Of what is so (an entity with one current value) the *heads* are the facts
that no other fact of the entity names in its base; the head with the greatest (version, at, id) holds. What happened
is a set. Both are functions of a set of facts, so facts merge in any order, any number of times, from any side.
"""

import time
from collections.abc import Collection, Iterator
from hashlib import blake2b
from secrets import randbits
from typing import Any, Final, NamedTuple

import orjson

Body = dict[str, Any]
Entity = tuple[str, str]
"""A kind and what it is about."""

FORM: Final = 1
"""The version of the form of every body that this program writes, and the newest that it reads."""

MOST_VERSIONS: Final = (1 << 53) - 1
"""All programs read numbers up to it alike. Beyond it, bases alone tell what replaces what."""
SO: Final = frozenset(
    {
        "event",
        "room",
        "table",
        "round",
        "session",
        "place",
        "participant",
        "contact",
        "badge",
        "meeting",
        "part",
        "seat",
        "closure",
        "delay",
        "presence",
        "staff",
    }
)
HAPPENED: Final = frozenset({"scan", "void", "printed", "told", "forgotten"})
DESK_ONLY: Final = frozenset({"contact", "staff"})
"""What kiosks and boards never get, and what the digest therefore leaves out."""
FOR_EVERYBODY: Final = frozenset({"kiosk", "board"})
"""The roles of terminals that stand where everybody can open them."""
PERSONAL: Final[dict[str, Body]] = {
    "participant": {"first_name": "", "last_name": "", "home_table": None},
    "contact": {"email": "", "phone": "", "note": ""},
}
"""What forgetting a participant puts in place of their personal data."""


class Fact(NamedTuple):
    """One row of the table `facts`; the fields are explained in ARCHITECTURE.md."""

    id: str
    kind: str
    entity: str
    base: str | None
    version: int | None
    at: int
    skew: int | None
    origin: str
    seq: int
    by: str | None
    step: str | None
    source: str | None
    body: str


class Draft(NamedTuple):
    """A fact to be: for what happened, `entity` is its id; a body of none says that the entity is no more.

    `base` names what it knowingly replaces; none means: what holds, and every head that agrees with it.
    """

    kind: str
    entity: str
    body: Body | None
    base: tuple[str, ...] | None = None


def text_of(body: Body | None) -> str:
    """The canonical text of a body: equal bodies have equal texts."""
    whole = {"form": FORM, **body} if body is not None else {"form": FORM, "gone": True}
    return orjson.dumps(whole, option=orjson.OPT_SORT_KEYS).decode()


NOTHING: Final = text_of(None)
"""What is said of an entity that is no more."""


def body_of(text: str) -> Body | None:
    """A readable body without its form; none where the entity is no more. ValueError if this program cannot read it."""
    body = orjson.loads(text)
    if not isinstance(body, dict) or body.pop("form", None) != FORM:
        raise ValueError("a newer form of a fact: update this terminal")
    return None if body.get("gone") else body


def readable(text: str) -> bool:
    """Whether this program understands the body."""
    try:
        body_of(text)
    except ValueError:
        return False
    return True


def redacted(kind: str, text: str) -> str:
    """The body of a participant or contact without personal data: the same on every terminal."""
    try:
        body = body_of(text)
    except ValueError:  # Nobody knows here where a newer form keeps what is personal.
        return orjson.dumps({"form": orjson.loads(text)["form"]}).decode()
    return text if body is None else text_of({**body, **PERSONAL[kind]})


def entity_of(*parts: str) -> str:
    """One name for what several ids name together, such as `M077/host`; never the same for different parts."""
    name = "/".join(parts)
    if name.count("/") == len(parts) - 1 and "%" not in name:
        return name
    return "/".join(part.replace("%", "%25").replace("/", "%2F") for part in parts)


def first_of(name: str) -> str:
    """The first of the ids that `entity_of` put together."""
    return name.partition("/")[0].replace("%2F", "/").replace("%25", "%")


def order_of(fact: Fact) -> tuple[int, int, str]:
    """By this, the greatest head holds."""
    return (fact.version or 0, fact.at, fact.id)


def heads_of(facts: Collection[Fact]) -> list[Fact]:
    """The heads of one entity, the one that holds first."""
    if len(facts) == 1:
        return list(facts)
    named = {name for fact in facts if fact.base and fact.base != "[]" for name in orjson.loads(fact.base)}
    heads = [fact for fact in facts if fact.id not in named] or list(facts)
    return sorted(heads, key=order_of, reverse=True)


def held(facts: Collection[Fact]) -> Fact | None:
    """The fact that holds: of the heads that this program can read, else of all facts that it can read."""
    for some in (heads_of(facts), sorted(facts, key=order_of, reverse=True)):
        for fact in some:
            if readable(fact.body):
                return fact
    return None


def succession(draft: Draft, known: Collection[Fact] | None) -> tuple[str | None, int | None]:
    """The base and version of a draft among the known facts of its entity; none of both for what happened."""
    if draft.kind not in SO:
        return None, None
    if not known:
        return "[]", 1
    names = draft.base
    if names is None:
        heads = heads_of(known)
        names = tuple(head.id for head in heads if head.body == heads[0].body)
    greatest = max((fact.version or 0 for fact in known if fact.id in names), default=0)
    return orjson.dumps(names).decode(), min(1 + greatest, MOST_VERSIONS)


def differing(facts: Collection[Fact]) -> list[str]:
    """What the heads say, each once, what holds first; more than one is a conflict."""
    return list(dict.fromkeys(head.body for head in heads_of(facts)))


def item_of(kind: str, entity: str, said: list[str]) -> int:
    """One entity's share of the digest: 128 bits that are added up, so that order plays no part."""
    if said == [NOTHING]:
        return 0
    text = "\n".join((kind, entity, said[0], *sorted(said[1:])))
    return int.from_bytes(blake2b(text.encode(), digest_size=16).digest(), "big")


def digest_text(total: int) -> str:
    """The sum of all items, as it is kept and compared."""
    return f"{total % (1 << 128):032x}"


def new_ids() -> Iterator[str]:
    """UUIDv7 (RFC 9562) for ever, each greater than the one before it, also where the clock stands or goes back."""
    last = low = 0
    prefix = ""
    while True:
        milliseconds = time.time_ns() // 1_000_000
        if milliseconds > last:
            last, low = milliseconds, 1 << 63 | randbits(61)
            prefix = f"{last >> 16:08x}-{last & 0xFFFF:04x}-7{randbits(12):03x}"
        else:
            low += 1 + randbits(32)  # Nobody can tell which ids come next.
        yield f"{prefix}-{low >> 48:04x}-{low & 0xFFFFFFFFFFFF:012x}"
