from typing import get_args

import pytest

from app import staff
from app.problems import BadInput, RuleRefusal
from app.staff import Action
from db.facts import HAPPENED, SO
from db.hall import Hall
from db.records import Member
from tests.system.events import MORNING, at

NOW = at(MORNING)


def member(role: str) -> Member:
    return Member("Ann", role, "")


@pytest.mark.parametrize("action", get_args(Action))
def test_whoever_is_higher_may_do_all_that_the_lower_may(action: Action) -> None:
    rights = [staff.may(role, action) for role in staff.ROLES]
    assert rights == sorted(rights)
    assert rights[-1]


@pytest.mark.parametrize(
    ("action", "least"),
    [
        ("find", "helper"),
        ("told", "helper"),
        ("move", "coordinator"),
        ("replace", "coordinator"),
        ("forget", "organiser"),
    ],
)
def test_each_role_has_its_own_rights(action: Action, least: staff.Role) -> None:
    for role in staff.ROLES:
        if staff.ROLES.index(role) >= staff.ROLES.index(least):
            assert staff.check(member(role), action) == member(role)
        else:
            with pytest.raises(RuleRefusal, match=f"Ann may not do this.*{least}") as refused:
                staff.check(member(role), action)
            assert refused.value.reason == "not_allowed"


def test_nobody_and_roles_of_newer_programs_may_nothing() -> None:
    assert not any(staff.may("inspector", action) for action in get_args(Action))
    with pytest.raises(RuleRefusal, match="Nobody is signed in"):
        staff.check(None, "find")


def test_undoing_needs_the_right_to_what_was_done() -> None:
    assert staff.may_undo("helper", {"badge", "told"})
    assert not staff.may_undo("helper", {"told", "seat"})
    assert staff.may_undo("coordinator", {"seat", "meeting", "part", "presence"})
    assert not staff.may_undo("coordinator", {"staff"})
    assert staff.may_undo("organiser", SO | HAPPENED)


def test_names_are_one_line_in_nfc_without_needless_spaces(hall: Hall) -> None:
    staff.add(hall, "  A\u0301nn   Berg ", "helper", NOW, by="Chief")
    assert [one.name for one in staff.everybody(hall)] == ["Ánn Berg"]
    assert staff.named(hall, "A\u0301nn Berg") is not None
    for name in ("", "\0", "x" * 61, "\u2028"):
        with pytest.raises(BadInput, match="one line"):
            staff.add(hall, name, "helper", NOW, by="Chief")


def test_adding_and_removing_are_steps(hall: Hall) -> None:
    staff.add(hall, "Ann", "helper", NOW, by="Chief", pin="271828")
    staff.remove(hall, "Ann", NOW, by="Chief")
    rows = hall.rows("SELECT by, step FROM facts WHERE kind = 'staff' ORDER BY id")
    assert [by for by, _ in rows] == ["Chief", "Chief"]
    assert len({step for _, step in rows} - {None}) == 2
    assert staff.everybody(hall) == []
