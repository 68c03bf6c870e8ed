"""A PIN and its hash: argon2id (RFC 9106), imported only when a PIN is typed."""

from typing import Final

from app.languages import translate

SHORTEST_PIN: Final = 6
LONGEST_PIN: Final = 12
TRIES: Final = 5
"""Wrong PINs before there is a wait."""
FIRST_WAIT_S: Final = 30
LONGEST_WAIT_S: Final = 3600


def wait_after(wrong: int) -> int:
    """Seconds until the next try after so many wrong PINs in a row: none, then 30, doubled by each further one."""
    return 0 if wrong < TRIES else min(FIRST_WAIT_S * 2 ** min(wrong - TRIES, 10), LONGEST_WAIT_S)


def hash_pin(pin: str) -> str:
    """The hash to keep. Raises ValueError, saying how to mend it, for what is no PIN."""
    if not (SHORTEST_PIN <= len(pin) <= LONGEST_PIN and pin.isascii() and pin.isdigit()):
        sentence = translate("app", "a PIN has {least} to {most} digits and nothing else; choose another")
        raise ValueError(sentence.format(least=SHORTEST_PIN, most=LONGEST_PIN))
    from argon2 import PasswordHasher, Type  # noqa: PLC0415 - a terminal starts without it

    # The least that OWASP advises for argon2id: some 30 ms, so that a screen can check a PIN between two frames.
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1, type=Type.ID).hash(pin)


def pin_fits(pin: str, pin_hash: str) -> bool:
    """Whether this is the PIN of that hash; takes some 30 ms."""
    from argon2 import PasswordHasher  # noqa: PLC0415 - a terminal starts without it
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415 - as above

    try:
        return PasswordHasher().verify(pin_hash, pin)
    except (VerificationError, InvalidHashError):
        return False
