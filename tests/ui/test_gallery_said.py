"""The pictures of a desk say whole texts of the program in every language, and nothing else."""

import pytest

from app.languages import speaking
from ui.desk.states import Field, FindState, Line
from ui.gallery_desk_languages import in_words, said


@pytest.mark.parametrize(
    "text",
    [
        "9 meetings today",
        "Registration cancelled by mistake",
        "Four meetings were cancelled with it.",
        "Fjord Valves and somebody else",
        "closed until 12:00: no power",
    ],
)
def test_what_the_program_never_says_is_an_error_and_not_said_in_part(text: str) -> None:
    with speaking("de"), pytest.raises(LookupError, match="never says"):
        said(text)


def test_a_text_is_said_with_all_that_fills_it() -> None:
    with speaking("de"):
        assert said("table 18 by Ann, table 20 by Bob") == "Tisch\u00a018 (Ann), Tisch\u00a020 (Bob)"
        assert said("Monday 25 April, 09:50") == "Montag, 25. April, 09:50"
        assert said("SLIPS · The printer needs paper.") == "SLIPS · Der Drucker braucht Papier."
    with speaking("fr"):
        assert said("Monday 25 April").startswith("Lundi")
        assert "mardi" in said("Next, Tuesday 26 April")


def test_sentences_that_are_alike_are_told_apart_by_what_they_begin_with() -> None:
    with speaking("de"):
        at, meeting = said("09:50 moved from table 9 to table 18"), said("M077 moved from table 9 to table 18")
    assert at.removeprefix("09:50") != meeting.removeprefix("M077")


def test_names_and_what_was_typed_stay() -> None:
    with speaking("de"):
        assert said("Fjord Valves") == "Fjord Valves"
        assert in_words(FindState("cancelled", "", ())).text == "cancelled"
        assert in_words(Field("why", "Why", value="ill")).value == "krank"
        assert in_words(Line("Kwame Mensah withdrawn", "08:40", "Bob at desk-2 · wheelchair user")).note.endswith(
            "wheelchair user"
        )
