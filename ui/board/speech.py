"""In which languages a board speaks, and how what it says in two of them becomes one board."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from app import languages
from app.settings import BoardLanguages
from ui.board.states import BoardState, Head, MeetingRow, Page, Row

Told = TypeVar("Told")


def languages_of(how: BoardLanguages, wished: str, event: Sequence[str], page: Page) -> tuple[str, ...]:
    """The languages of a page, one or two, of a board's own and the event's; where no event is known, of all.

    In turn, each page has the next language when it comes again, so that everybody finds each page in theirs.
    """
    told = languages.among(event or (languages.SOURCE, *sorted(languages.there())))
    own = languages.first_of((wished,), told)
    here = told.index(own) if own in told else 0
    order = tuple(dict.fromkeys((own, *told[here:], *told[:here])))
    if how == "both":
        return order[:2]
    return (order[page.turn % len(order) if how == "alternate" else 0],)


def told_in(spoken: Sequence[str], tell: Callable[[str], Told], join: Callable[[Told, Told], Told]) -> Told:
    """What is told in the first of these languages, joined with the same in the second; the first one is spoken on."""
    languages.speak(spoken[0])
    first = tell(spoken[0])
    if len(spoken) == 1:
        return first
    with languages.speaking(spoken[1]):
        second = tell(spoken[1])
    return join(first, second)


def joined(first: BoardState, second: BoardState) -> BoardState:
    """A board in two languages, of the same board in each of them."""
    return replace(
        first,
        head=joined_heads(first.head, second.head),
        rows=tuple(map(_joined_row, first.rows, second.rows)),
        also=(second.title, second.text),
        rooms=_beside(first.rooms, second.rooms),
    )


def joined_heads(first: Head, second: Head) -> Head:
    """The line at the top in two languages."""
    return replace(first, also=second)


def _joined_row(first: Row, second: Row) -> Row:
    same = first.status.split() == second.status.split()  # whatever spaces a language has in it
    also = first.also if same else second.status
    if isinstance(first, MeetingRow) or isinstance(second, MeetingRow):
        return replace(first, also=also)
    return replace(first, also=also, rooms=_beside(first.rooms, second.rooms))


def _beside(first: str, second: str) -> str:
    return first if first == second else f"{first} · {second}"
