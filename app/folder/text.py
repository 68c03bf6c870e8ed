"""A text file whose encoding nobody told us."""

import codecs
from io import BytesIO, TextIOWrapper

_CHUNK = 1 << 20
_HEADER = 64
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAID = {"utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32": "UTF-32", "cp1252": "Windows-1252"}


def encoding_of(data: bytes) -> str | None:
    """UTF-8, UTF-16 or else Windows-1252, by the byte order mark or by what decodes; none if it is no text at all."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if marked:
        return marked if _decodes(data, marked) else None
    guesses: tuple[str, ...] = ("utf-8", "cp1252")
    if b"\x00" in data:
        # In UTF-16, every other byte of a header in Latin letters is NUL.
        even, odd = (data[first:_HEADER:2].count(0) for first in (0, 1))
        most = min(len(data), _HEADER) // 4
        guesses = ("utf-16-le",) if odd > most else ("utf-16-be",) if even > most else ()
    return next((name for name in guesses if _decodes(data, name)), None)


def said_of(encoding: str) -> str | None:
    """What to tell people of an encoding, or none for the usual one."""
    return _SAID.get(encoding)


def opened(data: bytes, encoding: str) -> TextIOWrapper:
    """The text line by line, its line ends as they are; a whole decoded copy could take four times the memory."""
    return TextIOWrapper(BytesIO(data), encoding=encoding, newline="")


def _decodes(data: bytes, encoding: str) -> bool:
    """Whether all of it is text in that encoding: a NUL is none."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for begin in range(0, len(data), _CHUNK):
            if "\x00" in decoder.decode(data[begin : begin + _CHUNK]):
                return False
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
