"""What an operator can mend, told in one sentence to act on. Everything else is a bug and goes to the log."""

from typing import Self


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name by which Qt's lupdate finds texts
    """The text as it is: somebody above may say it in another language."""
    return text


class Sentence(str):
    """An English sentence that a screen can say in its own language: what it was made of stays known."""

    __slots__ = ("text", "values")

    text: str
    """With gaps such as `{path}`."""
    values: dict[str, object]
    """What fills them."""

    def __new__(cls, text: str, **values: object) -> Self:
        """Fill the gaps."""
        made = super().__new__(cls, text.format(**values))
        made.text, made.values = text, values
        return made


class Fault(Exception):
    """A fault of the machine or the file, not of the program: `sentence` says what is wrong and how to mend it."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
