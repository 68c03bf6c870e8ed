"""What an operator can mend, told in one sentence to act on. Everything else is a bug and goes to the log."""


class Fault(Exception):
    """A fault of the machine or the file, not of the program: `str()` says what is wrong and how to mend it."""
