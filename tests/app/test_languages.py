"""Languages: those that there are, by tags and by names, and what is spoken where."""

from threading import Thread

import pytest

from app import languages


@pytest.mark.parametrize(
    ("told", "tag"),
    [
        ("de", "de"),
        ("de-AT", "de-AT"),
        ("de_CH", "de_CH"),
        ("German", "de"),
        ("Deutsch", "de"),
        ("français, English", "fr"),
        ("ja; fr", "fr"),
        ("ja", "ja"),
        ("", ""),
    ],
)
def test_a_list_may_name_a_language_in_many_ways(told: str, tag: str) -> None:
    assert languages.tag_of(told) == tag


@pytest.mark.parametrize(
    ("tag", "found"), [("de", "de"), ("DE", "de"), ("de_AT", "de"), ("dev", ""), ("x", ""), ("", "")]
)
def test_the_nearest_language_that_is_there(tag: str, found: str) -> None:
    assert languages.nearest(tag) == found


def test_a_language_is_spoken_for_a_while_and_on_one_thread() -> None:
    heard: list[str] = []
    with languages.speaking("fr"):
        assert languages.translate("kiosk", "Done") == "Terminé"
        with languages.speaking("de"):
            assert languages.translate("kiosk", "Done") == "Fertig"
        assert languages.spoken() == "fr"
        other = Thread(target=lambda: heard.append(languages.translate("kiosk", "Done")))
        other.start()
        other.join()
    assert heard == ["Done"]
    assert languages.translate("kiosk", "Done") == "Done"


def test_the_pseudo_language_keeps_placeholders_and_patterns() -> None:
    with languages.speaking(languages.PSEUDO):
        assert "{name}" in languages.translate("kiosk", "Welcome, {name}")
        assert languages.translate("kiosk", "Done").startswith("[")
        assert languages.translate(languages.FORMATS, "HH:mm") == "HH:mm"
