"""Where the program writes what only its makers need to know: one file, where the platform expects it."""

import logging

import platformdirs


def log_to_file() -> str:
    """Send warnings and errors to the log file from here on; where that is. Nobody is named in it."""
    path = platformdirs.user_log_path("treffpunkt", appauthor=False) / "treffpunkt.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=path, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    except OSError:
        return "standard error"
    return str(path)
