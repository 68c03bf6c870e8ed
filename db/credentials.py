"""What a terminal needs to join a hub: one small file."""

import binascii
import re
import ssl
from typing import Any, Final, NamedTuple

import nkeys
import orjson

ROLES: Final = ("organiser", "desk", "kiosk", "board")

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")  # one token of a subject, which needs no escaping
_SERVER = re.compile(r"tls://(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+):([1-9][0-9]{0,4})")
_AGAIN = "Copy the file again from the hub, or ask for another one."


class Credentials(NamedTuple):
    """Who a terminal is, where its hub is, and how each proves itself to the other."""

    name: str
    role: str
    """One of ROLES."""
    servers: tuple[str, ...]
    """`tls://host:port`, the one to try first at the beginning."""
    seed: str
    """The secret half of the terminal's nkey."""
    ca: str
    """The certificate (PEM) of the hub's own authority; no other is trusted."""


def text_of(credentials: Credentials) -> str:
    """The text of a credentials file."""
    return orjson.dumps(credentials._asdict(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()


def parse(text: str) -> Credentials:
    """Read a credentials file. ValueError says in a sentence what is wrong with it; the secret is never repeated."""
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise ValueError(f"This is no credentials file: it is not JSON (line {error.lineno}). {_AGAIN}") from None
    if not isinstance(value, dict):
        raise ValueError(f"This is no credentials file: it holds no JSON object. {_AGAIN}")
    credentials = Credentials(
        _text(value, "name"), _text(value, "role"), _servers(value), _text(value, "seed"), _text(value, "ca")
    )
    if not _NAME.fullmatch(credentials.name):
        raise ValueError(f"name: {credentials.name[:80]!r} is no terminal's name. {_AGAIN}")
    if credentials.role not in ROLES:
        raise ValueError(f"role: {credentials.role[:80]!r} is none of {', '.join(ROLES)}. {_AGAIN}")
    public_key(credentials.seed)
    trust(credentials.ca)
    return credentials


def new_seed() -> str:
    """The secret half of a fresh nkey of a user."""
    from secrets import token_bytes  # noqa: PLC0415 - terminals make none

    return str(nkeys.encode_seed(token_bytes(32), nkeys.PREFIX_BYTE_USER).decode())


def public_key(seed: str) -> str:
    """The public half of an nkey of a user. ValueError where the seed is none."""
    wrong = ValueError(f"seed: this is no seed of a user's nkey; it begins with SU and has 58 letters. {_AGAIN}")
    try:
        prefix, raw = nkeys.decode_seed(seed.encode())
        # The library does not look at the check sum at the end.
        if prefix != nkeys.PREFIX_BYTE_USER or nkeys.encode_seed(raw, prefix) != seed.encode():
            raise wrong
        pair = nkeys.from_seed(bytearray(seed.encode()))
    except (nkeys.NkeysError, binascii.Error, TypeError, ValueError):
        raise wrong from None
    return str(pair.public_key.decode())


def trust(ca: str) -> ssl.SSLContext:
    """How to greet a hub: by TLS 1.3, with this authority (PEM) and no other. ValueError where it is none."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    try:
        context.load_verify_locations(cadata=ca)
    except (ssl.SSLError, ValueError, TypeError):
        raise ValueError(f"ca: this is no certificate in PEM form. {_AGAIN}") from None
    return context


def _text(value: dict[str, Any], field: str) -> str:
    found = value.get(field)
    if isinstance(found, str) and found:
        return found
    raise ValueError(f"{field}: missing, or not a text. {_AGAIN}")


def _servers(value: dict[str, Any]) -> tuple[str, ...]:
    found = value.get("servers")
    if not isinstance(found, list) or not found:
        raise ValueError(f"servers: missing, or not a list of addresses. {_AGAIN}")
    for server in found:
        parts = _SERVER.fullmatch(server) if isinstance(server, str) else None
        if not parts or int(parts[2]) > 0xFFFF:
            raise ValueError(f"servers: {str(server)[:80]!r} is no address such as tls://192.168.10.2:4222. {_AGAIN}")
    return tuple(found)
