#!/usr/bin/env python3
"""Make the kiosk's two sounds, resources/sounds/*.wav: 44.1 kHz, 16 bit, mono. Run it after changing a tone."""

import math
import wave
from array import array
from pathlib import Path

RATE = 44_100
FADE_S = 0.012
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sounds"

# Each tone: when it starts and how long it sounds (seconds), its pitch (hertz), its loudness (1: full scale).
SUCCESS = ((0.0, 0.20, 659.26, 0.30), (0.11, 0.36, 880.00, 0.34))
REFUSAL = ((0.0, 0.17, 233.08, 0.42), (0.20, 0.26, 207.65, 0.42))


def tone(seconds: float, pitch: float, loudness: float) -> list[float]:
    """A soft bell: a sine with a little of its octave, which fades in, dies away and fades out."""
    count = round(seconds * RATE)
    sound = []
    for i in range(count):
        at = i / RATE
        fade = min(1.0, at / FADE_S, (count - 1 - i) / RATE / (4 * FADE_S))
        swell = 0.5 - 0.5 * math.cos(math.pi * fade)
        wave_form = math.sin(2 * math.pi * pitch * at) + 0.18 * math.sin(4 * math.pi * pitch * at)
        sound.append(loudness * swell * math.exp(-2.6 * at / seconds) * wave_form / 1.18)
    return sound


def write(name: str, tones: tuple[tuple[float, float, float, float], ...]) -> None:
    """Mix the tones and write them."""
    mixed = [0.0] * round(max(start + seconds for start, seconds, _, _ in tones) * RATE + 1)
    for start, seconds, pitch, loudness in tones:
        for i, value in enumerate(tone(seconds, pitch, loudness), round(start * RATE)):
            mixed[i] += value
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(array("h", [round(32_767 * value) for value in mixed]).tobytes())


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    write("success", SUCCESS)
    write("refusal", REFUSAL)
