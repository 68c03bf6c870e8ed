"""An admission → what the kiosk shows to that person."""

from app.agenda import SOON, Seated
from app.check_in import Admitted
from db.records import Session
from ui import words
from ui.kiosk import outcome_words
from ui.kiosk.changes_told import news_of
from ui.kiosk.day_rows import dated, day_rows_of, delay_of_start, items_of, partner_of, rooms_of, rows_of
from ui.kiosk.registered_days import days_of
from ui.kiosk.slip_state import SlipState
from ui.kiosk.states import DayState, Large, OutcomeState, Scene, header_of
from ui.parts.hall_plan import HallPlanState, sentence
from ui.parts.rows import Row


def outcome_state(outcome: Admitted, scene: Scene, slip: SlipState | None) -> OutcomeState:
    """What matters most to this participant at the scene's moment, what has changed, and the rest of the day.

    A slip is offered where something is left of the day; what becomes of one is told always.
    """
    shown = shown_of(outcome, scene)
    large = _large(outcome, shown, scene)
    meeting = shown.meeting if isinstance(shown, Seated) else None
    today, language = scene.local.date(), scene.language
    news = news_of(outcome.changes, meeting, today, language)
    way = scene.ways.get(large.table) if large.table else None
    rooms = shown.rooms if isinstance(shown, Session) else ()
    plan = HallPlanState(scene.venue, scene.here, large.table, way, rooms)
    return OutcomeState(
        header=header_of(scene, trusted=outcome.trusted),
        participant=outcome.participant.id,
        greeting=_greeting(outcome, scene),
        standing=_standing(outcome, scene),
        news=news_of(outcome.changes, meeting, today, language, names=False) if scene.bystanders else news,
        large=large,
        rows=() if scene.bystanders and outcome.trusted else _rows(outcome, shown, scene),
        plan=plan if shown or not outcome.trusted else None,
        way=sentence(way.directions) if way else "",
        slip=slip if shown or not outcome.trusted or (slip and slip.text) else None,
        day=_day(outcome, news, scene),
    )


def nobody(scene: Scene) -> OutcomeState:
    """Nobody's outcome with every kind of text in it, which makes the fonts and the plan ready for the first scan."""
    table = next(iter(scene.venue.tables), None)
    label = table.label if table else "0"
    row = Row("0123456789", label, label)
    large = Large("0:123456789", label, label, label, label, label, table=table.id if table else None)
    plan = HallPlanState(scene.venue, scene.here, large.table, scene.ways.get(large.table or ""))
    day = DayState(label, label, (), (row,))
    slip = SlipState(label, True, "printing", label)
    return OutcomeState(header_of(scene), "", label, label, (label,), large, (row,), plan, label, slip, day)


def shown_of(outcome: Admitted, scene: Scene) -> Seated | Session | None:
    """What takes the large type: the agenda's focus, unless a session comes before it.

    A session that runs gives way to a meeting that is about to start; a meeting without a time comes last. By a
    clock that is not trusted nothing does.
    """
    if not outcome.trusted:
        return None
    agenda = outcome.agenda
    meeting = {"now": agenda.now, "next": agenda.next, None: None}[agenda.focus]
    session = next(iter(agenda.sessions), None)
    if session and _comes_first(session, meeting, scene):
        return session
    return meeting or next((m for m in agenda.later if m.start is None), None)


def _comes_first(session: Session, meeting: Seated | None, scene: Scene) -> bool:
    if meeting is None or meeting.start is None:
        return True
    if meeting.start <= scene.now or session.start >= meeting.start:
        return False
    return session.start > scene.now or meeting.start - scene.now > SOON


def _large(outcome: Admitted, shown: Seated | Session | None, scene: Scene) -> Large:
    if not outcome.trusted:
        return Large(title=outcome_words.all_your_meetings(), text=outcome_words.why_all())
    if isinstance(shown, Session):
        time, when = _times(shown, scene)
        rooms = rooms_of(shown, scene)
        return Large(time=time, when=when, title=shown.title, room=rooms[:1].upper() + rooms[1:])
    return _large_meeting(shown, scene) if shown else _nothing_left(outcome, scene)


def _large_meeting(meeting: Seated, scene: Scene) -> Large:
    time, when = _times(meeting, scene)
    who = "" if scene.bystanders else partner_of(meeting)
    if who:
        when = outcome_words.with_whom(when) if when else outcome_words.only_with()
    waits = bool(meeting.start and meeting.start > scene.now)
    note = delay_of_start(meeting, scene) if waits else ""
    if meeting.table_label is None:
        ask = outcome_words.no_table if meeting.start else outcome_words.no_time
        return Large(time, note, when, who, title=outcome_words.ask_for_table(), text=ask(scene.help_desk))
    room = words.room(meeting.room_label) if meeting.room_label else ""
    return Large(time, note, when, who, meeting.table_label, room, table=meeting.table)


def _times(item: Seated | Session, scene: Scene) -> tuple[str, str]:
    """The time in bold and what stands beside it."""
    if not item.start or not item.end:
        return "", ""
    if item.start <= scene.now:
        return words.now(), words.until(item.end, scene.language)
    return words.clock(item.start, scene.language), words.away(item.start - scene.now)


def _nothing_left(outcome: Admitted, scene: Scene) -> Large:
    today = scene.local.date()
    coming = [day for day in days_of(outcome.participant) if day > today]
    bye = outcome_words.come_again(coming[0], scene.language) if coming else outcome_words.goodbye()
    if outcome.agenda.over:
        return Large(title=outcome_words.last_meeting_over(), text=bye)
    if any(change.what == "cancelled" for change in outcome.changes):
        return Large(title=outcome_words.no_meetings_left(), text=bye)
    return Large(title=outcome_words.no_meetings_today(), text=outcome_words.expected_a_meeting(scene.help_desk))


def _rows(outcome: Admitted, shown: Seated | Session | None, scene: Scene) -> tuple[Row, ...]:
    items = [item for item in items_of(outcome.agenda, over=False) if item is not shown]
    rows = rows_of(items, scene)
    return rows if outcome.trusted else dated(items, rows, scene)


def _day(outcome: Admitted, news: tuple[str, ...], scene: Scene) -> DayState:
    items = items_of(outcome.agenda, over=True)
    rows = day_rows_of(items, scene)
    if not outcome.trusted:
        return DayState(outcome_words.all_your_meetings(), "", news, dated(items, rows, scene))
    return DayState(words.my_day(), words.day_heading(scene.local.date(), scene.language), news, rows)


def _greeting(outcome: Admitted, scene: Scene) -> str:
    greet = outcome_words.welcome if outcome.outcome == "welcome" else outcome_words.welcome_back
    who = outcome.participant
    return greet(who.first_name or ("" if scene.bystanders else who.name))


def _standing(outcome: Admitted, scene: Scene) -> str:
    seen, organisation = outcome.first_seen, "" if scene.bystanders else outcome.participant.organisation
    if seen is None or outcome.outcome == "welcome":
        return outcome_words.checked_in(organisation)
    at = seen.at.astimezone(scene.local.tzinfo)
    return outcome_words.checked_in_since(organisation, at, seen.kiosk, scene.language)
