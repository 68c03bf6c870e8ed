"""Tickets: the secret in a badge's QR code, its check letter, and its hash.

A ticket is `T`, fourteen letters and a check letter, from twenty letters that a keyboard-type scanner types alike on
US, German and French layouts. The check letter is that of the ISO 7064 hybrid system MOD 21,20.
"""

import hashlib
import hmac
import json
import os
import re
import secrets
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.languages import translate
from app.problems import BadInput
from db.faults import Fault

ALPHABET: Final = "BCDEFGHIJKLNOPRSTUVX"
LETTERS: Final = 14
KEY_BYTES: Final = 32
PATIENCE_S: Final = 1.0
"""A key that another program is just making is empty for a moment, and never for so long."""
LONGEST: Final = 7089
"""A QR code holds no more characters than this (ISO/IEC 18004, digits at version 40-L)."""
AIM: Final = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
ECI: Final = re.compile(r"^\\[0-9]{6}")
TICKET: Final = re.compile(rf"T[{ALPHABET}]{{{LETTERS + 1}}}")
POSITION: Final = {letter: position for position, letter in enumerate(ALPHABET)}


def check_letter(letters: str) -> str:
    """The check letter after fifteen letters (ISO 7064, MOD 21,20)."""
    product = 20
    for letter in letters:
        total = (product + POSITION[letter]) % 20 or 20
        product = total * 2 % 21
    return ALPHABET[(1 - product) % 20]


def is_ticket(text: str) -> bool:
    """Whether this is a well-formed ticket with its right check letter."""
    return bool(TICKET.fullmatch(text)) and check_letter(text[:-1]) == text[-1]


def fold(digest: bytes) -> str:
    """A ticket from 32 bytes."""
    number = int.from_bytes(digest, "big")
    letters = ["T"]
    for _ in range(LETTERS):
        number, position = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[position])
    body = "".join(letters)
    return body + check_letter(body)


def ticket(key: bytes, event: str, participant: str, issue: int) -> str:
    """The ticket of a participant: HMAC-SHA-256 of event, participant and issue number, folded to letters."""
    message = json.dumps(["ticket", event, participant, issue]).encode()
    return fold(hmac.digest(key, message, "sha256"))


def blank(key: bytes, event: str, at: int, number: int) -> str:
    """The ticket of a blank badge: of the event, the time of printing (UTC milliseconds) and a number."""
    message = json.dumps(["blank", event, at, number]).encode()
    return fold(hmac.digest(key, message, "sha256"))


def hashed(text: str) -> str:
    """What the database knows of a code: its SHA-256 in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def own_codes(text: str) -> Iterator[str]:
    """What a scan may mean as a code of the list's own: the trimmed text in NFC, also without a scanner's prefixes."""
    trimmed = text.strip()
    if trimmed and len(trimmed) <= LONGEST:
        trimmed = unicodedata.normalize("NFC", trimmed)
        yield trimmed
        bare = without_prefixes(trimmed)
        if bare != trimmed:
            yield bare


def without_prefixes(text: str) -> str:
    r"""The text without an AIM prefix such as `]Q1` and an ECI prefix such as `\000026`."""
    return ECI.sub("", AIM.sub("", text)).strip()


def ticket_in(text: str) -> str | None:
    """The ticket that a scan carries, if it is a well-formed one."""
    trimmed = text.strip()
    if len(trimmed) > LONGEST or not trimmed.isascii():
        return None
    candidate = without_prefixes(trimmed).upper()
    return candidate if is_ticket(candidate) else None


def key_path(hall: Path) -> Path:
    """Where the organiser's key lies: beside the hall file."""
    return hall.parent / f"{hall.name}.key"


def read_key(path: Path) -> bytes:
    """The organiser's key. BadInput where it is missing or no key."""
    try:
        if path.exists() and not path.is_file():  # A pipe would never end.
            raise BadInput(
                translate("app", "{path} is not an organiser's key. Name another with --key.").format(path=path)
            )
        patience = time.monotonic() + PATIENCE_S
        while not (text := path.read_text("ascii").strip()) and time.monotonic() < patience:
            time.sleep(0.02)
        key = bytes.fromhex(text)
    except FileNotFoundError:
        raise BadInput(
            translate("app", "The organiser's key {path} is missing. Name it with --key.").format(path=path)
        ) from None
    except (OSError, ValueError):
        raise BadInput(
            translate("app", "{path} is not an organiser's key. Name another with --key.").format(path=path)
        ) from None
    if len(key) != KEY_BYTES:
        raise BadInput(
            translate(
                "app", "{path} is not an organiser's key: it must hold 64 hexadecimal digits. Name another."
            ).format(path=path)
        )
    return key


def make_key(path: Path) -> bytes:
    """A new organiser's key on disk, readable by its owner only; another program's, where that was faster.

    Fault where it cannot be written.
    """
    key = secrets.token_bytes(KEY_BYTES)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            try:
                file.write(key.hex() + "\n")
                file.flush()
                os.fsync(file.fileno())
            except OSError:
                path.unlink()  # Half a key would be in the way of a whole one.
                raise
    except OSError as error:
        if isinstance(error, FileExistsError) and path.is_file():
            return read_key(path)
        sentence = translate("app", "The organiser's key {path} cannot be written: {reason}.")
        raise Fault(sentence.format(path=path, reason=error.strerror)) from error
    return key
