"""Small disks for tests, and what fills them."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[Path]:
    """A file system of this size at `place`; the test is skipped where nobody may mount one."""
    place.mkdir()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"tmpfs", bytes(place), b"tmpfs", 0, b"size=%dm" % megabytes) != 0:
        pytest.skip(f"mounting a small disk is not permitted here ({os.strerror(ctypes.get_errno())})")
    try:
        yield place
    finally:
        libc.umount2(bytes(place), 2)


def fill(disk: Path, left: int = 0) -> Path:
    """A file that takes all room but `left` bytes."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        room = os.statvfs(disk)
        file.write(bytes(max(room.f_bavail * room.f_frsize - left, 0)))
    return filler
