"""In which languages a board speaks, and how what it says in two of them becomes one board."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app import languages
from app.settings import BoardLanguages
from ui.board.states import BoardState, Head, MeetingRow, Page, Row


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


def each(spoken: Sequence[str]) -> Iterator[str]:
    """Each of these languages, spoken while its turn lasts; from then on the first one."""
    for tag in spoken:
        languages.speak(tag)
        yield tag
    languages.speak(spoken[0])


def joined(told: Sequence[BoardState]) -> BoardState:
    """A board in one language, or in two, of the same board in each of them."""
    first, *others = told
    if not others:
        return first
    (second,) = others
    return replace(
        first,
        head=joined_heads((first.head, second.head)),
        rows=tuple(map(_joined_row, first.rows, second.rows)),
        also=(second.title, second.text),
        rooms=_beside(first.rooms, second.rooms),
    )


def joined_heads(told: Sequence[Head]) -> Head:
    """The line at the top in one language or two."""
    first, *others = told
    return replace(first, also=others[0]) if others else first


def _joined_row(first: Row, second: Row) -> Row:
    same = first.status.split() == second.status.split()  # whatever spaces a language has in it
    also = first.also if same else second.status
    if isinstance(first, MeetingRow) or isinstance(second, MeetingRow):
        return replace(first, also=also)
    return replace(first, also=also, rooms=_beside(first.rooms, second.rooms))


def _beside(first: str, second: str) -> str:
    return first if first == second else f"{first} · {second}"
