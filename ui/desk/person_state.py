"""A participant's card."""

from app import staff
from app.agenda import sessions_of
from app.cards import PersonCard
from app.desk import Desk
from app.languages import translate
from ui import words
from ui.desk.countries import country
from ui.desk.history_words import entry_line
from ui.desk.meeting_lines import person_lines
from ui.desk.printing import todays
from ui.desk.states import Action, CardState, Line, Notice, Pill
from ui.desk.texts import local_clock, tongue
from ui.kiosk.changes_told import news_of
from ui.kiosk.registered_days import days_of
from ui.kiosk.states import Scene


def person_state(card: PersonCard, desk: Desk, scene: Scene) -> CardState:
    """Their day, where they are, what they have not been told, contact, note, history, and what can be done."""
    person = card.participant
    details = (words.isolated(person.organisation), country(person.country), tongue(person.language))
    return CardState(
        title=person.name,
        subtitle=" · ".join(part for part in (*details, person.id) if part),
        pill=_pill(card, scene),
        notices=tuple(_notices(card, desk, scene)),
        lines=(*_day(card, scene), *_contact(card), *_history(card, scene)),
        actions=tuple(_actions(card, desk)),
    )


def _pill(card: PersonCard, scene: Scene) -> Pill:
    if card.participant.status != "registered":
        return Pill(translate("desk", "registration cancelled"), "trouble")
    if card.arrival:
        at = local_clock(card.arrival.at, scene)
        here = translate("desk", "here since {time}").format(time=at)
        return Pill(", ".join(part for part in (here, card.arrival.kiosk) if part), "good")
    if not card.registered_today:
        days = ", ".join(words.short_day(day, scene.language) for day in days_of(card.participant))
        return Pill(translate("desk", "registered for {days}").format(days=days), "waiting")
    return Pill(translate("desk", "not here yet"), "quiet")


def _notices(card: PersonCard, desk: Desk, scene: Scene) -> list[Notice]:
    found = []
    if card.changes:
        news = news_of(card.changes, None, scene.local.date(), scene.language)
        told = Action("told", translate("desk", "Told"), card.participant.id) if desk.may("told") else None
        found.append(Notice(translate("desk", "Not told yet"), "\n".join(news), "news", told))
    if card.contact and card.contact.note:
        found.append(Notice(translate("desk", "Note"), card.contact.note, "waiting"))
    if not card.badges and card.participant.status == "registered":
        found.append(Notice(translate("desk", "No badge"), translate("desk", "Give them a blank one."), "waiting"))
    return found


def _day(card: PersonCard, scene: Scene) -> list[Line]:
    sessions = sessions_of(scene.venue, None, scene.now) if card.participant.status == "registered" else ()
    days = days_of(card.participant)
    mine = [session for session in sessions if not days or session.start.date() in days]
    return person_lines(card.meetings, mine, scene) or [Line(translate("desk", "No meetings"), dim=True)]


def _contact(card: PersonCard) -> list[Line]:
    known = [text for text in ((card.contact.email, card.contact.phone) if card.contact else ()) if text]
    return [Line(translate("desk", "Contact"), heading=True), *map(Line, known)] if known else []


def _history(card: PersonCard, scene: Scene) -> list[Line]:
    if not card.history:
        return []
    heading = Line(translate("desk", "History"), heading=True)
    here = f"participant:{card.participant.id}"
    return [heading, *(entry_line(entry, scene, here=here) for entry in card.history)]


def _actions(card: PersonCard, desk: Desk) -> list[Action]:
    """What can be done with somebody in their state, the usual first; what the role may not do is left out."""
    who = card.participant.id
    registered = card.participant.status == "registered"
    here_today = registered and card.registered_today
    wanted: list[tuple[bool, staff.Action, Action]] = [
        (
            here_today and not card.arrival,
            "arrive",
            Action("arrive", translate("desk", "Check in"), who, kind="primary"),
        ),
        (
            registered and not card.registered_today,
            "admit_today",
            Action("admit_today", translate("desk", "Admit today"), who, kind="primary"),
        ),
        (not registered, "withdraw", Action("let_in", translate("desk", "Register again"), who, kind="primary")),
        (registered, "print", Action("print", translate("desk", "Print slip"), todays(who))),
        (registered, "book", Action("book", translate("desk", "Book a meeting"), who)),
        (registered, "forgotten", Action("forgotten", translate("desk", "Forgotten badge"), who)),
        (registered, "lost", Action("lost", translate("desk", "Lost badge"), who)),
        (registered and bool(card.meetings), "substitute", Action("substitute", translate("desk", "Substitute"), who)),
        (card.arrival is not None, "void", Action("void", translate("desk", "Undo check-in"), who)),
        (registered, "print", Action("print_sheet", translate("desk", "Choose how to print"), f"person:{who}")),
        (
            registered and bool(card.badges) and desk.has_key,
            "lost",
            Action("print_sheet", translate("desk", "Print badge"), f"badges:{who}"),
        ),
        (registered, "give", Action("give", translate("desk", "Give a blank badge"), who)),
        (registered, "withdraw", Action("withdraw", translate("desk", "Withdraw"), who, kind="danger")),
        (True, "forget", Action("forget", translate("desk", "Forget this person"), who, kind="danger")),
    ]
    return [action for fits, right, action in wanted if fits and desk.may(right)]
