"""Open a hall and ask for its status; prints the milliseconds of opening, asking, and quick_check as JSON."""

import json
import sys
import time
from pathlib import Path

from app import programme
from db.hall import Hall
from tests.bench.ground import morning


def main(path: Path, *, check: bool) -> None:
    """Measure once, in this fresh process."""
    began = time.perf_counter()
    hall = Hall(path)
    opened = time.perf_counter()
    programme.status(hall, morning())
    asked = time.perf_counter()
    if check:
        hall.check()
    checked = time.perf_counter()
    hall.close()
    times = {"open": opened - began, "ask": asked - opened, "check": checked - asked}
    print(json.dumps({name: 1000 * seconds for name, seconds in times.items()}))


main(Path(sys.argv[1]), check="check" in sys.argv)
