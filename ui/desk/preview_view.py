"""Pages as they will be printed, to be leafed through."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.languages import translate
from app.paper.picture import picture
from ui import theme
from ui.colours import rgb
from ui.desk.icons import IconButton
from ui.desk.preview_state import Preview
from ui.desk.states import Action
from ui.parts.canvas import canvas_in, design_size, scale_of
from ui.parts.fitted_text import FittedText
from ui.parts.fitting import Style

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_LABEL = Style(theme.SIZE_SMALL, theme.SIZE_DESK_LEAST, 1, theme.MEDIUM, theme.QUIET, across=_CENTRE)
_MOST, _LABEL_WIDTH, _GAP = 620, 380, 12
_SKETCH_PX = 40
"""A small picture tells the shape of a page."""
_A_SHEET = QSizeF(105, 148)
"""The shape of what is not made yet: all ISO sheets are alike."""
_WAITING = 0.45
"""How much is seen of pages that no longer hold."""


class PreviewView(QWidget):
    """Renders a `Preview`; pages that are taller than wide are as high as fits, others as wide."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._state: Preview | None = None
        self._shape = QSizeF(1, 1)
        self._image = QImage()
        self._shown: tuple[bytes, int, int] | None = None
        """What the image is of: the PDF, the page and how wide."""
        self._before, self._after = IconButton("before", self), IconButton("after", self)
        self._label = FittedText(_LABEL, self, middle=True)
        self._before.clicked.connect(lambda: self._leaf(-1))
        self._after.clicked.connect(lambda: self._leaf(1))

    @property
    def has_pages(self) -> bool:
        """Whether there is anything to look at."""
        return self._state is not None

    def render(self, state: Preview | None) -> None:  # type: ignore[override] # as all views of this program
        """Show this page."""
        if state == self._state:
            return
        self._state = state
        if state is not None:
            self._shape = _shape(state)
            self._before.name(translate("desk", "Page before"))
            self._after.name(translate("desk", "Next page"))
            self._label.tell(state.label)
            self.setAccessibleName(state.label)
            self._before.setEnabled(state.page > 1)
            self._after.setEnabled(state.page < state.pages)
        self._arrange()
        self.update()

    def height_within(self, width: float) -> float:
        """Design pixels that page and buttons take at this width."""
        return self._page_size(width).height() + _GAP + theme.TARGET

    def _page_size(self, width: float) -> QSizeF:
        return self._shape.scaled(QSizeF(width - 2, _MOST), Qt.AspectRatioMode.KeepAspectRatio)

    def _leaf(self, by: int) -> None:
        if self._state is not None:
            self.wanted.emit(Action("field", "", "page", str(self._state.page + by)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._arrange()

    def _arrange(self) -> None:
        canvas = canvas_in(self)
        several = bool(self._state and self._state.pages > 1)
        top, middle, side = self._page_size(canvas.width).height() + _GAP, canvas.width / 2, theme.TARGET
        canvas.place(self._before, middle - _LABEL_WIDTH / 2 - side, top, side, side)
        canvas.place(self._label, middle - _LABEL_WIDTH / 2, top, _LABEL_WIDTH, side)
        canvas.place(self._after, middle + _LABEL_WIDTH / 2, top, side, side)
        self._before.setVisible(several)
        self._after.setVisible(several)
        self._label.setVisible(several or bool(self._state and self._state.waits))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._state is None:
            return
        width = design_size(self).width()
        size, scale = self._page_size(width), scale_of(self)
        place = QRectF(QPointF((width - size.width()) / 2, 0), size)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(scale, scale)
        painter.setBrush(rgb(theme.RAISED) if not self._state.pdf else Qt.BrushStyle.NoBrush)
        if self._state.pdf:
            painter.setOpacity(_WAITING if self._state.waits else 1)
            painter.drawImage(place, self._picture(ceil(size.width() * scale * self.devicePixelRatioF())))
        painter.setOpacity(1)
        painter.setPen(QPen(rgb(theme.LINE), 2))
        painter.drawRect(place)

    def _picture(self, width_px: int) -> QImage:
        """The page as wide as it is shown; drawn anew only where another one is shown."""
        if self._state is None:
            return QImage()
        wanted = (self._state.pdf, self._state.page, width_px)
        if wanted != self._shown:
            width, height, drawn = picture(self._state.pdf, self._state.page - 1, width_px)
            self._image = QImage(drawn, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
            self._shown = wanted
        return self._image


def _shape(state: Preview) -> QSizeF:
    if not state.pdf:
        return _A_SHEET
    width, height, _ = picture(state.pdf, state.page - 1, _SKETCH_PX)
    return QSizeF(width, height)
