"""The folders that the bench loads are valid ones."""

from collections import Counter
from pathlib import Path

import pytest

from app.event_folder import read_folder
from tests.bench.big_event import write_event


@pytest.mark.parametrize("participants", [20, 100, 2020])
def test_a_big_event_is_valid_and_everybody_has_eight_meetings(tmp_path: Path, participants: int) -> None:
    write_event(tmp_path, participants)
    folder = read_folder(tmp_path)
    assert (folder.problems, folder.notes) == ([], [])
    assert (len(folder.participants), len(folder.meetings)) == (participants, 4 * participants)
    sitting = Counter(one for meeting in folder.meetings for one in (meeting.host, meeting.guest))
    assert set(sitting.values()) == {8}


def test_a_number_that_cannot_be_seated_evenly_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="multiple of 20"):
        write_event(tmp_path, 110)
