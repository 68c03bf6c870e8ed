from collections.abc import Iterator
from pathlib import Path

import pytest

from db.hall import Hall
from tests.system.events import loaded_hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A hall file with the event of `tests.system.events`."""
    with loaded_hall(tmp_path) as opened:
        yield opened
