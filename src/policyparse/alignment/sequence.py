"""Two lists in reading order → pairs that never cross: the classic alignment of two sequences with gaps."""

from collections.abc import Callable, Sequence
from typing import TypeVar

Left = TypeVar("Left")
Right = TypeVar("Right")


def pair_up(
    left: Sequence[Left], right: Sequence[Right], alike: Callable[[Left, Right], float]
) -> list[tuple[Left | None, Right | None]]:
    """Pair two sequences so that the likeness of all pairs is greatest; what has no partner stands alone.

    ``alike`` is above 0 where two items may be one another's translation, and 0 or less where they may not.

    >>> pair_up("abcd", "acxd", lambda a, b: a == b)
    [('a', 'a'), ('b', None), ('c', 'c'), (None, 'x'), ('d', 'd')]
    """
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    likeness = [[alike(one, other) for other in right] for one in left]
    for i in range(len(left) - 1, -1, -1):
        for j in range(len(right) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1])
            if likeness[i][j] > 0:
                best[i][j] = max(best[i][j], best[i + 1][j + 1] + likeness[i][j])
    pairs: list[tuple[Left | None, Right | None]] = []
    i = j = 0
    while i < len(left) and j < len(right):
        if likeness[i][j] > 0 and best[i][j] == best[i + 1][j + 1] + likeness[i][j]:
            pairs.append((left[i], right[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            pairs.append((left[i], None))
            i += 1
        else:
            pairs.append((None, right[j]))
            j += 1
    pairs += [(one, None) for one in left[i:]]
    pairs += [(None, other) for other in right[j:]]
    return pairs
