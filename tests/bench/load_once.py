"""Load an event folder into a new hall file; printed as JSON: seconds, the most memory in 10⁶ bytes, facts."""

import json
import resource
import sys
import time
from pathlib import Path

from app.badge import key_path
from app.event_folder import read_folder
from app.load import load_into
from db import questions
from db.hall import Hall
from tests.bench.ground import LOADED


def main(folder: Path, path: Path) -> None:
    """Measure one load, from the files to the closed database."""
    began = time.perf_counter()
    content = read_folder(folder)
    read = time.perf_counter()
    load_into(path, key_path(path), content, at=LOADED)
    done = time.perf_counter()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    with Hall(path) as hall:
        facts = questions.counts(hall).facts
    print(json.dumps({"seconds": done - began, "read": read - began, "megabytes": memory, "facts": facts}))


main(Path(sys.argv[1]), Path(sys.argv[2]))
