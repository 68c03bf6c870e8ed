"""The moment and the programme → the rest screen."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from app.agenda import delay_of, sessions_of, zone_of
from app.languages import speaking
from db.records import Round, Sitting, Venue
from ui import sync_words
from ui.kiosk import message_words
from ui.kiosk.day_rows import rooms_of
from ui.kiosk.states import RestState, Scene, header_of


def rest_state(scene: Scene, *, trusted: bool) -> RestState:
    """The invitation to scan, and when the next meetings start if the clock can be trusted to say so."""
    return RestState(
        header=header_of(scene, trusted=trusted),
        title=message_words.scan_your_badge(),
        others=_invitations(scene),
        hint=message_words.scan_hint(),
        meetings=_meetings(scene) if trusted else "",
        help=message_words.no_badge(scene.help_desk),
        notice="" if trusted else message_words.clock_notice(),
        sync=sync_words.troubles(scene.sync, scene.local, scene.language),
    )


def _invitations(scene: Scene) -> tuple[str, ...]:
    """In the other languages, on one line each; once where two say the same."""
    own, told = message_words.scan_your_badge(), []
    for tag in scene.others:
        with speaking(tag):
            told.append(message_words.scan_your_badge())
    return tuple(text.replace("\n", " ") for text in dict.fromkeys(told) if text != own)


def _meetings(scene: Scene) -> str:
    now, today, language = scene.now, scene.local.date(), scene.language
    starts = sorted(start.astimezone(zone_of(scene.venue)) for start in _slots(scene.venue))
    coming = next((start for start in starts if start > now), None)
    session = next(iter(sessions_of(scene.venue, today, now)), None)
    if session and session.start <= now:
        return message_words.session_now(session.title, session.end, language)
    if session and (coming is None or session.start <= coming):
        return message_words.session_at(session.title, session.start, rooms_of(session, scene), language)
    if coming is None:
        return message_words.no_more_meetings()
    if coming.date() != today:
        if any(start.date() == today for start in starts):
            return message_words.no_more_meetings()
        return message_words.meetings_begin(coming.date(), coming, language)
    if any(start <= now and start.date() == today for start in starts):
        return message_words.next_meetings(coming, language)
    return message_words.first_meetings(coming, language)


def _slots(venue: Venue) -> Iterator[datetime]:
    """The starts of all slots, with delays."""
    for one in venue.rounds:
        for start, end in one.spans:
            step = timedelta(minutes=max(one.slot_minutes, 1))
            for number in range((end - start) // step):
                slot = start + number * step
                yield slot + timedelta(minutes=_late(one, slot, venue))


def _late(one: Round, start: datetime, venue: Venue) -> int:
    return delay_of(Sitting("", one.id, False, False, start, None, None, ()), venue.delays)
