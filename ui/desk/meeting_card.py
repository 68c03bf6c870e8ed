"""The card of a meeting that is carried, or that the mouse rests on: its organisations and a hint below."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPoint, QPointF, QPropertyAnimation, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.colours import rgb
from ui.desk.badges import Badge, paint_badge
from ui.parts.canvas import design_size, scale_of
from ui.parts.fitting import Fitted, Span, Style, fit, natural_width

_LINE = Style(22, 18, 2, theme.SEMIBOLD, theme.INK, leading=1.2, balanced=False)
_HINT = Style(20, 16, 3, theme.MEDIUM, theme.mixed(theme.INK, theme.TEXT, 0.26), leading=1.2, balanced=False)
_LEAST, _MOST = 190.0, 400.0
_PAD = 20.0
_SHADOW = 18.0
_BADGE = 12.0
_ABOVE = 30.0
"""Design pixels between the card and the finger that it must not hide."""
_GLIDE_MS = 180
DOCKED_SHARE = 0.44
"""Of the width of its page, that a card at the top may have beside the title."""
_DOCKED = 10.0
"""Design pixels above a card that rests at the top."""


class MeetingCard(QWidget):
    """Lies above everything on its page, and lets presses through."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._told: tuple[object, ...] = ()
        self._picture = QPixmap()
        self._ground = ((0.0, 0.0, 0.0, 0.0), QPixmap())
        self._way_back = QPropertyAnimation(self, b"pos", self)
        self._way_back.setDuration(_GLIDE_MS)
        self._way_back.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._way_back.finished.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """All that is written on it."""
        return self.accessibleName()

    def tell(self, lines: tuple[str, ...], hint: str, badge: Badge | None = None, most: float = _MOST) -> None:
        """Write on it, in rows of `most` design pixels; the same again costs nothing."""
        told = (lines, hint, badge, scale_of(self), most)
        if told == self._told:
            return
        self._told = told
        self.setAccessibleName("\n".join((*lines, hint)))
        inset = 2 * _BADGE + 10 if badge else 0
        wanted = [natural_width((Span(line),), _LINE) for line in lines]
        wanted.append(natural_width((Span(hint),), _HINT) + inset if hint else 0)
        width = min(max(_LEAST, *wanted), most)
        texts = [(fit((Span(line),), _LINE, width), 0.0) for line in lines if line]
        if hint:
            texts.append((fit((Span(hint),), _HINT, width - inset), inset))
        height = sum(fitted.height for fitted, _ in texts) + (6 if hint and lines else 0)
        self._paint(QSizeF(width, height), texts, badge)

    def follow(self, at: QPointF) -> None:
        """Stand above a finger at this point of the page, in design pixels; below it where there is no space."""
        size, page = self._face_size(), design_size(self._page)
        top = at.y() - _ABOVE - size.height()
        if top < 0:
            top = at.y() + _ABOVE
        self._stand(QPointF(at.x() - size.width() / 2, top), size, page)

    def beside(self, place: QRectF) -> None:
        """Stand above a place of the page without covering it; below it where there is no space."""
        size, page = self._face_size(), design_size(self._page)
        top = place.top() - 10 - size.height()
        if top < 0:
            top = place.bottom() + 10
        self._stand(QPointF(place.center().x() - size.width() / 2, top), size, page)

    def dock(self, right: float) -> None:
        """Stand at the top of the page, ending at `right`: there it covers no place that it may be put down at."""
        size, page = self._face_size(), design_size(self._page)
        self._stand(QPointF(right - size.width(), _DOCKED), size, page)

    def glide_back(self, place: QRectF) -> None:
        """Return to where it came from and vanish there; at once where that is out of sight."""
        if not self.isVisible() or place.isNull():
            self.hide()
            return
        size, scale = self._face_size(), scale_of(self)
        corner = place.center() - QPointF(size.width() / 2, size.height() / 2) - QPointF(_SHADOW, _SHADOW)
        self._way_back.setStartValue(self.pos())
        self._way_back.setEndValue((corner * scale).toPoint())
        self._way_back.start()

    def vanish(self) -> None:
        """Be gone at once, unless it is on its way back."""
        if self._way_back.state() != QAbstractAnimation.State.Running:
            self.hide()

    def _face_size(self) -> QSizeF:
        return QSizeF(self.size()) / scale_of(self) - QSizeF(2 * _SHADOW, 2 * _SHADOW)

    def _stand(self, corner: QPointF, size: QSizeF, page: QSizeF) -> None:
        self._way_back.stop()
        x = min(max(corner.x(), 4), max(page.width() - size.width() - 4, 4))
        y = min(max(corner.y(), 4), max(page.height() - size.height() - 4, 4))
        scale = scale_of(self)
        self.move(QPoint(round((x - _SHADOW) * scale), round((y - _SHADOW) * scale)))
        if self.isHidden():
            self.show()
            self.raise_()

    def _paint(self, inner: QSizeF, texts: list[tuple[Fitted, float]], badge: Badge | None) -> None:
        scale, ratio = scale_of(self), self.devicePixelRatioF()
        face = QRectF(_SHADOW, _SHADOW, inner.width() + 2 * _PAD, inner.height() + 2 * _PAD - 8)
        size = (face.width(), face.height(), scale, ratio)
        if size != self._ground[0]:  # takes longer to paint than all that is written on it
            self._ground = (size, _ground(*size))
        ground = self._ground[1]
        self._picture = QPixmap(ground)
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        corner = face.topLeft() + QPointF(_PAD, _PAD - 4)
        for fitted, inset in texts:
            if inset and badge:
                corner += QPointF(0, 6)
                middle = corner + QPointF(_BADGE, fitted.height / fitted.lines / 2)
                paint_badge(painter, badge, middle, _BADGE, colour=theme.INK)
            elif fitted is texts[-1][0] and len(texts) > 1:
                corner += QPointF(0, 6)
            fitted.layout.draw(painter, corner + QPointF(inset, 0))
            corner += QPointF(0, fitted.height)
        painter.end()
        self.resize((QSizeF(ground.size()) / ratio).toSize())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        QPainter(self).drawPixmap(0, 0, self._picture)


def _ground(width: float, height: float, scale: float, ratio: float) -> QPixmap:
    """An empty card with its shadow."""
    face = QRectF(_SHADOW, _SHADOW, width, height)
    picture = QPixmap((QSizeF(width + 2 * _SHADOW, height + 2 * _SHADOW) * scale * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.setPen(Qt.PenStyle.NoPen)
    for ring in range(8):
        spread = _SHADOW - 2 * ring - 2
        painter.setBrush(QColor(0, 0, 0, 10 + 3 * ring))
        painter.drawRoundedRect(face.adjusted(-spread, -spread + 4, spread, spread), 14 + spread, 14 + spread)
    painter.setBrush(rgb(theme.TEXT))
    painter.drawRoundedRect(face, 14, 14)
    painter.end()
    return picture
