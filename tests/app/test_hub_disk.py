"""A disk that was full only between two looks at it: the server's log says so."""

import asyncio
from pathlib import Path

import pytest

from app import hub_disk

LINE = "[ERR] JetStream failed to store a msg on stream 'HUB > HALL': write 1.blk: no space left on device\n"


@pytest.mark.parametrize("how", ["a", "w"])
def test_what_the_log_says_anew_starts_the_server_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """Whether the log goes on or has been begun anew; what it said before the server started plays no part."""
    monkeypatch.setattr(hub_disk, "LOOK_AGAIN_S", 0.01)
    log, notes = tmp_path / "hub-1.log", list[str]()
    log.write_text(2 * LINE, encoding="utf-8")

    async def watched() -> None:
        work = asyncio.create_task(hub_disk.until_there_is_room_again(tmp_path / "jetstream", log, notes.append))
        await asyncio.wait([work], timeout=0.1)
        assert not work.done()
        with log.open(how, encoding="utf-8") as file:
            file.write(LINE)
        await asyncio.wait_for(work, 10)

    asyncio.run(watched())
    assert [("is full" in note, "room on the disk" in note) for note in notes] == [(True, False), (False, True)]
