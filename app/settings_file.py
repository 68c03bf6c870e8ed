"""One terminal's settings, written: one at a time, the file as a whole or not at all."""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from app.files import write_whole
from app.languages import translate
from app.pin import hash_pin
from app.settings import (
    CHECKS,
    PATHS,
    Settings,
    SettingsProblem,
    WrongSetting,
    checked,
    settings_path,
    values_of,
    written_in,
)
from db.faults import Fault

_YES_NO = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}


def set_setting(name: str, text: str, path: Path | None = None) -> Settings:
    """Write one setting, given as text (`yes` and `no` for a switch, empty for its default), and give all of them.

    Other settings and comments stay; the file is replaced as a whole or not at all, with mode 0600. A relative path
    starts from the working folder. Raises SettingsProblem, and Fault where the file cannot be written.
    """
    path = path or settings_path()
    written = written_in(path)
    values = values_of(written, path)
    values.pop(name, None)
    if text or name not in CHECKS:
        values[name] = _typed(name, text)
    settings = checked(values, path)
    _replace(path, _edited(written, values, name))
    return settings


def set_pin(pin: str, path: Path | None = None) -> Settings:
    """Write the hash of the PIN that unlocks this terminal. Raises as `set_setting` does."""
    path = path or settings_path()
    try:
        pin_hash = hash_pin(pin)
    except ValueError as error:
        raise SettingsProblem(path, (WrongSetting("leaving_pin", str(error)),)) from error
    return set_setting("leaving_pin", pin_hash, path)


def _typed(name: str, text: str) -> str | int | bool:
    kind: type = next((type(f.default) for f in fields(Settings) if f.name == name), str)
    if kind is bool:
        return _YES_NO.get(text.strip().lower(), text)
    if kind is int and re.fullmatch(r"\s*[0-9]{1,9}\s*", text):
        return int(text)
    return str(Path(text).absolute()) if name in PATHS and not text.startswith("~") else text


def _line(key: str, value: str | int | bool) -> str:
    """JSON's texts, numbers and truth values are TOML's too."""
    return f"{key} = {json.dumps(value, ensure_ascii=False)}"


def _edited(written: str, values: Mapping[str, Any], name: str) -> str:
    """The file's text with the setting `name` as in `values`."""
    lines = written.splitlines()
    place = next((i for i, line in enumerate(lines) if _sets(line, name)), len(lines))
    lines[place : place + 1] = [_line(name, values[name])] if name in values else []
    edited = "".join(f"{line}\n" for line in lines)
    try:
        if tomllib.loads(edited) == values:
            return edited
    except tomllib.TOMLDecodeError:
        pass  # a value over several lines
    return "".join(f"{_line(key, value)}\n" for key, value in values.items())


def _sets(line: str, name: str) -> bool:
    try:
        return list(tomllib.loads(line)) == [name]
    except tomllib.TOMLDecodeError:
        return False


def _replace(path: Path, text: str) -> None:
    """Through a link, which stays one."""
    path = path.resolve()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = translate("app", "{path} cannot be written: {reason}. Mend the permissions of its folder.")
        raise Fault(sentence.format(path=path, reason=error.strerror)) from error
    write_whole(path, text.encode())
