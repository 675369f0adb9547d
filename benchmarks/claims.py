"""Which numbers of a folder of documents nobody claims, by what stands behind them: where to look for missing units.

python benchmarks/claims.py FOLDER [LINES]

A number is a quantity, a time, a label, part of a document number or of a name (of an agency, a cited document, a
phrase in quotes, a word such as 进一步), an ordinal (第61次), or unclaimed.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import policyparse
from policyparse import lang
from policyparse.models import Document
from policyparse.pattern import Rule
from policyparse.span import Span

NUMBER = Rule(
    "benchmark.claims.number",
    r"""[0-9] (?<! [A-Za-z0-9.,_/%=+-] [0-9] ) [0-9.,]* (?= [ ]? (?: [一-龥] (?<! [号条章款项] ) | [a-z]{3} ) )
      | [一二三四五六七八九十百千万亿两]+ (?= [一-龥] )""",
)
"""A run of figures or of numerals in characters with a word behind it."""


QUOTED = Rule("benchmark.claims.quoted", r"“ [^”\n]{1,14} ” | 《 [^》\n]{1,80} 》")
"""A phrase in quotes or a title: the numbers in it are part of a name."""


def claims(doc: Document) -> Iterator[tuple[str, Span]]:
    yield from (("quantity", quantity.span) for quantity in doc.quantities)
    yield from (("time", time.span) for time in doc.times)
    yield from (("label", clause.label_span) for clause in doc.clauses)
    yield from (("document number", match.span) for match in lang.get(doc.lang).docnumbers.bracketed.find(doc.text))
    yield from (("name", citation.span) for citation in doc.citations)
    yield from (("name", agency.span) for record in doc.responsibilities for agency in record.agencies)
    yield from (("name", match.span) for match in QUOTED.find(doc.text))


def is_word(text: str, start: int, end: int, language: str) -> bool:
    """Whether a numeral in characters is part of a longer word: 进一步, 二氧化碳."""
    place = max(0, start - 3)
    for word in lang.get(language).words.words(text[place : end + 4]):
        if place <= start < place + len(word):
            return len(word) > end - start
        place += len(word)
    return False


def main(folder: Path, lines: int) -> None:
    claimed: Counter[str] = Counter()
    unclaimed: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for path in sorted(chain(folder.glob("*.txt"), folder.glob("*.md"), folder.glob("*.html"))):
        doc = policyparse.parse(path)
        owner = {place: kind for kind, span in reversed(list(claims(doc))) for place in range(span.start, span.end)}
        for match in NUMBER.find(doc.text):
            kind = owner.get(match.start)
            if not kind and doc.text[max(0, match.start - 2) : match.start].rstrip().endswith("第"):
                kind = "ordinal"
            if not kind and not match.text[0].isascii() and is_word(doc.text, match.start, match.end, doc.lang):
                kind = "name"
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
