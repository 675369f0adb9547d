"""How far a folder of translations (NAME.zh.txt beside NAME.en.txt) gives the same records in both languages.

    python benchmarks/agreement.py FOLDER

Prints, for each kind of record, the share that both sides have and read alike, of all that either side has, and the
fields that differ most often. Without a folder, the pairs of the corpus are taken.
"""

import sys
from collections import Counter
from pathlib import Path

from policyparse import align, parse

CORPUS = Path(__file__).parent.parent / "corpus"


def pairs(folder: Path) -> list[tuple[Path, Path]]:
    chinese = sorted([*folder.glob("*.zh.*"), *folder.glob("*-zh.*")])
    found = []
    for zh in chinese:
        en = zh.with_name(zh.name.replace(".zh.", ".en.").replace("-zh.", "-en."))
        if en.exists() and not zh.name.endswith((".gold.json", ".lines.txt")):
            found.append((zh, en))
    return found


def main(folder: Path) -> None:
    every: Counter[str] = Counter()
    agree: Counter[str] = Counter()
    fields: Counter[str] = Counter()
    documents = pairs(folder)
    for zh, en in documents:
        for pair in align(parse(zh), parse(en)).pairs:
            every[pair.kind] += 1
            agree[pair.kind] += pair.agrees
            fields.update(f"{pair.kind}: {difference.field}" for difference in pair.differences)
            if pair.left is None or pair.right is None:
                fields[f"{pair.kind}: only in {'Chinese' if pair.right is None else 'English'}"] += 1
    print(f"{len(documents)} pairs")
    for kind, count in every.items():
        print(f"{kind:15} {agree[kind]:5} of {count:5} agree ({agree[kind] / count:.1%})")
    for reason, count in fields.most_common(12):
        print(f"  {count:5}  {reason}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS)
