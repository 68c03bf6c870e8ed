"""The text of one cell: made tidy when read, made harmless when written."""

import re
import unicodedata

LONGEST_ID = 100
LONGEST_TEXT = 1_000
LONGEST_CODE = 7_089
"""As many digits as the largest QR code holds (ISO/IEC 18004)."""

_LINE_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_QUOTED_FORMULA = re.compile(r"'\s*[=+\-@]")
_BROKEN = re.compile("[\x00\ud800-\udfff]")


def tidy(cell: str) -> str:
    """The text in NFC, without blanks around it, on one line, without the apostrophe of a formula made harmless."""
    if cell.isascii() and cell.isprintable():
        text = cell.strip()
    else:
        text = _LINE_BREAK.sub(" ", unicodedata.normalize("NFC", cell).strip())
    return text[1:].lstrip() if _QUOTED_FORMULA.match(text) else text


def harmless(cell: str) -> str:
    """The text as a spreadsheet shows it and never runs it: an apostrophe goes before what begins like a formula."""
    text = cell.strip()
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else cell


def fault_of_text(cell: str, longest: int = LONGEST_TEXT) -> str | None:
    """What is wrong with any text, or none. It comes as the file has it, not tidied."""
    if _BROKEN.search(cell):
        return "contains a character that is none (NUL, or half of a pair); delete it"
    if len(cell) > longest and len(tidy(cell)) > longest:
        return f"is {len(tidy(cell)):,} characters long; shorten it to {longest:,} at most"
    return None


def fault_of_id(cell: str) -> str | None:
    """What is wrong with an id, or none: it is one line of visible text."""
    text = cell.strip()
    if text.isascii() and text.isprintable() and len(text) <= LONGEST_ID:
        return None
    for character in text:
        if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}:
            return f"contains the control character U+{ord(character):04X}; write the id on one line, without it"
    return fault_of_text(cell, LONGEST_ID)
