"""Every Rule: what its ``yes`` examples mark is what it matches, its ``no`` examples do not match."""

from dataclasses import replace

import pytest

from policyparse import Document
from policyparse.catalogue import Entry, rules

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
