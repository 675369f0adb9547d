"""Every kind of case stands in Chinese and in English; a case, or a group of cases, that has one language says why.

``only = "…"`` in a case is its own reason. At the head of a file, ``only.<group>.<language>`` is the reason of all
cases of that group that stand in that language alone. A group is a table (``deadlines = […]``), a ``[[group]]`` by its
label, or ``[[case]]`` by what stands before the point in its label.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from policyparse import lang

FILES = [
    path
    for path in sorted((Path(__file__).parent / "cases").glob("*.toml"))
    if path.stem.startswith(
        ("agencies", "citations", "clauses", "clean", "indicator", "milestones", "quantities", "targets", "times")
    )
]


def groups(content: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """The cases of a file by group."""
    found: dict[str, list[dict[str, Any]]] = {}
    for key, entries in content.items():
        if key == "only":
            continue
        for entry in entries:
            name = {"group": entry.get("label"), "case": entry.get("label", "").split(".")[0]}.get(key, key)
            found.setdefault(name, []).extend(entry["cases"] if key == "group" else [entry])
    return found


def faults(content: dict[str, Any]) -> list[str]:
    """What is missing, and what is said without need."""
    reasons, found, needed = content.get("only", {}), [], set()
    for group, cases in groups(content).items():
        for case in (case for case in cases if "source" not in case):
            languages = [code for code in lang.CODES if code in case]
            name = f"{group}: {case[languages[0]]}"
            if len(languages) > 1:
                found += [f"{name} has both languages and a reason"] if "only" in case else []
            elif "only" not in case:
                needed.add((group, languages[0]))
                if not reasons.get(group, {}).get(languages[0]):
                    found.append(f"{name} stands in {languages[0]} alone and does not say why")
    given = {(group, code) for group, by_language in reasons.items() for code in by_language}
    return found + [f"{group}: the reason for {code} alone is not needed" for group, code in sorted(given - needed)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_one_language_says_why(path: Path) -> None:
    assert faults(tomllib.loads(path.read_text("utf-8"))) == []


@pytest.mark.parametrize("kind", ["docnumbers", "metadata", "resolve"])
def test_whole_documents_are_of_both_languages(kind: str) -> None:
    """A whole document is one language's; its kind is the file."""
    files = (Path(__file__).parent / "cases").glob(f"{kind}*.toml")
    contents = [tomllib.loads(path.read_text("utf-8")) for path in files]
    entries = [entry for content in contents for key in ("group", "case") for entry in content.get(key, [])]
    assert {entry.get("lang") for entry in entries} >= set(lang.CODES)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"by": [{"zh": "甲", "en": "a"}]}, []),
        ({"by": [{"zh": "甲"}]}, ["by: 甲 stands in zh alone and does not say why"]),
        ({"by": [{"zh": "甲", "only": "why"}]}, []),
        ({"only": {"by": {"zh": "why"}}, "by": [{"zh": "甲"}]}, []),
        (
            {"only": {"by": {"en": "why"}}, "by": [{"zh": "甲", "only": "why"}]},
            ["by: the reason for en alone is not needed"],
        ),
        ({"by": [{"zh": "甲", "en": "a", "only": "why"}]}, ["by: 甲 has both languages and a reason"]),
        ({"only": {"gone": {"zh": "why"}}}, ["gone: the reason for zh alone is not needed"]),
        ({"group": [{"label": "x", "cases": [{"en": "a"}]}]}, ["x: a stands in en alone and does not say why"]),
        ({"only": {"x": {"en": "why"}}, "case": [{"label": "x.y", "en": "a"}]}, []),
    ],
)
def test_faults(content: dict[str, Any], expected: list[str]) -> None:
    assert faults(content) == expected
