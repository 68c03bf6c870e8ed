"""A state of a kiosk → what is announced to a screen reader when it comes: what matters, the first first."""

from ui import words
from ui.kiosk.states import MessageState, OutcomeState, RestState, ScreenState


def spoken(state: ScreenState) -> str:
    """In sentences; nothing of the rest screen, which is no news."""
    match state:
        case RestState():
            return ""
        case MessageState():
            told: tuple[str, ...] = (state.title, state.text)
        case OutcomeState():
            large = state.large
            table = words.table(large.figure) if large.figure else ""
            when = " ".join(part for part in (large.time, large.note, large.when, large.who) if part)
            where = (large.title, table, large.room, large.text)
            told = (state.greeting, state.standing, *state.news, when, *where, state.way)
    return " ".join(_ended(part) for part in told if part)


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."
