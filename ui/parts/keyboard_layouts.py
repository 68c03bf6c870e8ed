"""What is on the keys of the painted keyboard, row by row."""

from typing import Final, Literal

Page = Literal["letters", "accents", "signs"]

_LETTERS: Final = {
    "en": ("1234567890", "qwertyuiop", "asdfghjkl'-", "zxcvbnm,.@"),
    "de": ("1234567890ß", "qwertzuiopü", "asdfghjklöä-", "yxcvbnm,.'@"),
    "fr": ("1234567890é", "azertyuiopè", "qsdfghjklmç-", "wxcvbn',.@à"),
}
_ACCENTS: Final = ("áàâäãåæąăçćčđ", "ðéèêëęěğíîïıł", "ñńóôöõøœőřśšşș", "ßțþúùûüůűýźżž")
_SIGNS: Final = ("1234567890", "@.-_+/\\()&", "%#!?:;\"'=*€", "$£<>[]°§~^")


def rows_of(page: Page, language: str) -> tuple[str, ...]:
    """Four rows of characters: QWERTZ for German, AZERTY for French, QWERTY for everybody else."""
    match page:
        case "letters":
            return _LETTERS.get(language.split("-", maxsplit=1)[0], _LETTERS["en"])
        case "accents":
            return _ACCENTS
        case "signs":
            return _SIGNS
