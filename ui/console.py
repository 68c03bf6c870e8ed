"""The command line's one door for what goes in (hall file, clock, settings) and out (answers, faults)."""

import json
import logging
import os
import sys
import unicodedata
from collections.abc import Callable
from contextlib import AbstractContextManager
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from click import ClickException

from app.desk import Desk, opened
from app.problems import BadInput, RuleRefusal
from app.settings import Settings, SettingsProblem, read_settings
from db.faults import Fault
from ui.log import log_to_file

LONGEST_TEXT = 1000


def readable(text: str | None) -> str | None:
    """Text that can be recorded and shown, in NFC: one line, no control characters, no broken encoding, not long."""
    if text is None:
        return None
    trimmed = unicodedata.normalize("NFC", text[: LONGEST_TEXT + 1]).strip()
    broken = any(unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in trimmed)
    if len(text) > LONGEST_TEXT or not trimmed or broken:
        raise typer.BadParameter(f"This must be one line of readable text, 1 to {LONGEST_TEXT} characters.")
    return trimmed


HallOption = Annotated[
    Path | None, typer.Option("--hall", metavar="FILE", help="The hall file; else the terminal's settings say it.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print exactly one JSON object; open no window.")]
AtOption = Annotated[
    str | None, typer.Option("--at", metavar="TIME", help="Act as at this time (ISO 8601), such as 2016-04-25T09:10.")
]
KeyOption = Annotated[
    Path | None, typer.Option("--key", metavar="FILE", help="The organiser's key; else beside the hall file.")
]
ByOption = Annotated[str, typer.Option("--by", metavar="NAME", help="Who does this.", callback=readable)]
ParticipantArgument = Annotated[
    str, typer.Argument(metavar="PARTICIPANT", callback=readable, help="An id of the list.")
]
KioskOption = Annotated[
    str | None, typer.Option("--kiosk", metavar="NAME", help="Where the scan was made.", callback=readable)
]


def settings_of() -> Settings:
    """The terminal's settings."""
    try:
        return read_settings()
    except SettingsProblem as problem:
        raise BadInput(str(problem)) from None


def hall_path(given: Path | None) -> Path:
    """The hall file that is meant."""
    return given or settings_of().hall


def desk(hall: Path | None, at: str | None = None, key: Path | None = None) -> AbstractContextManager[Desk]:
    """Open the hall file for one command."""
    return opened(hall_path(hall), at, key)


def answer(as_json: bool, value: dict[str, Any], *lines: str) -> None:
    """Print what was done: one JSON object, or lines for people."""
    text = json.dumps(value, ensure_ascii=False) if as_json else "\n".join(lines)
    try:
        sys.stdout.write(f"{text}\n" if text else "")
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python writes the rest once more at its end.
        if isinstance(error, BrokenPipeError):
            raise SystemExit(1) from None
        raise Fault(f"What was done cannot be printed: {error.strerror}.") from error


def note(text: str) -> None:
    """A message for people, on standard error."""
    sys.stderr.write(text + "\n")


def fail(as_json: bool, code: int, value: dict[str, Any], sentence: str) -> NoReturn:
    """End with an exit code, saying why."""
    note(f"treffpunkt: {sentence}")
    if as_json:
        answer(True, value)
    raise SystemExit(code)


def run(command: Callable[[], object], as_json: bool) -> None:
    """Run the program and turn whatever goes wrong into a sentence and an exit code; never a traceback.

    1: a fault of the machine, or a bug, which goes to the log. 2: bad input. 3: refused by the rules.
    A command gives its exit code, if it has one other than 0.
    """
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8" if as_json else None, errors="backslashreplace")
    try:
        code = command()
    except ClickException as problem:
        sentence = problem.format_message()
        fail(as_json, problem.exit_code, {"error": sentence}, f"{sentence}\nTry `treffpunkt --help`.")
    except RuleRefusal as refusal:
        fail(as_json, 3, {"refused": refusal.reason, "with": refusal.other}, str(refusal))
    except BadInput as problem:
        fail(as_json, 2, {"error": str(problem)}, str(problem))
    except Fault as fault:
        fail(as_json, 1, {"error": str(fault)}, str(fault))
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except Exception as error:
        where = log_to_file()
        logging.getLogger(__name__).error("unexpected", exc_info=error)
        sentence = f"Something went wrong inside the program; {where} says more. Nothing was shown as done."
        fail(as_json, 1, {"error": sentence}, sentence)
    if isinstance(code, int) and code:
        raise SystemExit(code)
