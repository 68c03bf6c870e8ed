"""The disk of a hub's server: said when it is full, and noticed when there is room again."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

LOOK_AGAIN_S: Final = 3
CROWDED: Final = 32 << 20
"""Free bytes below which a disk is as good as full."""
ENOUGH: Final = 64 << 20
"""Free bytes with which a server is started anew."""
_NO_SPACE: Final = b"no space left on device"
"""What the server's log says of what it could not store, in the words of the operating system."""


async def until_there_is_room_again(store: Path, log: Path, note: Callable[[str], None]) -> None:
    """Wait until the disk that holds `store` was full and is so no more; `note` hears of both.

    A server that has met a full disk keeps silent to whoever sends it something, until it is started anew. It may meet
    it between two looks at the disk: then its log says so.
    """
    full, read = False, _since(log, 0)[1]
    while True:
        said, read = _since(log, read)
        free = shutil.disk_usage(next(place for place in (store, *store.parents) if place.exists())).free
        if not full and (free < CROWDED or _NO_SPACE in said):
            full = True
            note(
                f"The disk that holds {store} is full. Make room, at least {ENOUGH >> 20} MB;"
                " the terminals keep what they cannot send."
            )
        if full and free > ENOUGH:
            note(f"There is room on the disk that holds {store} again: its server is started anew.")
            return
        await asyncio.sleep(LOOK_AGAIN_S)


def _since(log: Path, read: int) -> tuple[bytes, int]:
    """What the log says behind so many bytes, and how many it has; a long one is put away and begun anew."""
    try:
        with log.open("rb") as file:
            file.seek(read if read <= log.stat().st_size else 0)
            return file.read(), file.tell()
    except OSError:
        return b"", 0
