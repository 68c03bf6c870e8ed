"""What comes out of the program: answers, notes, faults, exit codes. Light, since a kiosk starts with it."""

import json
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper
from typing import Any, NoReturn

from app.problems import BadInput, RuleRefusal
from db.faults import Fault
from ui.log import log_to_file


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
    """A message for people, on standard error; where that takes nothing, as on a full disk, the work goes on."""
    with suppress(OSError):
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
