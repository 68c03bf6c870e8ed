"""Jobs for print queues: sent, and waited for."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from app.queues import Job, QueueRefusal, look, submit
from tests.system.hubs import wait_for


def page_of(text: str) -> bytes:
    data = BytesIO()
    canvas = Canvas(data, pagesize=(298, 420))
    canvas.drawString(30, 300, text)
    canvas.save()
    return data.getvalue()


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def sent(slip: Path, queue: str = "SLIPS", title: str = "slip 1") -> int:
    return submit(queue, slip.read_bytes(), title=title, media="A6")


def becomes(state: str, problem: str | None, number: int, queue: str = "SLIPS", title: str = "slip 1") -> Job:
    """The job, once it is so."""
    seen: list[Job] = []

    def is_so() -> bool:
        seen.append(look(queue, number, title))
        return (seen[-1].state, seen[-1].problem) == (state, problem)

    wait_for(is_so)
    return seen[-1]


def refused(queue: str, slip: Path) -> QueueRefusal:
    with pytest.raises(QueueRefusal) as caught:
        sent(slip, queue)
    return caught.value
