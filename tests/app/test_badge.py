import errno
import hashlib
import hmac
import json
import os
import stat
import threading
from itertools import permutations, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import badge
from app.badge import ALPHABET, check_letter, is_ticket, own_codes, ticket_in
from app.problems import BadInput
from db.faults import Fault

LETTERS = st.text(ALPHABET, min_size=14, max_size=14).map("T".__add__)
TICKETS = LETTERS.map(lambda letters: letters + check_letter(letters))


def iso_7064_check(letters: str) -> str:
    """ISO/IEC 7064:2003, 9.1, written out anew: the check character makes the last sum congruent to 1."""
    carried = 20
    for letter in letters:
        summed = (carried + ALPHABET.index(letter)) % 20
        carried = (summed or 20) * 2 % 21
    return next(letter for place, letter in enumerate(ALPHABET) if (carried + place) % 20 == 1)


@given(LETTERS)
def test_the_check_letter_is_that_of_the_standard(letters: str) -> None:
    assert check_letter(letters) == iso_7064_check(letters)


def test_the_check_letter_of_a_known_ticket_stays_what_it_is_on_printed_badges() -> None:
    assert check_letter("TBCDEFGHIJKLNOP") == iso_7064_check("TBCDEFGHIJKLNOP")
    assert badge.ticket(bytes(32), "e", "p", 1) == folded(bytes(32), ["ticket", "e", "p", 1])


def folded(key: bytes, message: list[object]) -> str:
    number = int.from_bytes(hmac.new(key, json.dumps(message).encode(), hashlib.sha256).digest(), "big")
    letters = "T" + "".join(ALPHABET[number // 20**place % 20] for place in range(14))
    return letters + iso_7064_check(letters)


@given(TICKETS)
def test_every_single_wrong_letter_is_found(ticket: str) -> None:
    assert is_ticket(ticket)
    wrong = [
        ticket[:place] + letter + ticket[place + 1 :]
        for place, letter in product(range(16), ALPHABET)
        if letter != ticket[place]
    ]
    assert len(wrong) == 16 * 19
    assert not any(map(is_ticket, wrong))


def test_all_but_one_in_190_swaps_of_neighbours_are_found() -> None:
    """What follows is the same for both orders where they carry the same; so all pairs after all carries say it all."""
    carries = range(1, 21)

    def carried(before: int, place: int) -> int:
        return ((before + place) % 20 or 20) * 2 % 21

    pairs = list(permutations(range(20), 2))
    missed = sum(
        carried(carried(before, a), b) == carried(carried(before, b), a) for before in carries for a, b in pairs
    )
    assert (missed, len(carries) * len(pairs)) == (40, 7600)


@given(st.text(ALPHABET, min_size=14, max_size=14), st.integers(1, 14))
def test_a_swap_of_neighbours_is_seen_by_the_program_as_by_the_standard(letters: str, place: int) -> None:
    ticket = f"T{letters}{check_letter('T' + letters)}"
    swapped = ticket[:place] + ticket[place + 1] + ticket[place] + ticket[place + 2 :]
    assert is_ticket(swapped) == (iso_7064_check(swapped[:-1]) == swapped[-1])


@given(TICKETS, st.sampled_from(["", "]Q1", "]d2", "]C0"]), st.sampled_from(["", "\\000026"]), st.booleans())
def test_a_ticket_is_read_with_the_prefixes_of_any_scanner_in_any_case(
    ticket: str, aim: str, eci: str, lower: bool
) -> None:
    assert ticket_in(f" {aim}{eci}{ticket.lower() if lower else ticket}\r\n") == ticket


@pytest.mark.parametrize("text", ["", "T", "]Q1", "\\000026", "X" * 16, "TBCDEFGHIJKLNOPB\0", "T" * 8000])
def test_what_is_not_sixteen_letters_with_a_right_check_letter_is_no_ticket(text: str) -> None:
    assert ticket_in(text) is None


@given(TICKETS)
def test_letters_that_only_look_like_those_of_a_ticket_are_none(ticket: str) -> None:
    dressed = ticket.replace("S", "ſ").replace("I", "ı").replace("T", "Т")
    assert ticket_in(dressed) is None


@given(TICKETS)
def test_blanks_around_a_ticket_do_not_matter_however_many(ticket: str) -> None:
    assert ticket_in(" " * 9000 + ticket) == ticket


def test_a_code_of_the_list_is_tried_as_it_is_and_without_prefixes() -> None:
    assert list(own_codes(" ]Q1\\000026Kauri-7\n")) == ["]Q1\\000026Kauri-7", "Kauri-7"]
    assert list(own_codes("Kauri-7")) == ["Kauri-7"]
    assert list(own_codes("Cafe\u0301")) == ["Café"]
    assert list(own_codes(" \t")) == []


@given(st.text())
def test_any_text_can_be_hashed_and_looked_for(text: str) -> None:
    assert all(len(badge.hashed(code)) == 64 for code in own_codes(text))
    assert ticket_in(text) is None or is_ticket(ticket_in(text) or "")


def test_broken_text_can_be_hashed() -> None:
    assert badge.hashed("\udcff") != badge.hashed("\udcfe")


@given(st.text(), st.text(), st.integers(1, 99))
def test_tickets_are_well_formed_and_differ_by_key_event_participant_and_issue(
    event: str, participant: str, issue: int
) -> None:
    some = badge.ticket(bytes(32), event, participant, issue)
    others = [
        badge.ticket(bytes(31) + b"\1", event, participant, issue),
        badge.ticket(bytes(32), event + "x", participant, issue),
        badge.ticket(bytes(32), event, participant + "x", issue),
        badge.ticket(bytes(32), event, participant, issue + 1),
    ]
    assert is_ticket(some)
    assert some not in others


def test_a_key_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "event.hall.key"
    key = badge.make_key(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert badge.read_key(path) == key
    assert badge.make_key(path) == key
    with pytest.raises(Fault, match="cannot be written"):
        badge.make_key(path / "below.key")
    assert badge.read_key(path) == key


@pytest.mark.parametrize("content", [b"", b"zz" * 32, b"00" * 31, b"\xff\xfe", b"00" * 33])
def test_what_is_no_key_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "some.key"
    path.write_bytes(content)
    with pytest.raises(BadInput, match="not an organiser's key"):
        badge.read_key(path)
    with pytest.raises(BadInput, match="is missing"):
        badge.read_key(tmp_path / "other.key")
    with pytest.raises(BadInput, match="not an organiser's key"):
        badge.read_key(tmp_path)


def test_the_key_of_a_hall_file_lies_beside_it() -> None:
    assert badge.key_path(Path("halls/event.hall")) == Path("halls/event.hall.key")
    assert badge.key_path(Path("/")).name == ".key"


def test_a_key_that_another_program_is_making_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "some.key"
    path.touch()
    writing = threading.Timer(0.1, path.write_text, ["ab" * 32])
    writing.start()
    assert badge.read_key(path) == b"\xab" * 32
    writing.join()


def test_a_pipe_is_no_key(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(BadInput, match="not an organiser's key"):
        badge.read_key(tmp_path / "pipe")


def test_a_full_disk_leaves_no_half_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Fault, match="No space left"):
        badge.make_key(tmp_path / "some.key")
    monkeypatch.undo()
    assert len(badge.make_key(tmp_path / "some.key")) == badge.KEY_BYTES
