"""``Corpus``: documents side by side, from a folder, archive, JSONL or DuckDB file; searched, filtered, tabulated.

It holds its documents in memory: tens of thousands. What is larger is read from the tables that ``convert`` writes.
"""

import gzip
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from pydantic import ValidationError

from policyparse import network, tables
from policyparse.batch import Failure
from policyparse.batch.inputs import check, items
from policyparse.batch.workers import outcomes, worker_count
from policyparse.errors import SourceError
from policyparse.extras import need
from policyparse.models import Document, Genre
from policyparse.pattern import escape, finder
from policyparse.places import region_of
from policyparse.span import Span
from policyparse.vocab.regions import gazetteer

if TYPE_CHECKING:
    import pandas

AROUND = 30
"""Characters of a snippet on either side of what was found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a search found something. ``pandas.DataFrame(hits)`` is a table of them."""

    document: str
    """The id of the document; ``corpus.document(hit.document)``."""
    title: str | None
    clause: str | None
    """The id of the innermost clause."""
    span: Span
    words: str
    snippet: str
    """The words in «», with what stands around them in the line."""


@dataclass(frozen=True, repr=False)
class Corpus:
    """Documents in order. ``len()``, iteration, ``corpus[0]`` and ``corpus[:10]`` are those of a list.

    >>> corpus = Corpus.parse(["到2025年，森林覆盖率达到45%。", "By 2030, forest coverage will reach 26%."])
    >>> corpus
    Corpus(2 documents, 2 targets, 0 responsibilities)
    >>> corpus.to_frame("targets", lang="en")[["indicator", "value", "time_end"]].values.tolist()
    [['forest coverage', 45.0, '2025'], ['forest coverage', 26.0, '2030']]
    >>> [hit.snippet for hit in corpus.search("forest")]
    ['By 2030, «forest» coverage will reach 26%.']
    """

    documents: tuple[Document, ...]
    failures: tuple[Failure, ...] = ()
    """What was named and could not be read or parsed."""

    def __init__(self, documents: Iterable[Document], failures: Iterable[Failure] = ()) -> None:
        object.__setattr__(self, "documents", tuple(documents))
        object.__setattr__(self, "failures", tuple(failures))

    @classmethod
    def read(cls, path: Path | str, *, workers: int | str = 1) -> "Corpus":
        """The documents of a folder or an archive, parsed; or those of a JSONL or DuckDB file that ``convert`` wrote.

        Args:
            path: a folder (recursively), ``.zip``, ``.tar``, one document, ``.jsonl``, ``.jsonl.gz``, ``.duckdb``.
            workers: worker processes for what is parsed, or ``"auto"``.

        Raises:
            SourceError: there is no such file, or it is a table that ``convert`` did not write.
            ExtraError: for a DuckDB file where duckdb is not installed.
        """
        path = Path(path)
        if path.name.endswith((".jsonl", ".jsonl.gz")):
            return cls(_from_lines(path))
        if path.suffix == ".duckdb":
            return cls(_from_duckdb(path))
        check([path])
        documents: list[Document] = []
        failures: list[Failure] = []
        for outcome in outcomes(items([path]), worker_count(workers)):
            if outcome.failure is not None:
                failures.append(outcome.failure)
            elif outcome.json is not None:
                documents.append(Document.model_validate_json(outcome.json))
        return cls(documents, failures)

    @classmethod
    def parse(cls, documents: Iterable[bytes | str], *, workers: int | str = 1) -> "Corpus":
        """The corpus of documents given as bytes or str, as ``parse_many`` reads them."""
        from policyparse.batch import parse_many

        found = list(parse_many(documents, workers=workers))
        kept = (one for one in found if isinstance(one, Document))
        return cls(kept, (one for one in found if isinstance(one, Failure)))

    def __len__(self) -> int:
        return len(self.documents)

    def __iter__(self) -> Iterator[Document]:
        return iter(self.documents)

    @overload
    def __getitem__(self, place: int) -> Document: ...

    @overload
    def __getitem__(self, place: slice) -> "Corpus": ...

    def __getitem__(self, place: int | slice) -> "Document | Corpus":
        return Corpus(self.documents[place]) if isinstance(place, slice) else self.documents[place]

    def __repr__(self) -> str:
        counts = {kind: sum(len(getattr(one, kind)) for one in self) for kind in ("targets", "responsibilities")}
        failed = f", {len(self.failures)} failed" if self.failures else ""
        return f"Corpus({len(self)} documents, {', '.join(f'{n} {kind}' for kind, n in counts.items())}{failed})"

    def _repr_html_(self) -> str:
        """What a notebook shows: a table of the documents."""
        from policyparse.notebook.listing import corpus_html

        return corpus_html(self.documents, [(one.key, one.message) for one in self.failures])

    def document(self, key: str) -> Document:
        """The document with an id.

        Raises:
            KeyError: if there is none.
        """
        for one in self.documents:
            if one.id == key:
                return one
        raise KeyError(f"no document {key!r} in this corpus")

    def filter(
        self,
        keep: Callable[[Document], bool] | None = None,
        *,
        lang: str | None = None,
        genre: Genre | None = None,
        issuer: str | None = None,
        region: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> "Corpus":
        """The documents that meet every condition given.

        Args:
            keep: any other condition, on the document.
            lang: ``"zh"`` or ``"en"``.
            genre: as in ``Document.genre``.
            issuer: a part of the name of one who signed.
            region: the GB/T 2260 code of the place that issued it, or of one that holds it (``"330000"``); ``"CN"`` for
                the national bodies.
            since: the first date (``"2021"``, ``"2021-06"``); documents without a date are left out.
            until: the last date, whole (``"2021"`` ends with 31 December).
        """
        tests: list[Callable[[Document], bool]] = [keep] if keep else []
        if lang is not None:
            tests.append(lambda one: one.lang == lang)
        if genre is not None:
            tests.append(lambda one: one.genre == genre)
        if issuer is not None:
            tests.append(lambda one: any(issuer in name for name in one.metadata.issuers))
        if since is not None:
            tests.append(lambda one: date_of(one)[: len(since)] >= since)
        if until is not None:
            tests.append(lambda one: "" < date_of(one)[: len(until)] <= until)
        if region is not None:
            tests.append(lambda one: _lies_in(region_of(one), region))
        return Corpus(one for one in self if all(test(one) for test in tests))

    def search(self, pattern: str, *, regex: bool = False, ignore_case: bool = True) -> list[Hit]:
        """Every place in the texts where some words, or a regular expression, stand.

        Args:
            pattern: the words; with ``regex``, an expression as Python's ``re`` writes it.
            regex: whether it is an expression.
            ignore_case: whether ``forest`` finds ``Forest``.

        Raises:
            PatternError: if it is no regular expression.
            PatternTimeoutError: if it runs too long on one text.
            ValueError: if there are no words.
        """
        if not pattern:
            raise ValueError("nothing to search for")
        find = finder(pattern if regex else escape(pattern), ignore_case=ignore_case)
        return [_hit(one, match.span) for one in self for match in find(one.text) if len(match.span)]

    def to_frame(self, kind: tables.Kind, *, lang: str | None = None) -> "pandas.DataFrame":
        """The records of one kind of all documents as one DataFrame; see ``Document.to_frame``."""
        return tables.to_frame(self.documents, kind, lang=lang)

    def agency_edges(self) -> Iterator[dict[str, Any]]:
        """One row for each pair of bodies that share a statement, of all documents; see ``Document.agency_edges``."""
        for one in self:
            yield from network.edges(one)


def date_of(document: Document) -> str:
    """When a document was issued, else published; empty where neither is known."""
    return document.metadata.date_issued or document.metadata.date_published or ""


def _lies_in(region: str | None, outer: str) -> bool:
    if region is None or region == outer:
        return region == outer
    return outer in (one.code for one in gazetteer().chain(region))


def _hit(document: Document, span: Span) -> Hit:
    start = max(document.text.rfind("\n", 0, span.start) + 1, span.start - AROUND)
    end = document.text.find("\n", span.end)
    end = min(len(document.text) if end < 0 else end, span.end + AROUND)
    words = document.text[span.slice]
    clause = document.clause_of(span)
    return Hit(
        document=document.id,
        title=document.metadata.title,
        clause=clause.id if clause else None,
        span=span,
        words=words,
        snippet=f"{document.text[start : span.start]}«{words}»{document.text[span.end : end]}",
    )


def _from_lines(path: Path) -> Iterator[Document]:
    if not path.is_file():
        raise SourceError(f"{path}: no such file")
    with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _validated(line, f"{path}: line {number}")


def _from_duckdb(path: Path) -> Iterator[Document]:
    need("duckdb", "tables", "a DuckDB file")
    import duckdb

    if not path.is_file():
        raise SourceError(f"{path}: no such file")
    try:
        with duckdb.connect(str(path), read_only=True) as database:
            found = database.execute("select document, json from document_json order by rowid")
            while rows := found.fetchmany(200):
                for key, line in rows:
                    yield _validated(line, f"{path}: document {key}")
    except duckdb.Error as error:
        raise SourceError(f"{path}: no output of policyparse convert with its documents: {error}") from error


def _validated(line: bytes | str, where: str) -> Document:
    try:
        return Document.model_validate_json(line)
    except ValidationError as error:
        raise SourceError(
            f"{where} is no document that policyparse convert wrote: {error.errors()[0]['msg']}"
        ) from error
