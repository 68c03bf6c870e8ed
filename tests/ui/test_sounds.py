"""The sounds: their files, and a player that is there or not."""

import wave
from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import resources
from ui.sounds import Sound, Sounds

FOLDER = Path(resources.__path__[0]) / "sounds"


@pytest.fixture
def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the path with a player that writes down what it was asked to play."""
    program = tmp_path / "aplay"
    program.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/played\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    return tmp_path


@pytest.mark.parametrize("sound", ["success", "refusal"])
def test_a_sound_is_short_and_begins_and_ends_in_silence(sound: str) -> None:
    file = FOLDER / f"{sound}.wav"
    assert file.stat().st_size < 60_000
    with wave.open(str(file), "rb") as opened:
        assert (opened.getframerate(), opened.getsampwidth(), opened.getnchannels()) == (44_100, 2, 1)
        frames = array("h", opened.readframes(opened.getnframes()))
    edges = [*frames[:40], *frames[-40:]]
    assert max(map(abs, edges)) < 600
    assert 5_000 < max(map(abs, frames)) < 20_000


@pytest.mark.parametrize("sound", ["success", "refusal"])
def test_a_sound_is_played_by_the_player_that_is_there(qtbot: QtBot, player: Path, sound: Sound) -> None:
    Sounds()(sound)
    played = player / "played"
    qtbot.waitUntil(lambda: played.exists() and played.read_text() == f"--quiet {FOLDER}/{sound}.wav\n")


def test_sounds_that_are_off_play_nothing(player: Path, caplog: pytest.LogCaptureFixture) -> None:
    Sounds(enabled=False)("success")
    assert not (player / "played").exists()
    assert caplog.messages == []


def test_a_machine_without_a_player_is_silent_and_says_so_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    sounds = Sounds()
    sounds("success")
    sounds("refusal")
    assert len(caplog.messages) == 1
    assert "aplay" in caplog.messages[0]
