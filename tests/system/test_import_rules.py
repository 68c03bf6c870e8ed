"""The layers: imports run one way, `ui → app → db`, and the repository keeps its layout."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LAYERS = ("app", "db", "ui")

FORBIDDEN = {
    "app": ("ui", "PySide6", "shiboken6", "sqlite3", "sqlite_utils"),
    "db": ("ui", "app", "PySide6", "shiboken6"),
    "ui": ("db", "sqlite3", "sqlite_utils"),
}
ALLOWED = {"ui": ("db.records", "db.faults")}
MEND = {
    "app": "app is rules and use cases: let ui hold what needs Qt, and ask db.hall for what needs SQL",
    "db": "db knows nobody above it: hand it what it needs as arguments, and return what others want to know",
    "ui": "ui asks app, never db: add a use case to app; only db.records and db.faults may be imported",
}
LAYOUT = {
    "app",
    "db",
    "docs",
    "packaging",
    "resources",
    "tests",
    "ui",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "pyproject.toml",
}


def imported(source: str) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that a module imports, wherever in it; relative imports begin with a dot."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def begins(name: str, packages: tuple[str, ...]) -> bool:
    """Whether a dotted name is one of the packages or lies in one."""
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def breaches(layer: str, source: str) -> list[str]:
    """What a module of this layer imports against the rules, with its line."""
    return [
        f"line {line} imports {name.removesuffix('.*')}"
        for line, name in imported(source)
        if begins(name, FORBIDDEN[layer]) and not begins(name, ALLOWED.get(layer, ()))
    ]


@pytest.mark.parametrize("layer", LAYERS)
def test_imports_run_one_way_from_ui_through_app_to_db(layer: str) -> None:
    files = sorted((ROOT / layer).rglob("*.py"))
    assert any(file.read_text(encoding="utf-8") for file in files), f"no source seen in {layer}/: mend this test's ROOT"
    found = [
        f"{file.relative_to(ROOT)}: {breach}"
        for file in files
        for breach in breaches(layer, file.read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join([*found, f"How to mend: {MEND[layer]}."])


@pytest.mark.parametrize(
    ("layer", "source"),
    [
        ("app", "import PySide6.QtCore"),
        ("app", "from PySide6 import QtCore"),
        ("app", "def late():\n    import sqlite3"),
        ("app", "from ui.theme import INK"),
        ("db", "from app.agenda import Agenda"),
        ("db", "import ui"),
        ("ui", "from db.hall import Hall"),
        ("ui", "from db import records, hall"),
        ("ui", "import db"),
    ],
)
def test_a_breach_of_the_layers_is_found(layer: str, source: str) -> None:
    assert len(breaches(layer, source)) == 1


@pytest.mark.parametrize(
    ("layer", "source"),
    [
        ("app", "from db.hall import Hall"),
        ("ui", "from db.records import Table"),
        ("ui", "from db import records, faults"),
        ("ui", "import app.agenda, dbm"),
        ("db", "import sqlite3, sqlite_utils"),
    ],
)
def test_what_the_layers_allow_is_no_breach(layer: str, source: str) -> None:
    assert breaches(layer, source) == []


def test_every_name_at_the_top_of_the_repository_is_in_the_layout() -> None:
    # The option lets git answer in a tree that somebody else owns.
    command = ["git", "-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listing = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    names = {path.split("/")[0] for path in listing.split("\0") if path}
    assert names >= {*LAYERS, "pyproject.toml"}, f"git sees no files in {ROOT}"
    strange = sorted(name for name in names - LAYOUT if not name.startswith("."))
    assert not strange, f"{strange} at the top of the repository: move them into a folder of ARCHITECTURE.md's layout"
