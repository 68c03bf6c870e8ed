"""A kiosk without a screen, as a process: scans codes one after the other and says each outcome once it has it."""

import sys
from itertools import cycle
from pathlib import Path

from app import check_in
from db.hall import Hall
from tests.system.events import at


def main() -> None:
    """`burst HALL CODES once|forever`: waits for a line, then prints `outcome scan code` per scan."""
    hall_file, codes_file, how_long = sys.argv[1:]
    codes = Path(codes_file).read_text(encoding="utf-8").split()
    with Hall(Path(hall_file)) as hall:
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.readline()
        for code in cycle(codes) if how_long == "forever" else codes:
            outcome = check_in.scan(hall, code, at("2027-04-03T08:00"), kiosk="foyer")
            sys.stdout.write(f"{outcome.outcome} {outcome.scan} {code}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
