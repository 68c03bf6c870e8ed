"""Which table suits a meeting best."""

from app.reseating.ground import Ground

Key = tuple[int, float, int]
"""2 if it is kept for somebody else, 1 more in another room; the square of the distance in m²; the table's number."""


class Nearness:
    """Tables in the order in which a meeting should get them; found out once for each table that they leave."""

    def __init__(self, ground: Ground, bits: int) -> None:
        """Of tables that are not closed at any of these pieces of time."""
        self._ground = ground
        self._orders: dict[tuple[int, tuple[str, ...]], list[Key]] = {}
        self._open = [
            (table.id if table.home else "", table.room, table.x, table.y, number)
            for number, (table, shut) in enumerate(zip(ground.problem.tables, ground.shut, strict=True))
            if not shut & bits
        ]

    def order(self, index: int) -> list[Key]:
        """Those kept for others last, its own room first, near before far."""
        source = self._ground.at[index] or 0
        homes = self._ground.problem.meetings[index].homes
        known = self._orders.get((source, homes))
        if known is None:
            _, here, x, y, _, _ = self._ground.problem.tables[source]
            known = self._orders[source, homes] = [
                (2 * bool(home and home not in homes) + (room != here), (far - x) ** 2 + (up - y) ** 2, number)
                for home, room, far, up, number in self._open
            ]
            known.sort()
        return known
