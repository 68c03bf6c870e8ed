"""Why something was not done, other than a fault of the machine."""


class BadInput(Exception):
    """What was given cannot be used: `str()` says where, what is wrong, and how to mend it."""


class RuleRefusal(Exception):
    """The rules say no; `reason` is one of the contract's words, `other` what stands in the way."""

    def __init__(self, reason: str, sentence: str, other: str | None = None) -> None:
        super().__init__(sentence)
        self.reason = reason
        self.other = other
