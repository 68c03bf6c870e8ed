"""Run `treffpunkt`: in this process, or as a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any, NamedTuple

from ui import cli

ROOT = Path(__file__).parents[2]
Arguments = str | Path | bytes


class Ran(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        assert self.out.endswith("\n"), self
        assert self.out.count("\n") == 1, self
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value


def command(*arguments: str | Path) -> Ran:
    """Run the command in this process, always with `--json`."""
    out, err = (TextIOWrapper(BytesIO(), encoding="utf-8", errors="strict") for _ in range(2))
    before, code = sys.argv, 0
    sys.argv = ["treffpunkt", *map(str, arguments), "--json"]
    err.reconfigure(errors="backslashreplace")
    try:
        with redirect_stdout(out), redirect_stderr(err):
            cli.main()
    except SystemExit as end:
        code = int(end.code or 0)
    finally:
        sys.argv = before
    ran = Ran(code, *map(text_of, (out, err)))
    assert "Traceback" not in ran.err
    assert "inside the program" not in ran.err, ran.err
    return ran


def text_of(stream: TextIOWrapper) -> str:
    """All that was written."""
    stream.flush()
    stream.seek(0)
    return stream.read()


def process(*arguments: Arguments, env: Mapping[str, str] | None = None) -> Ran:
    """Run `treffpunkt` as a process of its own, to its end."""
    ran = subprocess.run(
        [sys.executable, "-m", "ui.cli", *arguments],
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="surrogateescape",
        timeout=60,
        check=False,
    )
    return Ran(ran.returncode, ran.stdout, ran.stderr)
