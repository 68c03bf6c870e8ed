"""One terminal's settings: a flat TOML file, read and validated once.

Every setting has a default, so that a terminal runs without a file. All that is wrong with a file is told at once.
"""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, get_args

import platformdirs

from app.languages import translate
from app.looks import LOOKS, Look
from app.paper.sheets import PAPERS, Paper
from app.problems import BadInput

BoardLanguages = Literal["one", "alternate", "both"]
BOARD_LANGUAGES: Final[tuple[BoardLanguages, ...]] = get_args(BoardLanguages)
LONGEST_TEXT: Final = 200
PATHS: Final = ("hall", "slips_to", "nats_server")

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_QUEUE = re.compile(r"[^\s/#?'\"\\-][^\s/#?'\"\\]{0,126}")
"""What CUPS takes as a name."""
_PIN_HASH = re.compile(r"\$argon2id\$v=\d+\$m=\d{1,7},t=\d{1,2},p=\d{1,2}\$[A-Za-z0-9+/]+\$[A-Za-z0-9+/]+")


def _default_hall() -> Path:
    return platformdirs.user_data_path("treffpunkt", appauthor=False) / "event.hall"


@dataclass(frozen=True, slots=True)
class Settings:
    """What one terminal is set to."""

    hall: Path
    """The database."""
    kiosk: str = ""
    """The name of the place where this kiosk stands; empty: none."""
    help_desk: str = ""
    """Where it is for somebody before this terminal: `left`, `right`, `ahead`, `behind`, any other text, or empty."""
    language: str = ""
    """BCP 47; empty: the event's first."""
    sounds: bool = True
    motion: bool = True
    look: Look = "dark"
    """Dark, light for bright halls, or of high contrast."""
    hide_from_bystanders: bool = False
    """Whether a kiosk shows no more of somebody than the first name and the table."""
    scanner_hold_ms: int = 35
    """Milliseconds that a scanner takes at most from key to key."""
    scanner_min_keys: int = 6
    """Characters of the shortest code."""
    clear_after_s: int = 20
    """Seconds that an outcome stays."""
    hide_pointer_after_s: int = 3
    """Seconds without a move after which the mouse pointer goes; 0: it stays."""
    leaving_pin: str = ""
    """The argon2id hash (RFC 9106) of the PIN that unlocks this terminal; empty: nobody can leave it."""
    printer: str = ""
    """The queue of the print server (CUPS) that prints; empty: none."""
    slips_to: Path | None = None
    """Where there is no queue, a folder that takes printed slips as PDF."""
    paper: Paper = "A6"
    """What slips are printed on."""
    slip_at_arrival: bool = False
    """Whether a kiosk prints a slip by itself at somebody's first arrival of a day."""
    board_room: str = ""
    """The room that a board shows, by id or label; empty: the whole hall."""
    board_languages: BoardLanguages = "alternate"
    """Whether a board speaks `one` language, all of the event's in turn (`alternate`), or two at once (`both`)."""
    screen_inches: int = 55
    """The diagonal of a board's screen: by it, times and tables are at least 61 mm high."""
    nats_server: Path | None = None
    """The program of the stream server, for a hub; none: that of the extra `hub`."""

    @property
    def prints_to(self) -> str:
        """The queue, else the folder; empty: nothing is printed."""
        return self.printer or str(self.slips_to or "")


@dataclass(frozen=True, slots=True)
class WrongSetting:
    """One thing that is wrong: `key` is empty where it concerns the whole file; `problem` says what and how to mend."""

    key: str
    problem: str


class SettingsProblem(BadInput):
    """Settings that cannot be used; `str()` tells all that is wrong with them, a line each."""

    def __init__(self, path: Path, problems: tuple[WrongSetting, ...]) -> None:
        super().__init__("\n".join(": ".join(filter(None, (str(path), p.key, p.problem))) for p in problems))
        self.path = path
        self.problems = problems


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT or not value.isprintable():
        sentence = translate("app", "not a line of text; write at most {most} characters in quotation marks")
        raise ValueError(sentence.format(most=LONGEST_TEXT))
    return value


def _path(value: Any) -> Path | None:
    if not isinstance(value, str) or not value.isprintable():
        sentence = translate("app", 'not a path; write it in quotation marks, such as "/srv/treffpunkt/event.hall"')
        raise ValueError(sentence)
    try:
        return Path(value).expanduser() if value else None
    except RuntimeError as error:
        sentence = translate("app", "the home folder in {value} is not known; write the whole path")
        raise ValueError(sentence.format(value=repr(value))) from error


def _yes_no(value: Any) -> bool:
    if value is True or value is False:
        return bool(value)
    sentence = translate("app", "{value} is neither true nor false; write one of them, without quotation marks")
    raise ValueError(sentence.format(value=repr(value)))


def _whole(least: int, greatest: int) -> Callable[[Any], int]:
    def check(value: Any) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= greatest:
            return value
        sentence = translate("app", "{value} does not fit; write a whole number from {least} to {greatest}")
        raise ValueError(sentence.format(value=repr(value), least=least, greatest=greatest))

    return check


def _language(value: Any) -> str:
    if isinstance(value, str) and (not value or _LANGUAGE.fullmatch(value)):
        return value
    sentence = translate("app", '{value} is no language; write its tag, such as "en", "de" or "fr"')
    raise ValueError(sentence.format(value=repr(value)))


def _queue(value: Any) -> str:
    if isinstance(value, str) and (not value or _QUEUE.fullmatch(value)):
        return value
    sentence = translate("app", "{value} is no queue's name; `lpstat -e` lists those that there are")
    raise ValueError(sentence.format(value=repr(value)))


def _paper(value: Any) -> str:
    if value in PAPERS:
        return str(value)
    sentence = translate("app", "{value} is no paper that slips are printed on; write one of {papers}")
    raise ValueError(sentence.format(value=repr(value), papers=", ".join(PAPERS)))


def _one_of(*words: str) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if value in words:
            return str(value)
        sentence = translate("app", "{value} is none of the choices; write one of {words}")
        raise ValueError(sentence.format(value=repr(value), words=", ".join(words)))

    return check


def _pin_hash(value: Any) -> str:
    if isinstance(value, str) and (not value or _PIN_HASH.fullmatch(value)):
        return value
    raise ValueError(
        translate("app", "not the argon2id hash of a PIN; a PIN is never written as it is: let the program set it")
    )


CHECKS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "hall": _path,
    "kiosk": _text,
    "help_desk": _text,
    "language": _language,
    "sounds": _yes_no,
    "motion": _yes_no,
    "look": _one_of(*LOOKS),
    "hide_from_bystanders": _yes_no,
    "scanner_hold_ms": _whole(10, 200),
    "scanner_min_keys": _whole(2, 64),
    "clear_after_s": _whole(10, 120),
    "hide_pointer_after_s": _whole(0, 600),
    "leaving_pin": _pin_hash,
    "printer": _queue,
    "slips_to": _path,
    "paper": _paper,
    "slip_at_arrival": _yes_no,
    "board_room": _text,
    "board_languages": _one_of(*BOARD_LANGUAGES),
    "screen_inches": _whole(5, 300),
    "nats_server": _path,
}
"""A function for each setting that gives its value, or raises ValueError: what is wrong and how to mend."""


def settings_path() -> Path:
    """The file named by the environment variable TREFFPUNKT_SETTINGS, else `settings.toml` in the user's folder."""
    named = os.environ.get("TREFFPUNKT_SETTINGS")
    return Path(named) if named else platformdirs.user_config_path("treffpunkt", appauthor=False) / "settings.toml"


def read_settings(path: Path | None = None) -> Settings:
    """The settings in `path`, by default `settings_path()`; all defaults where there is no such file.

    Relative paths in it start from its folder. Raises SettingsProblem.
    """
    path = path or settings_path()
    return checked(values_of(written_in(path), path), path)


def written_in(path: Path) -> str:
    """The text of the file; empty where there is none. Raises SettingsProblem."""
    try:
        return path.read_text(encoding="utf-8-sig")  # some editors leave a mark
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        problem = translate("app", "byte {n} is not UTF-8; save the file as UTF-8").format(n=error.start + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        problem = translate(
            "app", "cannot be read ({reason}); mend its permissions or name another file in TREFFPUNKT_SETTINGS"
        ).format(reason=reason)
    raise SettingsProblem(path, (WrongSetting("", problem),))


def values_of(text: str, path: Path) -> dict[str, Any]:
    """The settings as TOML says them, unchecked. Raises SettingsProblem."""
    if not text:
        return {}
    import tomllib  # noqa: PLC0415 - a terminal without settings starts without it

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # not only TOMLDecodeError: a number may be too long
        problem = translate("app", '{error}; write one setting a line, such as: kiosk = "entrance"').format(error=error)
        raise SettingsProblem(path, (WrongSetting("", problem),)) from error


def checked(values: Mapping[str, Any], path: Path) -> Settings:
    """The settings that these values make. Raises SettingsProblem with all that is wrong."""
    good: dict[str, Any] = {}
    problems = []
    for key, value in values.items():
        if key not in CHECKS:
            problems.append(WrongSetting(key, _unknown(key)))
            continue
        try:
            good[key] = CHECKS[key](value)
        except ValueError as error:
            problems.append(WrongSetting(key, str(error)))
    if problems:
        raise SettingsProblem(path, tuple(problems))
    for key in PATHS:
        if good.get(key) is not None:
            good[key] = path.absolute().parent / good[key]
    hall = good.pop("hall", None)
    return Settings(hall=hall or _default_hall(), **good)


def _unknown(key: str) -> str:
    import difflib  # noqa: PLC0415 - only for mistakes

    near = difflib.get_close_matches(key.lower().replace("-", "_"), CHECKS, n=1)
    if near:
        return translate("app", "there is no such setting; did you mean {name}?").format(name=near[0])
    sentence = translate("app", "there is no such setting; take it out, or use one of {names}")
    return sentence.format(names=", ".join(CHECKS))
