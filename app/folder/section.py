"""A table of `event.toml`, whose keys are read by type: what does not fit is said with the path of its key."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.folder.cells import fault_of_id, fault_of_text, tidy
from app.folder.files import Say
from app.folder.times import moment_of
from db.records import Point

_NOWHERE: Point = (0.0, 0.0)


class Section:
    """Reads the keys of one table. What is missing or wrong gives an empty value, and the problem is said."""

    def __init__(self, raw: dict[str, object], path: str, say: Say) -> None:
        self._raw = raw
        self._path = path
        self._say = say
        self._read: set[str] = set()

    def say(self, key: str, problem: str) -> None:
        """Reports a problem of the key, with its path."""
        self._say(None, self._path_of(key), problem)

    def unknown_keys(self) -> list[str]:
        """The paths of all keys that nobody has read."""
        return [self._path_of(key) for key in self._raw if key not in self._read]

    def text(self, key: str, default: str | None = None, *, example: str = "Hall 2") -> str:
        """One line of text; required where there is no default."""
        value = self._value(key, f'text in quotes, such as "{example}"', required=default is None)
        return self._text(value, key, fault_of_text) if value is not None else default or ""

    def id(self, key: str = "id", default: str | None = None) -> str:
        """An id, required where there is no default."""
        value = self._value(key, 'an id in quotes, such as "18"', required=default is None)
        return self._text(value, key, fault_of_id) if value is not None else default or ""

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        value = self._value(key, "", required=False)
        if value is None:
            return ()
        if not isinstance(value, list):
            self.say(key, 'is no list; write it as ["…", "…"]')
            return ()
        texts = [self._text(item, f"{key}[{n}]", fault_of_text) for n, item in enumerate(value, start=1)]
        return tuple(text for text in texts if text)

    def whole(self, key: str, least: int, default: int | None = None) -> int:
        """A whole number, `least` or more; required where there is no default."""
        value = self._value(key, f"a whole number, {least} or more", required=default is None)
        if value is None:
            return default if default is not None else least
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value < 100_000:
            self.say(key, f"is no whole number between {least} and 99,999; write it as digits, without quotes")
            return least
        return value

    def point(self, key: str) -> Point | None:
        """Two numbers, in metres; none where there are none."""
        value = self._value(key, "two numbers in metres, such as [2.0, 5.0]", required=True)
        return None if value is None else self._point(value, key)

    def points(self, key: str) -> tuple[Point, ...]:
        """A list of pairs of numbers."""
        value = self._value(key, "", required=False)
        if value is None:
            return ()
        if not isinstance(value, list):
            self.say(key, "is no list of points; write it as [[6.5, 0.0]]")
            return ()
        return tuple(self._point(item, f"{key}[{n}]") or _NOWHERE for n, item in enumerate(value, start=1))

    def moment(self, key: str, zone: ZoneInfo) -> datetime | None:
        """A time in UTC, from local ISO text or a TOML date-time; none where there is none."""
        value = self._value(key, 'a time in quotes, such as "2016-04-25T09:30"', required=True)
        return None if value is None else self._moment(value, key, zone)

    def spans(self, key: str, zone: ZoneInfo) -> tuple[tuple[datetime, datetime] | None, ...]:
        """Pairs of times in UTC; none for a pair that is wrong."""
        shape = 'pairs of times, such as [["2016-04-25T09:30", "2016-04-25T12:30"]]'
        value = self._value(key, shape, required=True)
        if value is None:
            return ()
        if not isinstance(value, list) or not value:
            self.say(key, f"must be {shape}")
            return ()
        return tuple(self._span(item, f"{key}[{n}]", zone) for n, item in enumerate(value, start=1))

    def sections(self, key: str) -> list["Section"]:
        """The tables of a list of tables."""
        value = self._value(key, "", required=False)
        items = value if isinstance(value, list) else [] if value is None else [value]
        good = [(n, item) for n, item in enumerate(items, start=1) if isinstance(item, dict)]
        if len(good) < len(items) or not isinstance(value, list | None):
            self.say(key, f"must be a list of tables: [[{key}]], or [{{ id = … }}]")
        return [Section(item, f"{self._path_of(key)}[{n}]", self._say) for n, item in good]

    def section(self, key: str) -> "Section | None":
        """The table under this key, if there is one."""
        value = self._value(key, "", required=False)
        if value is not None and not isinstance(value, dict):
            self.say(key, f"is no table; write [{self._path_of(key)}] on a line of its own and its keys below")
        return Section(value, self._path_of(key), self._say) if isinstance(value, dict) else None

    def raw(self) -> dict[str, object]:
        """All that stands in it, for a table whose keys are free."""
        self._read.update(self._raw)
        return self._raw

    def _path_of(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key

    def _value(self, key: str, shape: str, *, required: bool) -> object | None:
        self._read.add(key)
        value = self._raw.get(key)
        if value is None and required:
            self.say(key, f"is missing; add {key} = {shape}")
        return value

    def _text(self, value: object, key: str, fault_of: Callable[[str], str | None]) -> str:
        if not isinstance(value, str):
            self.say(key, "is no text; put it in quotes")
            return ""
        text = tidy(value)
        fault = fault_of(value) if text else "is empty; write something, or leave the key out where it may be"
        if fault:
            self.say(key, fault)
        return text

    def _point(self, value: object, key: str) -> Point | None:
        numbers = _numbers_of(value) if isinstance(value, list) and len(value) == 2 else []
        if len(numbers) != 2:
            self.say(key, "is no pair of numbers; write it in metres on the hall plan, as [2.0, 5.0]")
            return None
        return numbers[0], numbers[1]

    def _moment(self, value: object, key: str, zone: ZoneInfo) -> datetime | None:
        text = value.isoformat() if isinstance(value, date) else value
        if not isinstance(text, str):
            self.say(key, 'is no time; write it in quotes, as "2016-04-25T09:30"')
            return None
        moment = moment_of(text.strip(), zone)
        if isinstance(moment, str):
            self.say(key, moment)
            return None
        return moment

    def _span(self, value: object, key: str, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
        if not isinstance(value, list) or len(value) != 2:
            self.say(key, 'is no pair of times; write it as ["2016-04-25T09:30", "2016-04-25T12:30"]')
            return None
        start, end = (self._moment(item, f"{key}[{n}]", zone) for n, item in enumerate(value, start=1))
        if start is None or end is None:
            return None
        if start >= end:
            self.say(key, "ends before it starts; put the earlier time first")
            return None
        return start, end


def _numbers_of(values: Sequence[object]) -> list[float]:
    """Those that are numbers within what any hall measures."""
    numbers = [value for value in values if isinstance(value, int | float) and not isinstance(value, bool)]
    return [float(number) for number in numbers if abs(number) < 1e6]
