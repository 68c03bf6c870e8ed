"""Who may do what at a desk; who there is. What a role may not do is not shown, and refused here as well."""

import unicodedata
from collections.abc import Collection, Mapping
from typing import Final, Literal, get_args

from app.clock import Clock, milliseconds
from app.languages import translate
from app.pin import hash_pin
from app.problems import BadInput, RuleRefusal
from db import members
from db.facts import FOR_EVERYBODY, Draft
from db.hall import Hall
from db.records import Member

Role = Literal["helper", "coordinator", "organiser"]
Action = Literal[
    "find", "arrive", "void", "lost", "forgotten", "give", "print", "told",
    "move", "swap", "close", "reopen", "cancel", "reinstate", "book", "substitute", "partner", "add", "delay",
    "no_show", "present", "walk_in", "admit_today", "withdraw", "decide", "lock_meeting", "replace",
    "staff", "settings", "forget",
]  # fmt: skip
"""`lost` makes a new badge, `forgotten` a second one, `partner` puts somebody else in a meeting, `add` one more."""

ROLES: Final[tuple[Role, ...]] = get_args(Role)
HELPER: Final[frozenset[Action]] = frozenset({"find", "arrive", "void", "lost", "forgotten", "give", "print", "told"})
ORGANISERS_ONLY: Final[frozenset[Action]] = frozenset({"staff", "settings", "forget"})
MAY: Final[Mapping[str, frozenset[Action]]] = {
    "helper": HELPER,
    "coordinator": frozenset(get_args(Action)) - ORGANISERS_ONLY,
    "organiser": frozenset(get_args(Action)),
}
NEEDED: Final[Mapping[str, Action]] = {
    "scan": "arrive",
    "void": "void",
    "badge": "lost",
    "printed": "print",
    "told": "told",
    "seat": "move",
    "meeting": "cancel",
    "part": "partner",
    "closure": "close",
    "delay": "delay",
    "presence": "no_show",
    "participant": "walk_in",
    "contact": "walk_in",
}
"""What somebody must be allowed to do who makes, or undoes, a fact of a kind; all other kinds need an organiser."""
LONGEST_NAME: Final = 60


def may(role: str, action: Action) -> bool:
    """Whether a role may do this; a role that this program does not know may nothing."""
    return action in MAY.get(role, ())


def may_undo(role: str, kinds: Collection[str]) -> bool:
    """Whether a role may take back a step with facts of these kinds: whoever may do it may undo it."""
    return all(may(role, NEEDED.get(kind, "settings")) for kind in kinds)


def check(member: Member | None, action: Action) -> Member:
    """The member, who may do this. RuleRefusal (`not_allowed`) otherwise, or where nobody is signed in."""
    if member is None:
        raise RuleRefusal("not_allowed", translate("app", "Nobody is signed in. Sign in with your name and PIN."))
    if not may(member.role, action):
        able = translate("app", " or ").join(_role_in_words(role) for role in ROLES if may(role, action))
        raise RuleRefusal(
            "not_allowed",
            translate("app", "{name} may not do this. Ask a colleague who is {able}.").format(
                name=member.name, able=able
            ),
        )
    return member


def _role_in_words(role: Role) -> str:
    match role:
        case "helper":
            return translate("app", "helper")
        case "coordinator":
            return translate("app", "coordinator")
        case "organiser":
            return translate("app", "organiser")


def everybody(hall: Hall) -> list[Member]:
    """All staff, by name."""
    return members.members(hall)


def named(hall: Hall, name: str) -> Member | None:
    """The staff member of this name."""
    return members.member(hall, _clean(name))


def add(hall: Hall, name: str, role: str, clock: Clock, *, by: str | None, pin: str | None = None) -> Member:
    """Take somebody on, or change the role and, if one is given, the PIN of somebody who is there.

    Who has no PIN cannot sign in until one is set. BadInput for an unknown role, or what is no name or no PIN.
    """
    if role not in ROLES:
        raise BadInput(
            translate("app", "There is no role {role}. The roles are {roles}.").format(
                role=role, roles=", ".join(ROLES)
            )
        )
    clean = _clean(name)
    try:
        pin_hash = hash_pin(pin) if pin is not None else None
    except ValueError as error:
        raise BadInput(translate("app", "The PIN of {name}: {error}.").format(name=clean, error=error)) from None
    with hall.writing():
        before = members.member(hall, clean)
        body = {"role": role, "pin": pin_hash or (before.pin if before else "")}
        _record(hall, Draft("staff", clean, body), clock, by)
    return Member(clean, role, body["pin"])


def add_first(hall: Hall, name: str, pin: str, clock: Clock) -> Member:
    """The first organiser of an event. RuleRefusal where there is staff already: they take on whoever comes."""
    with hall.writing():
        if members.members(hall):
            raise RuleRefusal(
                "not_allowed", translate("app", "There is staff already. Ask an organiser to take you on.")
            )
        return add(hall, name, "organiser", clock, by=_clean(name), pin=pin)


def remove(hall: Hall, name: str, clock: Clock, *, by: str | None) -> None:
    """Let somebody go. BadInput, saying who there is, where nobody has this name."""
    with hall.writing():
        if members.member(hall, _clean(name)) is None:
            there = ", ".join(one.name for one in members.members(hall)) or translate("app", "nobody")
            raise BadInput(
                translate("app", "There is no {name} among the staff. There is {there}.").format(
                    name=_clean(name), there=there
                )
            )
        _record(hall, Draft("staff", _clean(name), None), clock, by)


def _record(hall: Hall, draft: Draft, clock: Clock, by: str | None) -> None:
    if hall.role in FOR_EVERYBODY:
        raise RuleRefusal(
            "not_allowed", translate("app", "A kiosk and a board know no staff. Do this on the organiser's terminal.")
        )
    now, skew = clock.read()
    hall.record([draft], at=milliseconds(now), skew=skew, by=by, step=hall.new_id())


def _clean(name: str) -> str:
    """One line in NFC without needless spaces. BadInput for what is no name."""
    clean = " ".join(unicodedata.normalize("NFC", name[: 4 * LONGEST_NAME]).split())
    if not clean or len(clean) > LONGEST_NAME or not clean.isprintable():
        raise BadInput(
            translate("app", "A name is one line of 1 to {most} readable characters. Write another.").format(
                most=LONGEST_NAME
            )
        )
    return clean
