"""The demo, as `make run` plays it where there is no display."""

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image

import resources
from app import check_in
from app.clock import Clock
from app.demo import prepare
from db.hall import Hall
from tests.system.commands import ROOT

OUTCOMES = {"welcome", "welcome_back", "unreadable", "unknown", "replaced", "withdrawn", "not_today"}
FOLDER = Path(resources.__path__[0]) / "eu-us-2016"
START = datetime(2016, 4, 25, 9, 10, tzinfo=ZoneInfo("Europe/Berlin"))


def test_without_a_display_the_demo_leaves_pictures_badges_and_a_slip(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "ui.cli", "demo", "--json"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    answer = json.loads(ran.stdout)
    files = [tmp_path / file for file in answer["files"]]
    assert answer["folder"] == str(tmp_path / "build" / "demo")
    assert {file.name for file in files} >= {"0-rest.png", "badges.pdf", "slip.pdf"}
    for file in files:
        if file.suffix == ".png":
            with Image.open(file) as picture:
                assert picture.size == (1920, 1080)
    assert [file.read_bytes()[:5] for file in files if file.suffix == ".pdf"] == [b"%PDF-"] * 2


def test_the_tray_holds_every_outcome_and_each_badge_does_what_it_says(tmp_path: Path) -> None:
    hall_file = tmp_path / "demo.hall"
    badges = prepare(hall_file, FOLDER, START)
    with Hall(hall_file) as hall:
        shown = {one.label: check_in.scan(hall, one.code, Clock(START)) for one in badges}
    assert {outcome.outcome for outcome in shown.values()} == OUTCOMES
    told = {one.label: one.hint.split(": ")[0].replace(" ", "_") for one in badges if ": " in one.hint}
    assert told == {label: shown[label].outcome for label in told}
    moved = shown["Jakub Novak"]
    assert isinstance(moved, check_in.Admitted)
    (move,) = moved.changes
    assert move.what == "moved"
    assert move.before
    assert move.after
    assert (move.before.table, move.after.table) == ("13", "18")
