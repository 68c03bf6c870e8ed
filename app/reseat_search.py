"""The search for a better answer, in a process of its own beside the screen: started, asked, cancelled."""

import json
import subprocess
import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import Final, Self

from app.reseating.records import Answer, Problem, answer_of

PROGRAM: Final = "app.reseat_proof"
ROOT: Final = Path(__file__).parents[1]


def available() -> bool:
    """Whether the extra `plan` is installed; nothing of it is imported."""
    return find_spec("ortools") is not None


class Search:
    """One search, which begins at once. Whoever starts it asks with `poll` or `wait`, and ends it with `cancel`."""

    def __init__(self, problem: Problem, first: Answer) -> None:
        """Begin with the answer that is at hand; where no process can be started, that one is found at once."""
        self._first = first
        self._found: Answer | None = None
        self._said = TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - open for as long as the search runs
        # Files, since a pipe holds little: neither side then waits for the other one to read.
        with TemporaryFile("w+", encoding="utf-8") as asked:
            json.dump({"problem": problem, "answer": first}, asked)
            asked.seek(0)
            command = [sys.executable, "-m", PROGRAM]
            try:
                self.process: subprocess.Popen[bytes] | None = subprocess.Popen(  # noqa: S603 - our own module
                    command, cwd=ROOT, stdin=asked, stdout=self._said, stderr=subprocess.DEVNULL
                )
            except OSError:
                self.process = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.cancel()

    def poll(self) -> Answer | None:
        """The best answer; none while the search goes on. Where it failed, that is the first one."""
        if self._found is None and (self.process is None or self.process.poll() is not None):
            self._found = self._read() if self.process and self.process.returncode == 0 else self._first
            self._said.close()
        return self._found

    def wait(self, seconds: float) -> Answer | None:
        """As `poll`, after the end of the search or so many seconds."""
        if self.process is not None:
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(max(0.0, seconds))
        return self.poll()

    def cancel(self) -> None:
        """End the search, if it still goes on; the first answer stands then."""
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self._said.close()
        self._found = self._found or self._first

    def _read(self) -> Answer:
        self._said.seek(0)
        try:
            return answer_of(json.load(self._said))
        except (ValueError, TypeError):
            return self._first
