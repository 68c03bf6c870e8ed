"""The table for everybody, `docs/accessibility.md`: a row is shown by a test that exists, or says what is not done."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
PAGE = TESTS.parent / "docs" / "accessibility.md"
NAMED = re.compile(r"`(test_\w+\.py)::(\w+|\*)`")
CLAUSES = (
    *(f"4.2.{n}" for n in range(1, 12)),
    *(f"5.1.{n}" for n in range(2, 8)),
    *(f"5.{n}" for n in range(2, 10)),
    *("8.1.2", "8.2", "8.3.2", "8.3.4", "8.3.5", "8.3.6", "8.4.1", "8.4.3", "8.5"),
    *("1.1.1", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.6"),
    *("1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.1.1", "2.1.2", "2.1.4", "2.2.1", "2.2.2", "2.2.6", "2.3.1", "2.3.2"),
    *("2.3.3", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7", "2.4.11", "2.4.13", "2.5.1", "2.5.2"),
    *("2.5.3", "2.5.4", "2.5.5", "2.5.7", "2.5.8", "3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.2.6"),
    *("3.3.1", "3.3.4", "3.3.7", "3.3.8", "4.1.1", "4.1.2", "4.1.3"),
    *("11.5.1", "11.5.2", "11.6.1", "11.7", "12.1.1", "12.1.2"),
)
"""Those of EN 301 549, chapters 4, 5, 8, 11 and 12, and of WCAG 2.2, that must have a row."""


def _rows() -> list[list[str]]:
    """The cells of all rows of all tables, without their heads."""
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if row[0] != "clause"]


@cache
def _tests_in(file: str) -> frozenset[str]:
    """The test functions of a file, wherever it is below `tests/`."""
    found = [path for path in TESTS.rglob(file) if "__pycache__" not in path.parts]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in found]
    return frozenset(
        node.name
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


@pytest.mark.parametrize("row", _rows(), ids=lambda row: row[0])
def test_each_row_is_shown_by_a_test_or_says_what_is_not_done(row: list[str]) -> None:
    assert len(row) == 5, "a row has five cells"
    _, _, does, shown, not_done = row
    assert does or not_done
    named = NAMED.findall(shown)
    assert named or not_done, "neither a test nor a word on what is not done"
    assert shown.count("`") == 2 * len(named), "something beside `file::test` is named"
    for file, test in named:
        assert _tests_in(file), f"there is no {file}"
        assert test == "*" or test in _tests_in(file), f"there is no {test} in {file}"


def test_no_clause_is_left_out() -> None:
    clauses = " ".join(row[0] for row in _rows())
    assert [clause for clause in CLAUSES if not re.search(rf"(?<![\d.]){re.escape(clause)}(?!\d)", clauses)] == []
