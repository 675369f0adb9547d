"""Which numbers of a folder of documents nobody claims, by what stands behind them: where to look for missing units.

python benchmarks/claims.py FOLDER [LINES]
"""

import sys
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import policyparse
from policyparse.models import Document
from policyparse.pattern import Rule
from policyparse.span import Span

NUMBER = Rule(
    "benchmark.claims.number",
    r"""[0-9] (?<! [A-Za-z0-9.,_/%=+-] [0-9] ) [0-9.,]* (?= [ ]? (?: [一-龥] (?<! [号条章款项] ) | [a-z]{3} ) )
      | [一二三四五六七八九十百千万亿两]+ (?= [一-龥] )""",
)
"""A run of figures or of numerals in characters with a word behind it."""


def claims(doc: Document) -> Iterator[tuple[str, Span]]:
    yield from (("quantity", quantity.span) for quantity in doc.quantities)
    yield from (("time", time.span) for time in doc.times)
    yield from (("label", clause.label_span) for clause in doc.clauses)
    yield from (("citation", citation.span) for citation in doc.citations)
    yield from (("agency", agency.span) for record in doc.responsibilities for agency in record.agencies)


def main(folder: Path, lines: int) -> None:
    claimed: Counter[str] = Counter()
    unclaimed: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for path in sorted(chain(folder.glob("*.txt"), folder.glob("*.md"), folder.glob("*.html"))):
        doc = policyparse.parse(path)
        owner = {place: kind for kind, span in claims(doc) for place in range(span.start, span.end)}
        for match in NUMBER.find(doc.text):
            kind = owner.get(match.start)
            if kind:
                claimed[kind] += 1
                continue
            behind = doc.text[match.end : match.end + 3].strip()[:2]
            key = behind if match.text[0].isascii() else match.text + behind[:1]
            unclaimed[key] += 1
            shown.setdefault(key, doc.text[max(0, match.start - 12) : match.end + 12].replace("\n", " "))
    print(*(f"{kind} {count}" for kind, count in claimed.most_common()), f"unclaimed {unclaimed.total()}", sep="   ")
    for key, count in unclaimed.most_common(lines):
        print(f"{count:6}  {key:6}  {shown[key]}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100)
