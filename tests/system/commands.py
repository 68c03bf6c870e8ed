"""Run `treffpunkt`: in this process, or as a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

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


def runner(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """A function that runs the command with arguments, in this process, and always with `--json`."""

    def run(*arguments: str | Path) -> Ran:
        monkeypatch.setattr(sys, "argv", ["treffpunkt", *map(str, arguments), "--json"])
        code: object = 0
        try:
            cli.main()
        except SystemExit as end:
            code = end.code or 0
        out, err = capsys.readouterr()
        assert isinstance(code, int)
        assert "Traceback" not in err
        assert "inside the program" not in err, err
        return Ran(code, out, err)

    return run


def started(
    *arguments: Arguments, env: Mapping[str, str] | None = None, python: Sequence[str] = ()
) -> subprocess.Popen[str]:
    """`treffpunkt` as a process of its own."""
    return subprocess.Popen(
        [sys.executable, *python, "-m", "ui.cli", *arguments],
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="surrogateescape",
    )


def process(*arguments: Arguments, env: Mapping[str, str] | None = None) -> Ran:
    """Run `treffpunkt` as a process of its own, to its end."""
    with started(*arguments, env=env) as running:
        out, err = running.communicate(timeout=60)
    return Ran(running.returncode, out, err)
