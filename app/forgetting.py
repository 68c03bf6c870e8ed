"""A participant's right to be forgotten."""

from app.clock import Clock
from app.languages import translate
from app.problems import RuleRefusal
from app.steps import take_step
from app.tickets import someone
from db import questions
from db.facts import FOR_EVERYBODY, Draft
from db.hall import Hall


def forget(hall: Hall, participant: str, clock: Clock, *, by: str) -> None:
    """Blank name and contact, here and on every terminal, whatever arrives later; meetings and scans stay as they are.

    Once is enough: forgetting again records nothing. RuleRefusal where nobody has
    this id, and on a kiosk or a board, whose word the hub would not take.
    """
    with hall.writing():
        if hall.role in FOR_EVERYBODY:
            raise RuleRefusal(
                "not_allowed",
                translate("app", "A kiosk and a board cannot forget. Do this on the organiser's terminal."),
            )
        someone(hall, participant)
        if participant not in questions.forgotten(hall):
            take_step(hall, [Draft("forgotten", hall.new_id(), {"participant": participant})], clock, by)
