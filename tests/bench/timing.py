"""How to measure: what is compared runs in turns, so that a busy moment of the machine hits both."""

import json
import math
import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

WHOLE_FRAME: Final = re.compile(rb"Flushing QRegion\(0,0 1920x1080\)")
PATIENCE_S: Final = 60
SCREEN: Final = {
    "screens": [
        {
            "name": "hall",
            "x": 0,
            "y": 0,
            "width": 1920,
            "height": 1080,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
    ]
}


def say(text: str) -> None:
    """Progress, for whoever waits."""
    sys.stderr.write(text + "\n")


def in_turns(rounds: int, *runs: Callable[[], float], warm_up: int = 1) -> list[list[float]]:
    """The results of each run, called in turns: A B A B …; those of the warm-up are left out."""
    results = [[run() for run in runs] for _ in range(warm_up + rounds)][warm_up:]
    return [list(column) for column in zip(*results, strict=True)]


def median(values: Sequence[float]) -> float:
    """The one in the middle."""
    return statistics.median(values)


def percentile_95(values: Sequence[float]) -> float:
    """The least value that at most one in twenty exceeds."""
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]


def seconds_of(work: Callable[[], object]) -> float:
    """How long it takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def environment(folder: Path) -> dict[str, str]:
    """For all processes: a screen of 1920 × 1080 that nobody sees, nobody's settings, and compiled modules.

    Python finds what it compiled for the first process again in the others, as it does where a program is installed.
    """
    screen = folder / "screen.json"
    screen.write_text(json.dumps(SCREEN), "utf-8")
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **inherited,
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "TREFFPUNKT_SETTINGS": str(folder / "settings.toml"),
    }


def command(*arguments: str) -> list[str]:
    """The `treffpunkt` command of this environment."""
    return [str(Path(sys.executable).with_name("treffpunkt")), *arguments]


def python(*arguments: str) -> list[str]:
    """This Python."""
    return [sys.executable, *arguments]


def whole_process(arguments: list[str], environ: Mapping[str, str]) -> float:
    """Seconds from the start of a process to its end."""
    return seconds_of(lambda: subprocess.run(arguments, check=True, capture_output=True, env=environ))


def answer_of(arguments: list[str], environ: Mapping[str, str]) -> Any:
    """What a process prints as one JSON value."""
    done = subprocess.run(arguments, check=True, stdout=subprocess.PIPE, env=environ)
    return json.loads(done.stdout.splitlines()[-1])


def until_line(
    arguments: list[str], environ: Mapping[str, str], line: re.Pattern[bytes], then: Callable[[int], float]
) -> float:
    """What `then` makes of the process id, once a line of the process's standard error fits; the process is ended."""
    with subprocess.Popen(arguments, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        try:
            said = []
            for text in process.stderr:
                said.append(text)
                if line.search(text):
                    return then(process.pid)
        finally:
            process.kill()
            process.stderr.read()
    raise RuntimeError(f"{arguments} ended early: {b''.join(said[-20:]).decode(errors='replace')}")


def first_frame(arguments: list[str], environ: Mapping[str, str]) -> float:
    """Seconds from the start of a process to its first whole frame, as Qt's own log tells it."""
    logging = {**environ, "QT_LOGGING_RULES": "qt.widgets.painting=true"}
    began = time.perf_counter()
    return until_line(arguments, logging, WHOLE_FRAME, lambda _: time.perf_counter() - began)


def resident_megabytes(process: int) -> float:
    """The memory of a process that is in use at this moment (VmRSS), in 10⁶ bytes."""
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found is not None
    return int(found[1]) * 1024 / 1e6
