"""Every Rule: what its ``yes`` examples mark is what it matches, its ``no`` examples do not match."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from policyparse import Document, lang
from policyparse.catalogue import Entry, rules
from policyparse.clean.repeats import PAGE_END
from policyparse.pattern import Rule
from policyparse.source import MARKDOWN, MARKDOWN_MARKS

ENTRIES = list(rules())
NEAR = [entry for entry in ENTRIES if entry.rule.near]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.rule.name)
def test_examples(entry: Entry) -> None:
    for example in entry.rule.yes:
        text = example.replace("«", "").replace("»", "")
        start = example.index("«")
        end = example.index("»") - 1
        assert (start, end) in [(m.start, m.end) for m in entry.rule.find(text)], example
    for example in entry.rule.no:
        assert entry.rule.search(example) is None, example


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.rule.name)
def test_has_an_example(entry: Entry) -> None:
    assert entry.rule.yes


def test_names_are_unique_addresses() -> None:
    names = [entry.rule.name for entry in ENTRIES]
    assert sorted(names) == sorted(set(names))
    for entry in ENTRIES:
        language, kind = entry.module.removeprefix("policyparse.lang.").split(".")[:2]
        assert entry.rule.name.startswith(f"{language}.{kind}."), entry.rule.name


@pytest.mark.parametrize("entry", NEAR, ids=lambda entry: entry.rule.name)
def test_near_words_lose_no_match(entry: Entry, corpus: list[Document]) -> None:
    examples = [example.replace("«", "").replace("»", "") for other in ENTRIES for example in other.rule.yes]
    text = f"\n{'。' * 60}\n".join([*(document.text for document in corpus), *examples])
    everywhere = replace(entry.rule, near=())
    assert [match.span for match in entry.rule.find(text)] == [match.span for match in everywhere.find(text)]


def gates(code: str) -> dict[str, tuple[Rule, str, Callable[[str], bool]]]:
    """Rules that are tried only where something cheap holds: how each is tried, and what is asked before it."""
    lines, clauses, numbers = lang.get(code).lines, lang.get(code).clauses, lang.get(code).docnumbers

    def signed(line: str) -> bool:
        return any(sign in line for sign in numbers.signs)

    return {
        "starts": (lines.starts, "match", lambda line: line[0] in lines.starts_first),
        "furniture": (lines.furniture, "fullmatch", lambda line: line[0] in lines.furniture_first),
        "frame": (lines.frame, "fullmatch", lambda line: not lines.frame_begins.isdisjoint((line[0], line[:2]))),
        "entry": (lines.entry, "fullmatch", lambda line: line[-1] in PAGE_END),
        "label": (clauses.label, "match", lambda line: 0 in clauses.hints(line)),
        "bracketed": (numbers.bracketed, "match", signed),
        "order": (numbers.order, "match", signed),
        "serial": (numbers.serial_only, "match", signed),
        "unbracketed": (numbers.unbracketed, "match", signed),
        "markdown": (MARKDOWN, "search", lambda line: any(mark in line for mark in MARKDOWN_MARKS)),
    }


@pytest.mark.parametrize("code", lang.CODES)
@pytest.mark.parametrize("name", gates("zh"))
def test_what_is_asked_before_a_rule_lets_its_matches_pass(code: str, name: str) -> None:
    rule, how, gate = gates(code)[name]
    here = Path(__file__).parent
    texts = [path.read_text("utf-8") for path in (*here.glob("cases/*.toml"), *here.parent.glob("corpus/*.[th]*"))]
    written = {line for text in texts for line in text.replace("|", "\n").replace('"', "\n").splitlines()}
    examples = [example.replace("«", "").replace("»", "") for example in rule.yes]
    lines = [line for line in (*examples, *map(str.strip, written)) if line]
    matched = [line for line in lines if getattr(rule, how)(line)]
    assert matched
    assert [line for line in matched if not gate(line)] == []
