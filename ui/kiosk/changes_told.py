"""Changes in a person's meetings, as sentences."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.changes import Change, Told
from ui import words
from ui.kiosk import outcome_words


def news_of(
    changes: Iterable[Change], shown: str | None, today: date, language: str, *, names: bool = True
) -> tuple[str, ...]:
    """A sentence per change, with the partners' names if `names`.

    That of the meeting with the id `shown` goes without its time, since that stands below.
    """
    told = (c if names else replace(c, before=_nameless(c.before), after=_nameless(c.after)) for c in changes)
    return tuple(_sentence(c, c.meeting == shown, today, language) for c in told)


def _nameless(told: Told | None) -> Told | None:
    return replace(told, partner=None) if told else None


def _sentence(change: Change, shown: bool, today: date, language: str) -> str:
    before, after = change.before, change.after
    if change.what == "cancelled" or after is None:
        return outcome_words.was_cancelled(_when(before, today, language), _partner(before))
    when = _when(after, today, language)
    if change.what == "new" or before is None:
        return outcome_words.is_new(when, _partner(after))
    if change.what == "partner":
        return outcome_words.other_partner(when, _partner(after))
    if change.what == "delayed":
        return _delayed(before, after, shown, today, language)
    return _moved(before, after, shown, today, language)


def _delayed(before: Told, after: Told, shown: bool, today: date, language: str) -> str:
    minutes = round((after.start - before.start).total_seconds() / 60) if after.start and before.start else 0
    if minutes <= 0:
        return outcome_words.is_on_time(_when(after, today, language))
    if shown:
        return outcome_words.this_delayed(minutes)
    return outcome_words.was_delayed(_when(before, today, language), minutes)


def _moved(before: Told, after: Told, shown: bool, today: date, language: str) -> str:
    when, was = _when(after, today, language), _when(before, today, language)
    if after.table_label is None:
        return outcome_words.lost_table(when)
    rehoused = before.room != after.room
    old, new = _place(before, rehoused), _place(after, rehoused)
    if before.start != after.start:
        same = before.table == after.table
        old, new = was if same else _joined(was, old), when if same else _joined(when, new)
        return outcome_words.moved_from(old) if shown else outcome_words.was_moved_to(was, new)
    if not old:
        return outcome_words.got_table(when, new)
    return outcome_words.moved_from(old) if shown else outcome_words.was_moved(when, old, new)


def _place(told: Told, with_room: bool) -> str:
    if told.table_label is None:
        return ""
    table = words.table_in_text(told.table_label)
    return _joined(table, words.room_in_text(told.room_label)) if with_room and told.room_label else table


def _joined(first: str, second: str) -> str:
    return ", ".join(part for part in (first, second) if part)


def _when(told: Told | None, today: date, language: str) -> str:
    if told is None or told.start is None:
        return words.time_open()
    clock = words.clock(told.start, language)
    if told.start.date() == today:
        return clock
    return _joined(words.weekday(told.start.date(), language), clock)


def _partner(told: Told | None) -> str:
    return told.partner.organisation if told and told.partner else ""
