"""``Corpus``: the same documents from a folder, a JSONL and a DuckDB file; search, filter, tables."""

from itertools import pairwise
from pathlib import Path
from typing import get_args

import pandas
import pytest

import policyparse
from policyparse import Corpus, PatternError, SourceError, convert, pattern
from policyparse.collection import Hit
from policyparse.errors import PatternTimeoutError
from policyparse.tables import COLUMNS, Kind
from tests.conftest import CORPUS
from tests.test_highlight import Page

CITY = """杭州市人民政府关于印发《杭州市节水行动方案》的通知

一、主要目标
到2025年，再生水利用率达到35%。（市水利局牵头，市财政局配合）

杭州市人民政府
2021年6月1日
"""
NATION = """国务院关于加强节水工作的意见

一、总体要求
到2030年，再生水利用率达到45%，城市供水管网漏损率控制在8%以内。

国务院
2022年3月9日
"""
ENGLISH = "Water Plan\n\nBy 2030, the rate of reclaimed water use will reach 45%.\n"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return Corpus.parse([CITY, NATION, ENGLISH, b""])


def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / "given"
    folder.mkdir()
    for name, text in {"a.txt": CITY, "b.txt": NATION, "c.txt": ENGLISH, "d.txt": ""}.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.duckdb"])
def test_what_convert_wrote_is_the_folder(tmp_path: Path, name: str) -> None:
    folder = _folder(tmp_path)
    convert([folder], tmp_path / name)
    parsed = Corpus.read(folder)
    assert len(parsed) == 3
    assert [failure.stage for failure in parsed.failures] == ["input"]
    assert Corpus.read(tmp_path / name).documents == parsed.documents
    assert Corpus.read(str(tmp_path / name))[0].targets[0].evidence


def test_a_bundled_corpus_with_two_workers() -> None:
    found = Corpus.read(CORPUS, workers=2)
    assert len(found) == len(Corpus.read(CORPUS)) > 10
    assert not found.failures


def test_like_a_list(corpus: Corpus) -> None:
    assert len(corpus) == 3
    assert list(corpus)[-1] == corpus[-1] == corpus.documents[2]
    assert isinstance(corpus[:2], Corpus)
    assert len(corpus[:2]) == 2
    assert Corpus([*corpus[:1], *corpus[1:]]).documents == corpus.documents
    assert corpus.document(corpus[1].id) is corpus[1]
    with pytest.raises(KeyError, match="nothing-here"):
        corpus.document("nothing-here")
    assert repr(corpus) == "Corpus(3 documents, 4 targets, 1 responsibilities, 1 failed)"


def test_search_says_where(corpus: Corpus) -> None:
    hits = corpus.search("再生水利用率")
    assert [(hit.title, hit.clause) for hit in hits] == [
        ("杭州市人民政府关于印发《杭州市节水行动方案》的通知", "1"),
        ("国务院关于加强节水工作的意见", "1"),
    ]
    assert hits[0].snippet == "到2025年，«再生水利用率»达到35%。（市水利局牵头，市财政局配合）"
    for hit in hits:
        assert corpus.document(hit.document).quote(hit.span) == hit.words
    assert pandas.DataFrame(hits)["words"].tolist() == ["再生水利用率"] * 2


def test_search_for_an_expression(corpus: Corpus) -> None:
    hits = corpus.search(r"\d+%", regex=True)
    assert [hit.words for hit in hits] == ["35%", "45%", "8%", "45%"]
    assert all(a.document != b.document or a.span < b.span for a, b in pairwise(hits))


@pytest.mark.parametrize(
    ("words", "ignore_case", "count"),
    [("WATER", True, 2), ("WATER", False, 0), ("Water", False, 1), ("a.b*[", True, 0)],
)
def test_search_for_words(corpus: Corpus, words: str, ignore_case: bool, count: int) -> None:
    assert len(corpus.search(words, ignore_case=ignore_case)) == count


def test_an_expression_that_is_none(corpus: Corpus) -> None:
    with pytest.raises(PatternError, match=r"20\(1"):
        corpus.search("20(1", regex=True)
    with pytest.raises(ValueError, match="nothing to search for"):
        corpus.search("")


def test_an_expression_that_finds_nothing_long(corpus: Corpus) -> None:
    assert corpus.search("x*", regex=True) == []


def test_an_expression_that_runs_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pattern, "SECONDS", 0.2)
    corpus = Corpus.parse(["节水 " + "a" * 60 + "!"])
    with pytest.raises(PatternTimeoutError, match="ran over"):
        corpus.search(r"(a|a)+$", regex=True)


@pytest.mark.parametrize(
    ("conditions", "places"),
    [
        ({}, [0, 1, 2]),
        ({"lang": "en"}, [2]),
        ({"genre": "opinion"}, [1]),
        ({"issuer": "杭州"}, [0]),
        ({"region": "330000"}, [0]),
        ({"region": "330100"}, [0]),
        ({"region": "110000"}, []),
        ({"region": "CN"}, [1]),
        ({"since": "2022"}, [1]),
        ({"since": "2021-06-01"}, [0, 1]),
        ({"since": "2021-06-02"}, [1]),
        ({"until": "2021"}, [0]),
        ({"until": "2022-03-09", "since": "2022-01"}, [1]),
        ({"lang": "zh", "issuer": "国务院"}, [1]),
        ({"keep": lambda one: len(one.targets) > 1}, [1]),
    ],
)
def test_filter(corpus: Corpus, conditions: dict[str, str], places: list[int]) -> None:
    assert [one.id for one in corpus.filter(**conditions)] == [corpus[place].id for place in places]  # type: ignore[arg-type]


def test_edges_of_all_documents(corpus: Corpus) -> None:
    assert [(edge["source"], edge["target"]) for edge in corpus.agency_edges()] == [("杭州市水利局", "杭州市财政局")]


def test_files_that_are_not_convert_s(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text('{"id": 1, "body": "天"}\n', "utf-8")
    (tmp_path / "made.duckdb").write_bytes(b"no database")
    for name, reason in {
        "rows.jsonl": "line 1",
        "made.duckdb": "policyparse convert",
        "gone.jsonl": "no such file",
    }.items():
        with pytest.raises(SourceError, match=reason):
            Corpus.read(tmp_path / name)
    with pytest.raises(SourceError, match="no such file"):
        Corpus.read(tmp_path / "gone")


def test_it_shows_itself(corpus: Corpus) -> None:
    page = Page(corpus._repr_html_())
    assert page.tags.count("tr") == 1 + len(corpus)
    assert "国务院关于加强节水工作的意见" in page.text
    assert "未能读取 (1)" in page.text
    assert Page(Corpus([])._repr_html_()).tags.count("tr") == 1


def test_hostile_titles_stay_text() -> None:
    corpus = Corpus.parse(
        ["<html><title>&lt;script&gt;关于节水的通知</title><body><p>&lt;img src=x&gt;</p></body></html>"]
    )
    page = Page(corpus._repr_html_())
    assert not {"script", "img"} & set(page.tags)


# -- tables


@pytest.mark.parametrize("kind", get_args(Kind))
def test_frames_have_the_same_types_full_or_empty(corpus: Corpus, kind: Kind) -> None:
    empty = policyparse.parse("天气很好。").to_frame(kind)
    full = corpus.to_frame(kind)
    assert list(full.columns) == list(empty.columns) == list(COLUMNS[kind])
    assert full.dtypes.to_dict() == empty.dtypes.to_dict() == Corpus([]).to_frame(kind).dtypes.to_dict()
    assert len(pandas.concat([full, empty])) == len(full) + len(empty)
    for language in ("zh", "en"):
        named = corpus.to_frame(kind, lang=language)
        assert len(named) == len(full)
        assert named.dtypes.to_dict() == full.dtypes.to_dict()


def test_frames_can_be_reckoned_with(corpus: Corpus) -> None:
    targets = corpus.to_frame("targets")
    assert targets["value"].sum() == 35 + 45 + 8 + 45
    assert targets[targets["comparator"] == "<="]["value"].tolist() == [8]
    assert targets.loc[targets["change"] == "decrease"].empty
    assert targets["baseline_year"].isna().all()
    assert corpus.to_frame("responsibilities")["collective"].sum() == 0
    assert corpus.to_frame("documents")["number_year"].isna().all()


def test_a_hit_is_small() -> None:
    assert Hit.__slots__ == ("document", "title", "clause", "span", "words", "snippet")


def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch, corpus: Corpus, tmp_path: Path) -> None:
    (tmp_path / "out.duckdb").write_bytes(b"")
    monkeypatch.setattr("policyparse.extras.find_spec", lambda name: None)
    for ask in (lambda: corpus.to_frame("targets"), lambda: Corpus.read(tmp_path / "out.duckdb")):
        with pytest.raises(policyparse.ExtraError, match=r"policyparse\[tables\]"):
            ask()
    with pytest.raises(ImportError, match=r"policyparse\[plots\]"):
        policyparse.agency_graph(corpus)
