"""Who moves for a closure, as JSON and as lines of text."""

from collections.abc import Iterable

from app.reseat_plan import text_of
from app.reseating.records import Answer, Move, Place
from app.seating import Spot
from db.records import Venue
from ui import answers
from ui.spots import spot_answer, spot_line


def move_answers(venue: Venue, moves: Iterable[Move]) -> list[answers.Answer]:
    """The contract's moves."""
    return [
        {
            "meeting": move.meeting,
            "from": spot_answer(venue, _spot(move.before)),
            "to": spot_answer(venue, _spot(move.after)),
        }
        for move in moves
    ]


def move_lines(venue: Venue, moves: Iterable[Move]) -> list[str]:
    """From where to where, a line each."""
    return [
        f"{move.meeting}: from {spot_line(venue, _spot(move.before))} to {spot_line(venue, _spot(move.after))}"
        for move in moves
    ]


def answer_lines(venue: Venue, answer: Answer) -> list[str]:
    """What it means, then who moves where, then who has no place."""
    left_out = [f"{meeting}: no table" for meeting in answer.unplaced]
    proof = "No other way is better." if answer.proved else "There may be a better way."
    return [
        summary(answer),
        *move_lines(venue, answer.moves),
        *left_out,
        *([proof] if answer.moves or left_out else []),
    ]


def summary(answer: Answer) -> str:
    """An answer in one sentence."""
    said = [f"{len(answer.unplaced)} left out" if answer.unplaced else "Nobody left out"]
    for many, what in ((answer.table_moves, "table"), (answer.slot_moves, "time")):
        if many:
            verb = "" if len(said) > 1 else "changes " if many == 1 else "change "
            said.append(f"{many} {verb}{'its' if many == 1 else 'their'} {what}")
    return ", ".join(said if len(said) > 1 else [*said, "nobody moves"])


def _spot(place: Place) -> Spot:
    return Spot(place.table, text_of(place.start))
