"""The pages that are told from the code: every rule with its examples, every entry of the vocabulary.

``{rules} zh`` lists the rules of a language, ``{vocabulary} units`` one kind of entry, as docutils nodes: patterns and
examples are full of the characters that markup is made of.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import policyparse
from policyparse import catalogue
from policyparse.vocab import load
from policyparse.vocab.agencies import Suffix, bodies, stems
from policyparse.vocab.indicators import indicators
from policyparse.vocab.periods import periods
from policyparse.vocab.regions import gazetteer
from policyparse.vocab.units import units

PACKAGES = Path(str(policyparse.__file__)).parent.parent
SUMMARY = 160
"""Characters of a pattern that are shown; ``policyparse rules NAME`` prints the whole."""

WORDS = {
    "yes": ("matches", "匹配"),
    "no": ("does not match", "不匹配"),
    "pattern": ("pattern", "模式"),
    "rules": ("rules", "条规则"),
    "id": ("id", "id"),
    "dimension": ("dimension", "量纲"),
    "factor": ("factor", "换算系数"),
    "zh": ("Chinese", "中文"),
    "en": ("English", "英文"),
    "source": ("source", "出处"),
    "years": ("years", "年份"),
    "short": ("also written", "又写作"),
    "ends": ("with", "组合"),
    "code": ("code", "代码"),
}


class Rules(SphinxDirective):
    """``{rules} CODE``: the rules of one language, a section for each module."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """A section for each module."""
        code = self.arguments[0]
        found = (entry for entry in catalogue.rules() if entry.rule.name.startswith(f"{code}."))
        modules = groupby(found, lambda entry: entry.rule.name.rpartition(".")[0])
        return [self._section(module, list(entries)) for module, entries in modules]

    def _section(self, module: str, entries: list[catalogue.Entry]) -> nodes.section:
        section = nodes.section(ids=[nodes.make_id(f"rules-{module}")], names=[module])
        section += nodes.title("", "", nodes.Text(module))
        listed = nodes.definition_list(classes=["rules"])
        for entry in entries:
            listed += self._item(entry)
        section += listed
        return section

    def _item(self, entry: catalogue.Entry) -> nodes.definition_list_item:
        rule = entry.rule
        where = f"src/{entry.path.relative_to(PACKAGES)}:{entry.line}"
        name = nodes.term("", "", nodes.literal("", rule.name), nodes.Text(" "), nodes.inline("", where))
        name["ids"] = [nodes.make_id(f"rule-{rule.name}")]
        said = nodes.definition()
        if why := _comment(entry):
            said += nodes.paragraph("", why)
        said += _examples(_word(self, "yes"), rule.yes)
        said += _examples(_word(self, "no"), rule.no)
        pattern = " ".join(rule.pattern.split())
        short = pattern if len(pattern) <= SUMMARY else f"{pattern[:SUMMARY]}…"
        said += _line(_word(self, "pattern"), [nodes.literal("", short, classes=["pattern"])])
        return nodes.definition_list_item("", name, said)


class Vocabulary(SphinxDirective):
    """``{vocabulary} KIND``: a table of units, periods, indicators, agencies, offices or places."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """One table."""
        columns, rows = {
            "units": _units,
            "periods": _periods,
            "indicators": _indicators,
            "agencies": _agencies,
            "offices": _offices,
            "places": _places,
        }[self.arguments[0]]()
        return [_table([_word(self, column) for column in columns], rows)]


def _units() -> tuple[list[str], Iterator[list[str]]]:
    return ["id", "zh", "en", "dimension", "factor", "source"], (
        [key, _listed(one.zh), _listed((*one.en, *one.symbols)), one.dimension, one.factor, one.source]
        for key, one in units().items()
    )


def _periods() -> tuple[list[str], Iterator[list[str]]]:
    return ["id", "zh", "en", "years"], (
        [key, _listed(one.zh), _listed(one.en), f"{one.start}–{one.end}"] for key, one in periods().items()
    )


def _indicators() -> tuple[list[str], Iterator[list[str]]]:
    return ["id", "zh", "en", "dimension"], (
        [key, _listed(one.zh), _listed(one.en), one.dimension] for key, one in indicators().items()
    )


def _agencies() -> tuple[list[str], Iterator[list[str]]]:
    return ["id", "zh", "en", "short", "years"], (
        [
            key,
            one.zh,
            one.en,
            _listed((*one.short.split(), *one.bare.split(), *_english(one.en_short), *_english(one.en_bare))),
            _years(one.since, one.until),
        ]
        for key, one in bodies().items()
    )


def _offices() -> tuple[list[str], Iterator[list[str]]]:
    ends = load("suffixes", Suffix)
    return ["id", "zh", "en", "ends", "short", "years"], (
        [
            key,
            one.zh,
            one.en,
            _listed(ends[end].zh for end in one.ends.split()),
            _listed(
                (*one.short.split(), *(name.partition("=")[0] for name in one.also.split()), *_english(one.en_short))
            ),
            _years(one.since, one.until),
        ]
        for key, one in stems().items()
    )


def _places() -> tuple[list[str], Iterator[list[str]]]:
    kept = (one for one in gazetteer().by_code.values() if one.level != "county" and one.until is None)
    return ["code", "zh", "en"], ([one.code, one.zh, one.en] for one in kept)


def _years(since: int, until: int) -> str:
    if not since and until == 9999:
        return ""
    return f"{since or ''}–{'' if until == 9999 else until}"


def _english(names: str) -> list[str]:
    return [name.strip() for name in names.split(";") if name.strip()]


def _listed(forms: Iterable[str]) -> str:
    return "; ".join(forms)


def _word(directive: SphinxDirective, name: str) -> str:
    return WORDS[name][directive.config.language.startswith("zh")]


def _comment(entry: catalogue.Entry) -> str:
    """The comment above a rule: why it is there, with the sentence that forced it."""
    lines = entry.path.read_text("utf-8").splitlines()
    at = next(n for n in range(entry.line - 1, -1, -1) if "Rule(" in lines[n])
    above = []
    while at and lines[at - 1].startswith("# ") and not lines[at - 1].startswith("# --"):
        at -= 1
        above.insert(0, lines[at][2:])
    return " ".join(above)


def _examples(name: str, examples: Iterable[str]) -> list[nodes.Node]:
    found: list[nodes.Node] = []
    for example in examples:
        found += [nodes.literal("", example), nodes.Text(" ")]
    return [_line(name, found)] if found else []


def _line(name: str, content: list[nodes.Node]) -> nodes.paragraph:
    return nodes.paragraph("", "", nodes.inline("", f"{name} ", classes=["what"]), *content)


def _table(head: list[str], rows: Iterable[list[str]]) -> nodes.table:
    group = nodes.tgroup(cols=len(head))
    group += [nodes.colspec(colwidth=1) for _ in head]
    group += nodes.thead("", _row(head))
    group += nodes.tbody("", *(_row(row) for row in rows))
    return nodes.table("", group, classes=["vocabulary"])


def _row(cells: list[str]) -> nodes.row:
    return nodes.row("", *(nodes.entry("", nodes.paragraph("", cell)) for cell in cells))


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx."""
    app.add_directive("rules", Rules)
    app.add_directive("vocabulary", Vocabulary)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
