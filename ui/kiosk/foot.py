"""Where what stands at the bottom of a kiosk's screen ends, above what a visitor can choose."""

from ui.parts.canvas import Canvas


def foot_of(canvas: Canvas) -> float:
    """In design pixels from the top."""
    return canvas.height - (40 if canvas.portrait else 28)
