from collections.abc import Iterator

import pytest

from db.hall import Hall
from tests.db.halls import hall_file


@pytest.fixture
def hall() -> Iterator[Hall]:
    """An empty hall file."""
    with hall_file() as opened:
        yield opened
