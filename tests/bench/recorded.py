"""What a program asks of a reportlab canvas, written down call by call as a plain program."""

from typing import Any

BEGUN = {"beginText": "text", "beginPath": "path"}
"""What canvases begin, and what the program calls it."""


class Recorded:
    """Stands for a canvas, or for a text or path that it has begun, and writes each call down as a line of Python."""

    def __init__(self, real: Any, name: str, lines: list[str]) -> None:
        self._real, self._name, self._lines = real, name, lines

    def __getattr__(self, method: str) -> Any:
        def call(*given: Any, **named: Any) -> Any:
            words = [_written(one) for one in given] + [f"{key}={_written(one)}" for key, one in named.items()]
            begun = BEGUN.get(method)
            self._lines.append(f"{f'{begun} = ' if begun else ''}{self._name}.{method}({', '.join(words)})")
            made = getattr(self._real, method)(*map(_real, given), **named)
            return Recorded(made, begun, self._lines) if begun else made

        return call


def _written(value: Any) -> str:
    return str(value._name) if isinstance(value, Recorded) else repr(value)  # noqa: SLF001 - one of its own kind


def _real(value: Any) -> Any:
    return value._real if isinstance(value, Recorded) else value  # noqa: SLF001 - one of its own kind
