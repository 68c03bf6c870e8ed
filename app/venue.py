"""The event with its plan and programme."""

from app.languages import translate
from app.problems import BadInput
from db import venues
from db.hall import Hall
from db.records import Venue


def venue_of(hall: Hall) -> Venue:
    """The event with its plan and programme. BadInput while none is loaded."""
    venue = venues.venue(hall)
    if venue is None:
        raise BadInput(
            translate("app", "{path} holds no event yet. Load one with `treffpunkt load FOLDER --hall {path}`.").format(
                path=hall.path
            )
        )
    return venue
