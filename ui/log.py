"""Where the program writes what only its makers need to know: one file, where the platform expects it."""

import logging
import sys
import threading
from collections.abc import Iterator
from copy import copy
from traceback import format_tb
from types import TracebackType
from typing import Final

import platformdirs

from app.problems import BadInput
from db.faults import Fault

_FORM: Final = "%(asctime)s %(levelname)s %(name)s %(message)s"
_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def log_to_file() -> str:
    """Send warnings, errors and whatever nobody catches to the log file from here on; where that is.

    Nobody is named in it, whatever goes wrong.
    """
    path = platformdirs.user_log_path("treffpunkt", appauthor=False) / "treffpunkt.log"
    where = str(path)
    if logging.getLogger().handlers:
        return where
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.FileHandler(path)
    except OSError:
        handler, where = logging.StreamHandler(), "standard error"
    handler.setFormatter(_Nameless(_FORM))
    logging.getLogger().addHandler(handler)
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: _uncaught(args.exc_type, args.exc_value, args.exc_traceback)
    return where


class _Nameless(logging.Formatter):
    """Tells an unforeseen exception by its kind and its place in the code: its message may quote what somebody is."""

    def format(self, record: logging.LogRecord) -> str:
        told = copy(record)
        told.exc_text = None  # another handler's, with the message
        if isinstance(record.args, tuple):
            told.args = tuple(type(arg).__name__ if _may_name(arg) else arg for arg in record.args)
        return super().format(told)

    def formatException(self, ei: _ExcInfo) -> str:
        return "\n".join(
            "".join((f"{type(error).__name__}\n", *format_tb(error.__traceback__))).rstrip() for error in _chain(ei[1])
        )


def _may_name(value: object) -> bool:
    """Faults and problems are sentences of the program's own."""
    return isinstance(value, BaseException) and not isinstance(value, Fault | BadInput)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An exception, then what it came from."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if error is None or issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error or kind(), trace)
    else:
        logging.getLogger(__name__).error("nobody caught this", exc_info=(kind, error, trace))
