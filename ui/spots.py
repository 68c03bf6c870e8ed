"""Places on the floor, as JSON and as lines of text."""

from app.floor import local_text, table_by_id
from app.seating import Moved, Spot
from db.records import Venue
from ui.answers import Answer


def spot_answer(venue: Venue, some: Spot) -> Answer:
    """Where a meeting sits or sat: its table, room and nominal start."""
    table = table_by_id(venue, some.table)
    return {"table": some.table, "room": table.room if table else None, "start": local_text(venue, some.start)}


def spot_line(venue: Venue, some: Spot) -> str:
    """A table and a nominal time."""
    table = table_by_id(venue, some.table)
    when = (local_text(venue, some.start) or "no time")[:16].replace("T", " ")
    return f"table {table.label}, {when}" if table else f"no table, {when}"


def moved_line(venue: Venue, some: Moved) -> str:
    """From where to where."""
    return f"{some.meeting}: from {spot_line(venue, some.before)} to {spot_line(venue, some.after)}"
