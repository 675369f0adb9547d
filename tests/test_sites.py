"""A user's own rules for sites: in front of the bundled ones, checked before any document is read."""

import json
import os
from pathlib import Path

import pytest

import policyparse
from policyparse.batch import convert, parse_many
from policyparse.errors import VocabularyError
from policyparse.models import Document
from policyparse.vocab.sites import sites, sites_with
from tests.test_cli import run

TARGET = "到2025年，力争全市森林覆盖率达到45%，绿地面积持续增加，人居环境明显改善，生态质量稳步提升，绿色格局基本形成。"
PAGE = f'<div class="TRS_Editor"><p>{TARGET * 2}</p></div><div id="docBody"><p>看点：一图速览</p><p>{TARGET}</p></div>'
RULES = """
[qingxi]
why = "the text is in #docBody, 看点 stands above it"
body = ["#docBody"]
starts = ["看点："]
"""


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    path = tmp_path / "my-sites.toml"
    path.write_text(RULES, "utf-8")
    return path


def test_own_rules_come_before_the_bundled_ones(rules: Path) -> None:
    assert policyparse.parse(PAGE).text == TARGET * 2
    doc = policyparse.parse(PAGE, sites=rules)
    assert doc.text == TARGET
    assert "sites.qingxi.starts" in [piece.rule for piece in doc.dropped]
    assert list(sites_with(rules).body)[:1] == ["#docBody"]
    assert sites().body.keys() < sites_with(rules).body.keys()


def test_a_table_of_the_same_name_replaces_the_bundled_one(rules: Path) -> None:
    rules.write_text('[wechat]\nwhy = "our dumps keep these lines"\nlines = ["甲"]\n', "utf-8")
    known = sites_with(rules)
    assert "wechat" in sites().starts.values()
    assert "wechat" not in known.starts.values()
    assert known.lines["甲"] == "wechat"


def test_a_changed_file_is_read_again(rules: Path) -> None:
    assert policyparse.parse("看点：一\n" + TARGET, sites=rules).text == TARGET
    rules.write_text(RULES.replace("看点：", "提要："), "utf-8")
    os.utime(rules, ns=(1, 1))
    assert policyparse.parse("看点：一\n" + TARGET, sites=rules).text == "看点：一\n" + TARGET


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[a]\nwhy = "x"\nbody = ["div p"]', "entry 'a': body.0"),
        ('[a]\nwhy = "x"\nstarts = [""]', "entry 'a': starts.0"),
        ('[a]\nwhy = "x"\nfields = ["来源："]', "entry 'a': fields.0"),
        ('[a]\nwhy = "x"\nstart = ["看点"]', "entry 'a': start"),
        ('[a]\nbody = ["#x"]', "entry 'a': why"),
        ('why = "x"', "entry 'why'"),
        ("[a", "no TOML"),
        (b"\xff\xfe", "no TOML"),
        (None, "cannot be read"),
    ],
)
def test_a_wrong_file_is_named_with_its_entry(tmp_path: Path, text: str | bytes | None, says: str) -> None:
    path = tmp_path / "wrong.toml"
    if text is not None:
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.raises(VocabularyError, match=r"wrong\.toml") as error:
        policyparse.parse(TARGET, sites=path)
    assert says in str(error.value)
    assert "\n" not in str(error.value)
    with pytest.raises(VocabularyError):
        convert([tmp_path], tmp_path / "out.jsonl", sites=path)
    assert not (tmp_path / "out.jsonl.work").exists()


@pytest.mark.parametrize("workers", [1, 2])
def test_many_documents(rules: Path, workers: int) -> None:
    for doc in parse_many([PAGE, PAGE], workers=workers, sites=rules):
        assert isinstance(doc, Document)
        assert doc.text == TARGET


def test_on_the_command_line(rules: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE, "utf-8")
    done = run("parse", page, "--sites", rules)
    assert json.loads(done.stdout)["text"] == TARGET
    done = run("convert", page, "--sites", rules, "--workers", 2, "-o", tmp_path / "out.jsonl")
    assert done.returncode == 0
    assert json.loads((tmp_path / "out.jsonl").read_text("utf-8"))["text"] == TARGET
    rules.write_text("[a]\n", "utf-8")
    for command in (("parse", page), ("convert", page, "-o", tmp_path / "again.jsonl")):
        done = run(*command, "--sites", rules)
        assert done.returncode == 2
        assert done.stderr.count("\n") == 1
        assert "my-sites.toml, entry 'a'" in done.stderr


def test_what_was_dropped_is_shown(rules: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(f"看点：一图速览\n{TARGET}\n责任编辑：李某\n", "utf-8")
    done = run("parse", page, "--sites", rules, "--show-dropped")
    assert done.returncode == 0
    source = page.read_text("utf-8")
    shown = [line.split("\t") for line in done.stdout.splitlines()]
    assert [rule for _, rule, _ in shown] == ["sites.qingxi.starts", "zh.lines.frame"]
    for place, _, text in shown:
        start, end = map(int, place.split("-"))
        assert repr(source[start:end]) == text
