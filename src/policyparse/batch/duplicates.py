"""Documents that say the same, each pointed at the first of its kind: the notice that five portals carry.

1. Exact is the same text but for white space. Near is ``ALIKE`` of all shingles in common (Jaccard, estimated by
   MinHash) and nothing that tells two documents apart: another document number, other figures in the title (第二批 and
   第三批, 2023 and 2024), more than half of all quantities different.
2. Memory does not grow with the input: fingerprints are made a shard at a time, and the index of bands stands on disk.
   (``datasketch.MinHashLSH`` would keep it in memory, some kilobytes for each document.)
3. The time for a document is bounded: a bucket that is full takes no more, and only the likeliest are compared. Where
   thousands of documents share one form, a near duplicate may be missed; an exact one never is.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import normalize
from zlib import crc32

from policyparse.batch.store import Place, Store
from policyparse.batch.workers import spread

if TYPE_CHECKING:
    from datasketch import MinHash

ALIKE = 0.8
"""The share of shingles that two near duplicates have in common."""

SHINGLE = 5
"""Words of a shingle; a Chinese character is a word."""

PERMUTATIONS = 128
BANDS = 16
"""Of eight values each: two documents that share 0.8 of their shingles meet in a band with a chance of 0.95, those that
share 0.9 always."""

BUCKET = 16
"""Documents that a band is remembered for, and candidates that are compared."""

_SCHEMA = """
pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -65536;
create table kept (
    document integer primary key, id text, exact blob unique, signature blob, number text, title text, figures blob
);
create table bands (band integer, document integer, primary key (band, document)) without rowid;
"""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What of a document is compared: ``figures`` are four bytes for each different quantity, sorted."""

    exact: bytes
    signature: bytes
    number: str | None
    title: str | None
    figures: bytes


def mark(store: Store, workers: int) -> int:
    """Mark the duplicates among the documents of a run; how many there are."""
    shards = ((store.path(shard), list(places)) for shard, places in groupby(store.places(), key=lambda p: p.shard))
    with closing(Index(store.folder / "duplicates.sqlite")) as index:
        found = (
            (place, original)
            for prints in spread(_of_shard, shards, workers)
            for place, fingerprint in prints
            if (original := index.original(place.id, fingerprint)) is not None
        )
        return store.mark(found)


def fingerprint(document: dict[str, Any]) -> Fingerprint:
    """The fingerprint of a document in its JSON form."""
    metadata, text = document["metadata"], document["text"]
    title = metadata["title"]
    figures = {crc32(f"{q['value']} {q['unit_id'] or q['unit']}".encode()) for q in document["quantities"]}
    return Fingerprint(
        exact=blake2b("".join(text.split()).encode(), digest_size=16).digest(),
        signature=_signature(text),
        number=metadata["doc_number"],
        title=None if title is None else _figures(title),
        figures=b"".join(figure.to_bytes(4, "big") for figure in sorted(figures)),
    )


class Index:
    """The documents that are duplicates of none before them, on disk; an index of an earlier attempt is replaced."""

    def __init__(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.executescript(_SCHEMA)
        self._database.execute("begin")

    def close(self) -> None:
        """The file may be deleted now."""
        self._database.close()

    def original(self, name: str, fingerprint: Fingerprint) -> str | None:
        """The id of the earlier document that says the same; without one, this one is remembered under its id."""
        row = self._database.execute("select id from kept where exact = ?", (fingerprint.exact,)).fetchone()
        if row:
            return str(row[0])
        bands = _bands(fingerprint.signature)
        marks = ", ".join("?" * len(bands))
        met = self._database.execute(f"select band, document from bands where band in ({marks})", bands).fetchall()
        for document, _ in Counter(document for _, document in met).most_common(BUCKET):
            other = self._kept(document)
            if _alike(fingerprint, other[1]):
                return other[0]
        self._remember(name, fingerprint, bands, Counter(band for band, _ in met))
        return None

    def _kept(self, document: int) -> tuple[str, Fingerprint]:
        query = "select id, exact, signature, number, title, figures from kept where document = ?"
        name, *values = self._database.execute(query, (document,)).fetchone()
        return name, Fingerprint(*values)

    def _remember(self, name: str, fingerprint: Fingerprint, bands: list[int], full: Counter[int]) -> None:
        values = (name, fingerprint.exact, fingerprint.signature, fingerprint.number, fingerprint.title)
        added = self._database.execute(
            "insert into kept values (null, ?, ?, ?, ?, ?, ?)", (*values, fingerprint.figures)
        )
        rows = [(band, added.lastrowid) for band in dict.fromkeys(bands) if full[band] < BUCKET]
        self._database.executemany("insert into bands values (?, ?)", rows)


def _of_shard(task: tuple[Path, list[Place]]) -> list[tuple[Place, Fingerprint]]:
    path, places = task
    wanted = {place.position: place for place in places}
    return [(wanted[position], fingerprint(json.loads(line))) for position, line in _lines(path) if position in wanted]


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    with path.open(encoding="utf-8") as lines:
        yield from enumerate(lines)


@cache
def _blank() -> "MinHash":
    from datasketch import MinHash

    return MinHash(PERMUTATIONS, hashfunc=crc32)


def _signature(text: str) -> bytes:
    words = "".join(
        c if c.isascii() and c.isalnum() else f" {c} " if c.isalnum() else " " for c in text.lower()
    ).split()
    shingles = {" ".join(words[at : at + SHINGLE]).encode() for at in range(max(1, len(words) - SHINGLE + 1))}
    minhash = _blank().copy()
    minhash.update_batch(shingles)
    signature: bytes = minhash.hashvalues.astype("<u4").tobytes()
    return signature


def _bands(signature: bytes) -> list[int]:
    """A number for each band; SQLite holds 64 bits with a sign."""
    size = len(signature) // BANDS
    pieces = (bytes([band]) + signature[band * size : (band + 1) * size] for band in range(BANDS))
    return [int.from_bytes(blake2b(piece, digest_size=8).digest(), "big", signed=True) for piece in pieces]


def _figures(title: str) -> str:
    """The numerals of a title, in order, Chinese ones too."""
    return " ".join("".join(c if c.isnumeric() else " " for c in normalize("NFKC", title)).split())


def _alike(one: Fingerprint, other: Fingerprint) -> bool:
    if one.number and other.number and one.number != other.number:
        return False
    if one.title is not None and other.title is not None and one.title != other.title:
        return False
    left, right = _fours(one.figures), _fours(other.figures)
    if 2 * len(left & right) < len(left | right):
        return False
    same = sum(a == b for a, b in zip(_fours_in_order(one.signature), _fours_in_order(other.signature), strict=True))
    return same >= ALIKE * PERMUTATIONS


def _fours_in_order(values: bytes) -> list[bytes]:
    return [values[at : at + 4] for at in range(0, len(values), 4)]


def _fours(values: bytes) -> set[bytes]:
    return set(_fours_in_order(values))
