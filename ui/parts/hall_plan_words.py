"""The words of the hall plan, among them the way as a sentence."""

from collections.abc import Sequence
from typing import assert_never

from app.languages import translate
from app.walking.directions import Directions, Turn
from ui.words import room_in_text


def hall_plan() -> str:
    """What a screen reader calls the plan."""
    return translate("hall_plan", "Hall plan")


def you_are_here() -> str:
    """Beside the kiosk."""
    return translate("hall_plan", "You are here")


def corridor() -> str:
    """In the area between kiosks and doors."""
    return translate("hall_plan", "Corridor")


def sentence(directions: Directions) -> str:
    """The way in one sentence, such as "Right along the corridor, first door, second row."."""
    if directions.turn == "here":
        return translate("hall_plan", "Right here, in front of you.")
    return ", ".join(_parts(directions, _door(directions.door))) + "."


def description(directions: Directions | None, table: str, rooms: Sequence[str]) -> str:
    """What the plan shows, for whoever does not see it: the way from here to the table, else where to go."""
    if directions is None:
        return ", ".join(one for one in (table, *rooms) if one)
    if directions.turn == "here":
        return f"{table[:1].upper()}{table[1:]}. {sentence(directions)}"
    parts = _parts(directions, _door_at(directions))
    way = ", ".join((parts[0][:1].lower() + parts[0][1:], *parts[1:]))
    return translate("hall_plan", "From here: {way}, {table}.").format(way=way, table=table)


def _parts(directions: Directions, door: str) -> list[str]:
    if directions.inside:
        start = _inside(directions.turn)
    elif directions.door is None:
        start = _to_room(directions.turn).format(room=room_in_text(directions.room))
    else:
        start = _along(directions.turn)
    return [part for part in (start, door, _row(directions.row)) if part]


def _along(turn: Turn) -> str:
    match turn:
        case "left":
            return translate("hall_plan", "Left along the corridor")
        case "right":
            return translate("hall_plan", "Right along the corridor")
        case "ahead" | "here":
            return translate("hall_plan", "Straight ahead")
        case "back":
            return translate("hall_plan", "Behind you")
    assert_never(turn)


def _to_room(turn: Turn) -> str:
    match turn:
        case "left":
            return translate("hall_plan", "Left, then to {room}")
        case "right":
            return translate("hall_plan", "Right, then to {room}")
        case "ahead" | "here":
            return translate("hall_plan", "Straight ahead to {room}")
        case "back":
            return translate("hall_plan", "Behind you, to {room}")
    assert_never(turn)


def _inside(turn: Turn) -> str:
    match turn:
        case "left":
            return translate("hall_plan", "In this room, to the left")
        case "right":
            return translate("hall_plan", "In this room, to the right")
        case "ahead" | "here":
            return translate("hall_plan", "In this room, straight ahead")
        case "back":
            return translate("hall_plan", "In this room, behind you")
    assert_never(turn)


def _door(number: int | None) -> str:
    if number is None:
        return ""
    counted = (
        translate("hall_plan", "first door"),
        translate("hall_plan", "second door"),
        translate("hall_plan", "third door"),
        translate("hall_plan", "fourth door"),
        translate("hall_plan", "fifth door"),
        translate("hall_plan", "sixth door"),
    )
    beyond = translate("hall_plan", "door number {number}")
    return counted[number - 1] if number <= len(counted) else beyond.format(number=number)


def _door_at(directions: Directions) -> str:
    """The door, and on which side it is."""
    sides = {
        "left": translate("hall_plan", "{door} on the left"),
        "right": translate("hall_plan", "{door} on the right"),
        None: "{door}",
    }
    return sides[directions.side].format(door=_door(directions.door))


def _row(number: int | None) -> str:
    if number is None:
        return ""
    counted = (
        translate("hall_plan", "first row"),
        translate("hall_plan", "second row"),
        translate("hall_plan", "third row"),
        translate("hall_plan", "fourth row"),
        translate("hall_plan", "fifth row"),
        translate("hall_plan", "sixth row"),
    )
    beyond = translate("hall_plan", "row number {number}")
    return counted[number - 1] if number <= len(counted) else beyond.format(number=number)
