"""What in a source file looks like a text for people."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeGuard

ALLOWED: Final = {
    "Treffpunkt": "the program's name",
    "English": "a language's own name, beside those that Qt knows",
    "Inter": "a family of type",
}
"""Texts that are the same in every language, and why."""

_MODULES: Final = (
    *("cli", "console", "answers", "exits", "sentences", "reseated", "spots"),  # the command line
    *("log", "demo", "start", "display"),  # what starts a terminal, and what it logs
    "gallery",  # invented states; `tests/ui/test_pseudo.py` looks at what they say
)
"""Of `ui`, that speak to operators only, in English."""
_FUNCTIONS: Final = {"warning", "_warn_of_place"}
"""That speak to whoever started a terminal, on standard error."""
_CALLS: Final = {"setApplicationName", "setObjectName", "write", "cast", "TypeVar"}
"""Whose arguments are for programs and operators."""


def is_for_operators(file: Path) -> bool:
    """Whether nobody in the hall reads what this module says."""
    return file.stem.split("_")[0] in _MODULES


def is_translate(node: ast.AST) -> TypeGuard[ast.Call]:
    """Whether it is `translate(…)`; other things of this name are methods."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate"


def texts(node: ast.AST) -> list[str]:
    """All texts in it that can be translated."""
    return [str(call.args[1].value) for call in ast.walk(node) if is_translate(call) and is_literal(call)]  # type: ignore[attr-defined]


def is_literal(call: ast.Call) -> bool:
    """Whether it has two literal strings and nothing else."""
    given = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return len(given) == 2 == len(call.args) and not call.keywords


def counts_without_one(source: str) -> list[str]:
    """Texts such as `{n} slips` in functions that say nothing for a single one."""
    found = []
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.FunctionDef):
            many = [
                text
                for text in texts(function)
                if re.search(r"\{(n|count|minutes|seconds)\} (\w+ )?[a-z]{2,}s\b", text)
            ]
            ones = [text for text in texts(function) if re.search(r"\b1\b|\b[Oo]ne\b", text) or "{" not in text]
            found += many if len(ones) < len(many) else []
    return found


def untranslatable(source: str) -> list[tuple[int, str]]:
    """Line and text of every literal that looks like prose or a label and is no argument of `translate`."""
    return sorted(set(_found(ast.parse(source))))


def _found(node: ast.AST) -> Iterator[tuple[int, str]]:
    inside = isinstance(node, ast.JoinedStr)
    for child in _shown(node):
        if isinstance(child, ast.Constant):
            text = child.value
            if isinstance(text, str) and text not in ALLOWED and (_is_prose(text) or (inside and _is_inner_word(text))):
                yield child.lineno, text
        else:
            yield from _found(child)


def _shown(node: ast.AST) -> Iterator[ast.AST]:  # noqa: C901 - one line for each kind of node
    """The children that may end up on a screen."""
    match node:
        case ast.Call() if is_translate(node) or _name(node.func) in _CALLS:
            return
        case ast.Call(func=ast.Attribute(value=ast.Name(id="_log"))):
            return
        case ast.Call() if _name(node.func) == "AttentionLine":
            yield from (*node.args[1:], *node.keywords)  # the first is its id
        case ast.Raise() | ast.Assert() | ast.Compare() | ast.MatchValue() | ast.Expr(value=ast.Constant()):
            return  # for programmers; what is compared; docstrings
        case ast.FunctionDef() if node.name in _FUNCTIONS:
            return
        case ast.FunctionDef():
            yield from (node.args, *node.decorator_list, *node.body)
        case ast.arguments():
            yield from (*node.defaults, *(one for one in node.kw_defaults if one))
        case ast.AnnAssign():
            yield from [node.value] if node.value else ()
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            return
        case ast.Subscript():
            yield node.value  # of Literal[…] and of a mapping
        case ast.Dict():
            yield from node.values
        case _:
            yield from ast.iter_child_nodes(node)


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _is_prose(text: str) -> bool:
    """Words with a space between them, or a capital letter with others; neither colours nor names of files."""
    if re.fullmatch(r"#[0-9A-F]{6}|\S+\.[a-z]{3}", text):
        return False
    return bool(re.search(r"[^\W\d_] +[^\W\d_]|\b[^\W\d_a-zß-ÿ][^\W\d_]+", text))


def _is_inner_word(text: str) -> bool:
    """A word after a space, as in `f"{host} with {guest}"`; the kinds in `f"table:{id}"` have none before them."""
    return bool(re.search(r"\s[^\W\d_]{2,}", text))
