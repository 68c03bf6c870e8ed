"""The `treffpunkt` command's front door: a kiosk starts without the machinery of all other commands.

That machinery costs a fifth of a kiosk's start and a tenth of its memory. What is not a plain call of `kiosk` goes on
to `ui.cli`, which knows the kiosk's options too, for its help and its complaints.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

OPTIONS: Final = ("--kiosk", "--hall", "--at", "--key")
FLAG: Final = "--windowed"


def plain_kiosk(arguments: Sequence[str]) -> dict[str, str] | None:
    """The options of a plain `kiosk` call; none where anything else is asked for, or asked for otherwise."""
    if not arguments or arguments[0] != "kiosk":
        return None
    given: dict[str, str] = {}
    rest = iter(arguments[1:])
    for argument in rest:
        name, equals, value = argument.partition("=")
        if argument == FLAG:
            given[FLAG] = ""
        elif name in OPTIONS:
            value = value if equals else next(rest, "")
            if not value.strip() or value.startswith("-") or not value.isprintable():
                return None
            given[name] = value
        else:
            return None
    return given


def main() -> None:
    """Run the command line."""
    given = plain_kiosk(sys.argv[1:])
    if given is None:
        from ui.cli import main as any_command  # noqa: PLC0415 - a kiosk starts without it

        any_command()
        return
    from ui.exits import run  # noqa: PLC0415 - other commands import it in their own time

    run(lambda: _kiosk(given), as_json=False)


def _kiosk(given: dict[str, str]) -> int:
    from app.settings import read_settings  # noqa: PLC0415 - see above
    from ui.kiosk.program import open_kiosk  # noqa: PLC0415

    settings = read_settings()
    hall = Path(given["--hall"]) if "--hall" in given else settings.hall
    return open_kiosk(hall, settings, place=given.get("--kiosk"), at=given.get("--at"), windowed=FLAG in given)


if __name__ == "__main__":
    main()
