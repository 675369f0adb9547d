"""Gold annotations → figures: what a reader found in a document, compared with what ``parse()`` finds.

The gold format is described in docs/en/annotation.md. Counts are pooled over all documents (micro average):

1. ``clean``: character 5-grams of the body. ``clauses``: label and beginning; ``clause_paths``: with all ancestors.
2. ``targets``: value and unit; ``targets_strict``: also indicator, comparator, change, start, end and baseline year.
3. ``milestones``: the end year and half of the quote. ``agencies``: name within its statement, and ``agencies_role``.
4. ``meta_FIELD`` and ``citations``: equal after width, space and punctuation are folded.
"""

import json
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from policyparse.errors import SourceError
from policyparse.models import AgencyRole, Document, Target
from policyparse.pipeline import parse

STRICT_FIELDS = ("indicator", "comparator", "change", "start", "end", "baseline_year")
META_FIELDS = (
    "title", "doc_number", "issuers", "addressees", "date_issued", "date_published", "source", "authors",
)  # fmt: skip
BEGINNING = 8
"""How many characters of a clause's beginning are compared."""


@dataclass(frozen=True)
class Score:
    """Counts of one kind: found and right, in the gold, and given."""

    hit: int
    gold: int
    given: int

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where there is nothing to find and nothing given."""
        return 2 * self.hit / (self.gold + self.given) if self.gold + self.given else None


def evaluate(folder: Path) -> dict[str, dict[str, Score]]:
    """Figures by language and kind for every ``NAME.gold.json`` in a folder.

    Raises:
        SourceError: if the folder holds no gold file, or one without its source or numbered lines.
    """
    counts: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
    paths = sorted(folder.glob("*.gold.json"))
    if not paths:
        raise SourceError(f"{folder}: no *.gold.json here; see docs/en/annotation.md for the format")
    for path in paths:
        gold = json.loads(path.read_text("utf-8"))
        document = parse(_source_of(path))
        for kind, *figures in compare(gold, _body(gold, path), document):
            for index, figure in enumerate(figures):
                counts[gold["lang"]][kind][index] += figure
    return {lang: {kind: Score(*figures) for kind, figures in kinds.items()} for lang, kinds in sorted(counts.items())}


def compare(gold: dict[str, Any], body: str, document: Document) -> list[tuple[str, int, int, int]]:
    """``(kind, hits, in gold, given)`` for one document; ``body`` is the text that the gold keeps."""
    expected, got = _ngrams(_fold(body), 5), _ngrams(_fold(document.text), 5)
    rows = [("clean", (expected & got).total(), expected.total(), got.total())]
    rows += _compare_clauses(gold["clauses"], document)
    rows += _compare_targets(gold["targets"], document.targets)
    rows += _compare_agencies(gold["responsibilities"], document)
    ends = [(_ngrams(_fold(m["quote"]), 2), m.get("end")) for m in gold["milestones"]]
    rows.append(("milestones", _milestone_hits(ends, document), len(ends), len(document.milestones)))
    titles = {_fold(c["title"]) for c in gold["citations"]}
    given = {_fold(c.title) for c in document.citations}
    rows.append(("citations", len(titles & given), len(titles), len(given)))
    for name in META_FIELDS:
        want, have = _values(gold["meta"].get(name)), _values(getattr(document.metadata, name))
        rows.append((f"meta_{name}", (want & have).total(), want.total(), have.total()))
    return rows


def _source_of(path: Path) -> Path:
    name = path.name.removesuffix(".gold.json")
    for source in sorted(path.parent.glob(f"{name}.*")):
        if not source.name.endswith((".gold.json", ".lines.txt")):
            return source
    raise SourceError(f"{path}: no source beside it; expected {name}.txt, .md or .html")


def _body(gold: dict[str, Any], path: Path) -> str:
    listing = path.with_name(path.name.replace(".gold.json", ".lines.txt"))
    if not listing.exists():
        raise SourceError(f"{listing}: missing; the gold's line numbers refer to it")
    lines = [line.split("\t", 1)[-1] for line in listing.read_text("utf-8").split("\n") if line]
    body = "\n".join("\n".join(lines[first - 1 : last]) for first, last in gold["keep"])
    for piece in gold["drop"]:
        body = body.replace(piece, "")
    return body


def _fold(text: object) -> str:
    """Width folded, white space and punctuation dropped: layout never decides a match."""
    plain = unicodedata.normalize("NFKC", str(text or "")).lower()
    return "".join(c for c in plain if not c.isspace() and unicodedata.category(c)[0] not in "PZC")


def _ngrams(text: str, n: int) -> Counter[str]:
    return Counter(text[i : i + n] for i in range(max(len(text) - n + 1, 1)))


def _dice(one: str, other: str) -> float:
    a, b = _ngrams(_fold(one), 2), _ngrams(_fold(other), 2)
    return 2 * (a & b).total() / max(a.total() + b.total(), 1)


def _values(value: Any) -> Counter[str]:
    many = value if isinstance(value, list | tuple) else [value] if value else []
    return Counter(_fold(one) for one in many)


def _overlap(name: str, expected: Sequence[Any], got: Sequence[Any]) -> tuple[str, int, int, int]:
    return name, (Counter(expected) & Counter(got)).total(), len(expected), len(got)


def _compare_clauses(gold: list[list[Any]], document: Document) -> list[tuple[str, int, int, int]]:
    stack: list[str] = []
    expected = []
    for label, heading, depth, *_ in gold:
        del stack[depth - 1 :]
        stack.append(_fold(label))
        expected.append((_fold(label), _fold(heading)[:BEGINNING], tuple(stack)))
    paths: dict[str | None, tuple[str, ...]] = {None: ()}
    got = []
    for clause in document.clauses:
        paths[clause.id] = (*paths[clause.parent], _fold(clause.label))
        start = _fold(clause.heading or document.text[clause.label_span.end : clause.label_span.end + 80])
        got.append((_fold(clause.label), start[:BEGINNING], paths[clause.id]))
    return [
        _overlap("clauses", [c[:2] for c in expected], [c[:2] for c in got]),
        _overlap("clause_paths", expected, got),
    ]


def _fields(target: Target) -> dict[str, Any]:
    def year(text: str | None) -> int | None:
        return int(text[:4]) if text else None

    return {
        "indicator": target.indicator,
        "comparator": target.comparator,
        "change": target.change,
        "start": year(target.time.start),
        "end": year(target.time.end),
        "baseline_year": target.baseline_year,
    }


def _compare_targets(gold: list[dict[str, Any]], targets: Iterable[Target]) -> list[tuple[str, int, int, int]]:
    """Pair targets of equal value and unit, the ones that agree most first."""
    given = [((float(t.value), t.value_max and float(t.value_max), _fold_unit(t.unit)), _fields(t)) for t in targets]
    ranked = []
    for i, want in enumerate(gold):
        key = (float(want["value"]), want["value_max"] and float(want["value_max"]), _fold_unit(want["unit"]))
        for j, (other, fields) in enumerate(given):
            if key == other:
                alike = _dice(want["indicator"], fields["indicator"])
                same = sum(want[f] == fields[f] for f in STRICT_FIELDS[1:])
                ranked.append((-(same + (alike >= 0.7)), -alike, i, j))
    strict = 0
    left, right = set(range(len(gold))), set(range(len(given)))
    for agreement, _, i, j in sorted(ranked):
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            strict += -agreement == len(STRICT_FIELDS)
    hits = len(gold) - len(left)
    return [("targets", hits, len(gold), len(given)), ("targets_strict", strict, len(gold), len(given))]


def _fold_unit(unit: str) -> str:
    same = {"percent": "%", "per cent": "%", "percentage points": "个百分点", "percentage point": "个百分点"}
    folded = unicodedata.normalize("NFKC", unit).lower().strip()
    return same.get(folded, folded.replace(" ", ""))


def _compare_agencies(gold: list[dict[str, Any]], document: Document) -> list[tuple[str, int, int, int]]:
    expected = [Counter((_fold(n), role) for n, role in r["agencies"]) for r in gold]
    got = [Counter((_fold(a.name), a.role) for a in r.agencies) for r in document.responsibilities]
    ranked = []
    for i, want in enumerate(expected):
        for j, have in enumerate(got):
            if common := len({n for n, _ in want} & {n for n, _ in have}):
                ranked.append((-common / max(want.total(), have.total()), abs(i - j), i, j))
    names = roles = 0
    left, right = set(range(len(expected))), set(range(len(got)))
    for _, _, i, j in sorted(ranked):
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            roles += (expected[i] & got[j]).total()
            names += (_names(expected[i]) & _names(got[j])).total()
    sizes = sum(c.total() for c in expected), sum(c.total() for c in got)
    return [("agencies", names, *sizes), ("agencies_role", roles, *sizes)]


def _names(agencies: "Counter[tuple[str, AgencyRole]]") -> Counter[str]:
    return Counter(name for (name, _), count in agencies.items() for _ in range(count))


def _milestone_hits(gold: list[tuple[Counter[str], int | None]], document: Document) -> int:
    free = [(_ngrams(_fold(document.quote(m)), 2), m.time.end and int(m.time.end[:4])) for m in document.milestones]
    hits = 0
    for want, end in gold:
        for index, (have, given_end) in enumerate(free):
            if given_end == end and 2 * (want & have).total() >= want.total():
                del free[index]
                hits += 1
                break
    return hits


def below(figures: dict[str, dict[str, Score]], floors: dict[str, dict[str, float]]) -> list[str]:
    """The kinds whose F1 is under its floor, each as a line that says by how much."""
    out = []
    for lang, kinds in floors.items():
        for kind, floor in kinds.items():
            score = figures.get(lang, {}).get(kind)
            if score is None or score.f1 is None or score.f1 < floor:
                out.append(f"{lang} {kind}: F1 {score.f1 if score else None} is under its floor {floor}")
    return out
