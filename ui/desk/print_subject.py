"""What a print sheet is about: slips of somebody or of a place, badges, table cards; its subject is `kind:id`."""

from collections.abc import Callable
from datetime import date

from app import booking, desk_printing
from app.desk_printing import Choice, Make
from app.languages import translate
from app.programme import days_of
from app.slips_for import Wanted
from app.tickets import someone
from ui import words
from ui.desk.asking import Asking, choice
from ui.desk.close_sheet import tables_of, today_or_next
from ui.desk.printing import wanted_of
from ui.desk.states import Field
from ui.desk.texts import counted, sides

BLANKS = ("8", "16", "40", "80", "160")
"""Piles of blank badges: sheets of eight."""
OTHERS = ("badges", "blank_badges", "table_cards")
"""What is printed that is no slip."""


def kind_of(asking: Asking) -> str:
    """What kind of thing it is about."""
    return asking.asked.subject.partition(":")[0]


def id_of(asking: Asking) -> str:
    """Of what of that kind; empty: of all."""
    return asking.asked.subject.partition(":")[2]


def of_what(asking: Asking) -> tuple[Field, ...]:
    """What is asked of the thing itself."""
    asked, venue = asking.asked, asking.scene.venue
    match kind_of(asking):
        case "day":
            days = {day.isoformat(): words.day_heading(day, asking.scene.language) for day in days_of(venue)}
            return (choice("day", translate("desk", "Day"), day_of(asking).isoformat(), days),)
        case "blank_badges":
            return (choice("count", translate("desk", "How many?"), pile_of(asking), {n: n for n in BLANKS}),)
        case "table_cards" if not id_of(asking):
            rooms = {"": translate("desk", "All tables")} | {room.id: words.room(room.label) for room in venue.rooms}
            table = asked.value("table")
            return (
                choice("room", translate("desk", "Which tables?"), "-" if table else asked.value("room"), rooms),
                choice("table", translate("desk", "Or one table"), table, tables_of(venue)),
            )
    return ()


def day_of(asking: Asking) -> date:
    """The day that is chosen, else this one or the next."""
    chosen = asking.asked.value("day")
    return date.fromisoformat(chosen) if chosen else today_or_next(asking.scene.venue, asking.scene.local.date())


def pile_of(asking: Asking) -> str:
    """How many blank badges."""
    return asking.asked.value("count") or "40"


def begin(asking: Asking, chosen: Choice) -> Callable[[], tuple[int, Make]]:
    """How to find out how many there are and how they are made."""
    asked, desk, name = asking.asked, asking.desk, id_of(asking)
    match kind_of(asking):
        case "badges":
            return lambda: desk_printing.badges(desk, name or None)
        case "blank_badges":
            return lambda: desk_printing.blank_badges(desk, int(pile_of(asking)))
        case "table_cards":
            table, room = name or asked.value("table") or None, asked.value("room") or None
            return lambda: desk_printing.table_cards(desk, table, room)
        case "day":
            return lambda: desk_printing.slips(desk, Wanted("day", day=day_of(asking)), chosen)
    return lambda: desk_printing.slips(desk, wanted_of(asked.subject), chosen)


def sheet_title(asking: Asking) -> str:
    """What the sheet is called."""
    kind, name = kind_of(asking), id_of(asking)
    if kind in OTHERS:
        return _title_of_other(kind, asking)
    if kind == "stale":
        return translate("desk", "Slips that are out of date")
    if kind == "person":
        person = asking.desk.ask(lambda hall: someone(hall, name))
        return translate("desk", "Slip for {name}").format(name=words.isolated(person.name))
    if kind == "meeting":
        meeting = asking.desk.ask(lambda hall: booking.seated_meeting(hall, name, asking.scene.now))
        return translate("desk", "Slips: {place}").format(place=sides(meeting))
    places = {
        "day": words.weekday(day_of(asking), asking.scene.language),
        "room": words.room_in_text(next((one.label for one in asking.scene.venue.rooms if one.id == name), name)),
        "table": words.table_in_text(_table_label(asking)),
    }
    return translate("desk", "Slips: {place}").format(place=places[kind])


def _title_of_other(kind: str, asking: Asking) -> str:
    name = id_of(asking)
    match kind:
        case "badges":
            return translate("desk", "Badge") if name else translate("desk", "All badges")
        case "blank_badges":
            return translate("desk", "Blank badges")
    if name:
        return translate("desk", "Card for {table}").format(table=words.table_in_text(_table_label(asking)))
    return translate("desk", "Table cards")


def _table_label(asking: Asking) -> str:
    name = id_of(asking)
    return next((table.label for table in asking.scene.venue.tables if table.id == name), name)


def print_label(kind: str, count: int) -> str:
    """What its button is called."""
    match kind:
        case "badges" | "blank_badges":
            texts = translate("desk", "Print 1 badge"), translate("desk", "Print {n} badges")
        case "table_cards":
            texts = translate("desk", "Print 1 card"), translate("desk", "Print {n} cards")
        case _:
            texts = translate("desk", "Print 1 slip"), translate("desk", "Print {n} slips")
    return counted(count, *texts)
