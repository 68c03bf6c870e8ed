"""Processes that are told lines, and that answer with lines of JSON."""

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO, Any, NamedTuple


class Talk(NamedTuple):
    """A process that can be talked to."""

    said: IO[str]
    told: IO[str]

    def tell(self, text: str = "") -> None:
        """Write a line to it."""
        self.told.write(f"{text}\n")
        self.told.flush()

    def hear(self) -> Any:
        """The next value that it prints."""
        line = self.said.readline()
        assert line, "the process ended early"
        return json.loads(line)

    def ask(self, text: str = "") -> Any:
        """Both."""
        self.tell(text)
        return self.hear()


@contextmanager
def talking(arguments: list[str], environ: Mapping[str, str]) -> Iterator[Talk]:
    """Start a process; its standard input ends with the block, and it should, too."""
    with subprocess.Popen(arguments, env=environ, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield Talk(process.stdout, process.stdin)
        except BaseException:
            process.kill()
            raise
