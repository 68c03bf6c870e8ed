"""A refusal or a disturbance → what the kiosk says. No name, and nothing of what went wrong inside."""

from collections.abc import Callable, Iterable
from datetime import timedelta

from app.agenda import zone_of
from app.check_in import Refused
from app.languages import speaking
from ui import theme, words
from ui.kiosk import message_words
from ui.kiosk.registered_days import days_of
from ui.kiosk.states import Header, MessageState, Said, Scene, header_of
from ui.parts.marks import Kind

_REFUSALS: dict[str, tuple[Kind, str, Callable[[str], tuple[str, str]]]] = {
    "unreadable": ("code", theme.WAITING, message_words.unreadable),
    "unknown": ("question", theme.NEWS, message_words.unknown),
    "replaced": ("swap", theme.NEWS, message_words.replaced),
    "withdrawn": ("desk", theme.NEWS, message_words.withdrawn),
}


def refusal_state(outcome: Refused, scene: Scene) -> MessageState:
    """What is wrong, what to do and where the help desk is."""
    if outcome.outcome == "not_today":
        title, text = _not_today(outcome, scene)
        return MessageState(header_of(scene), "calendar", theme.NEWS, title, text, closable=True)
    mark, colour, say = _REFUSALS[outcome.outcome]
    title, text = say(scene.help_desk)
    others = () if outcome.participant else _said(scene.others, lambda: say(scene.help_desk))
    return MessageState(header_of(scene), mark, colour, title, text, closable=True, others=others)


def out_of_order_state(scene: Scene | None, help_desk: str, others: Iterable[str] = ()) -> MessageState:
    """The kiosk cannot record anything; without a scene, not even the event is known. `others` are languages."""
    title, text = message_words.out_of_order(help_desk)
    header = header_of(scene) if scene else bare_header()
    said = _said(others, lambda: message_words.out_of_order(help_desk))
    return MessageState(header, "pause", theme.TROUBLE, title, text, closable=False, others=said)


def not_loaded_state(others: Iterable[str] = ()) -> MessageState:
    """There is no event yet. `others` are languages."""
    title, text = message_words.not_loaded()
    said = _said(others, message_words.not_loaded)
    return MessageState(bare_header(), "calendar", theme.WAITING, title, text, closable=False, others=said)


def _said(others: Iterable[str], say: Callable[[], tuple[str, str]]) -> tuple[Said, ...]:
    """The same in other languages, once where two say the same."""
    own, told = Said(*say()), []
    for tag in others:
        with speaking(tag):
            told.append(Said(*say()))
    return tuple(one for one in dict.fromkeys(told) if one != own)


def bare_header() -> Header:
    """Before an event is known."""
    return Header("Treffpunkt", "", "")


def _not_today(outcome: Refused, scene: Scene) -> tuple[str, str]:
    today, language = scene.local.date(), scene.language
    days = days_of(outcome.participant) if outcome.participant else []
    coming, past = [day for day in days if day > today], [day for day in days if day < today]
    match coming, past:
        case [day], _ if day == today + timedelta(days=1):
            title = message_words.for_tomorrow()
        case [day], _:
            title = message_words.for_day(day, language)
        case [], [day] if day == today - timedelta(days=1):
            title = message_words.was_for_yesterday()
        case _:
            title = message_words.not_for_today()
    lines = [message_words.valid_on(coming, past, language)] if days else []
    starts = [start.astimezone(zone_of(scene.venue)) for r in scene.venue.rounds for start, _ in r.spans]
    first = min((start for start in starts if len(coming) == 1 and start.date() == coming[0]), default=None)
    if first:
        lines = [message_words.valid_from(coming[0], first, language)]
    return title, "\n".join([*lines, message_words.expected_today(words.ask_at_desk(scene.help_desk))])
