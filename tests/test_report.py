"""The report page as a file: what is embedded, what is kept out, and where documents are read from."""

import html
import json
import subprocess
import sys
import tomllib
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import policyparse
from policyparse import reporting
from policyparse.batch import convert
from policyparse.errors import LanguageError, SourceError
from policyparse.models import Document
from policyparse.reporting.content import TABLES, content
from policyparse.tables import rows
from tests.conftest import CORPUS, documents
from tests.test_cli import run

PLAN = "绍兴市绿色建造行动方案\n一、主要目标\n到2025年，森林覆盖率达到45%。（市林业局、市发展改革委等按职责分工负责）\n"
NASTY = "</script ><!--<script ><script>alert(1)</script><img src=x onerror=alert(2)> & \u2028\u2029 \ud800 \u202e \" '"


class Blocks(HTMLParser):
    """The contents of every script and style of a page, as a browser takes them, and the attributes of its tags."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.blocks: list[tuple[str, dict[str, str | None], str]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self.blocks.append((tag, dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self.blocks and self.tags[-1][0] in ("script", "style"):
            tag, attributes, text = self.blocks[-1]
            self.blocks[-1] = (tag, attributes, text + data)

    def handle_endtag(self, tag: str) -> None:
        self.tags.append((f"/{tag}", {}))

    def json(self, name: str) -> Any:
        return next(json.loads(text) for _, attributes, text in self.blocks if attributes.get("id") == name)


@pytest.fixture
def plan() -> Document:
    return policyparse.parse(PLAN)


def _page(given: Document | list[Document], tmp_path: Path, **more: str) -> str:
    return policyparse.report(given, tmp_path / "page.html", **more).read_text("utf-8")


def test_the_page_asks_for_nothing(plan: Document, tmp_path: Path) -> None:
    for tag, attributes in Blocks(_page(plan, tmp_path)).tags:
        for name in ("src", "href", "action", "data", "srcset"):
            target = attributes.get(name)
            assert target is None or target.startswith(("#", "data:,")), (tag, target)


def test_the_policy_names_the_style_and_the_script_and_nothing_else(plan: Document, tmp_path: Path) -> None:
    page = Blocks(_page(plan, tmp_path))
    policy = next(a["content"] for t, a in page.tags if a.get("http-equiv") == "Content-Security-Policy") or ""
    allowed = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    run_blocks = {
        tag: f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
        for tag, attributes, text in page.blocks
        if attributes.get("type") != "application/json"
    }
    assert allowed["default-src"] == "'none'"
    assert allowed["script-src"] == run_blocks["script"]
    assert allowed["style-src"] == run_blocks["style"]
    assert not [a for t, a in page.tags if any(name == "style" or name.startswith("on") for name in a)]


@pytest.mark.parametrize("source", documents())
def test_the_embedded_words_are_the_text(source: Path) -> None:
    """Lines joined are the text without its empty lines, and the segments under a key are the words of its record."""
    document = policyparse.parse(source)
    shown = content(document)
    pieces: dict[str, str] = {}
    lines = []
    for line in shown["lines"]:
        cells = [[[part] if isinstance(part, str) else part for part in cell] for cell in line["cells"]]
        lines.append("\t".join("".join(words for words, *_ in cell) for cell in cells))
        for words, *keys in (part for cell in cells for part in cell):
            for key in keys:
                pieces[key] = pieces.get(key, "") + words
    assert lines == [line for line in document.text.split("\n") if line.strip()]
    for kind in TABLES:
        for shown_row, row in zip(shown["rows"][kind], rows(document, kind), strict=True):
            if row["quote"]:
                assert pieces[shown_row["key"]] == row["quote"].replace("\n", "").replace("\t", "")


def test_figures_are_exact() -> None:
    """9007199254740993 is the first integer that a JavaScript number cannot hold."""
    document = policyparse.parse("到2025年，产业规模达到900719925474.0993万元，森林覆盖率达到45.0%，建成公园1.2万个。")
    shown = [row["cells"]["value"] for row in content(document)["rows"]["targets"]]
    assert shown == ["9007199254740993", "45", "12000"]


def test_what_has_no_name_in_a_language_stays_as_written() -> None:
    [row] = content(policyparse.parse("到2025年，深松整地面积达到300万公顷次。"))["rows"]["quantities"]
    assert row["cells"]["unit"] == "公顷次"
    assert "unit" not in row.get("en", {})


def test_what_a_document_says_cannot_leave_its_block(plan: Document, tmp_path: Path) -> None:
    meta = plan.metadata.model_copy(update={"title": NASTY, "issuers": (NASTY,)})
    nasty = plan.model_copy(update={"text": NASTY + plan.text[len(NASTY) :], "metadata": meta, "id": NASTY})
    page = Blocks(_page([nasty, plan], tmp_path, title=NASTY))
    assert sum(tag == "script" for tag, *_ in page.tags) == 4  # two documents, what they share, the page's own
    assert page.json("shared")["documents"][0]["title"] == NASTY
    assert page.json("document-0")["head"]["issuers"] == NASTY
    assert not [a for t, a in page.tags if t == "img"]


def test_the_title_and_the_language_it_opens_in(plan: Document, tmp_path: Path) -> None:
    page = _page(plan, tmp_path, title="Plans & goals", lang="zh")
    assert f"<title>{html.escape('Plans & goals')}</title>" in page
    assert Blocks(page).tags[0][1]["data-language"] == "zh"
    with pytest.raises(LanguageError):
        policyparse.report(plan, tmp_path / "x.html", lang="tlh")


def test_every_word_of_the_page_is_used() -> None:
    folder = Path(str(reporting.__file__)).parent
    used = "".join(path.read_text("utf-8") for path in folder.iterdir() if path.suffix in (".js", ".html"))
    marks = {f"kind_{mark}" for mark in TABLES.values()}
    for name in tomllib.loads((folder / "words.toml").read_text("utf-8")):
        assert f'"{name}"' in used or name in marks, name


def test_nothing_is_left_behind_where_no_page_can_be_written(plan: Document, tmp_path: Path) -> None:
    def breaks_off() -> Iterator[Document]:
        yield plan
        raise SourceError("the source is gone")

    (tmp_path / "file").write_text("", "utf-8")
    for given, out in (
        ([], "none.html"),
        ([plan], "no/such/folder.html"),
        ([plan], "file/page.html"),
        (breaks_off(), "half.html"),
    ):
        with pytest.raises(SourceError):
            policyparse.report(given, tmp_path / out)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_an_older_page_stays_until_the_new_one_is_complete(plan: Document, tmp_path: Path) -> None:
    out = policyparse.report(plan, tmp_path / "page.html")
    before = out.read_bytes()
    with pytest.raises(SourceError):
        policyparse.report([], out)
    assert out.read_bytes() == before


# -- the command


def test_what_convert_wrote_is_shown(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    convert([CORPUS / "notice-zh.txt", CORPUS / "notice-en.txt"], out)
    done = run("report", out, "-o", tmp_path / "page.html")
    assert done.stdout.startswith("2 documents shown, 0 failed")
    entries = Blocks((tmp_path / "page.html").read_text("utf-8")).json("shared")["documents"]
    assert ["绍政办发〔2023〕17号" in entries[0]["line"], "Shao Zheng Ban Fa [2023] No. 17" in entries[1]["line"]] == [
        True
    ] * 2


def test_the_command_writes_a_page_and_names_what_failed(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text(PLAN, "utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    out = tmp_path / "page.html"
    done = run("report", tmp_path, "-o", out, "--title", "目标一览", "--language", "zh")
    assert done.returncode == 1
    assert done.stdout.startswith("1 documents shown, 1 failed")
    assert "empty.txt" in done.stderr
    assert "目标一览" in out.read_text("utf-8")
    assert run("report", tmp_path / "plan.txt", "-o", out).returncode == 0
    done = run("report", tmp_path / "empty.txt", "-o", tmp_path / "none.html")
    assert done.returncode == 1
    assert [told for told in ("empty.txt", "none.html") if told in done.stderr] == ["empty.txt", "none.html"]


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        pytest.param(["missing.txt", "-o", "x.html"], 1, "missing.txt", id="missing file"),
        pytest.param(
            [str(CORPUS / "flood-zh.txt"), "-o", "no/such/x.html"], 1, "cannot be written", id="no such folder"
        ),
        pytest.param(
            [str(CORPUS / "flood-zh.txt"), "-o", "x.html", "--language", "tlh"], 2, "tlh", id="no such language"
        ),
    ],
)
def test_errors_are_one_line_and_a_status(arguments: list[str], status: int, message: str) -> None:
    done = run("report", *arguments)
    assert done.returncode == status
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_the_function_is_imported_when_it_is_first_used() -> None:
    code = "import sys, policyparse; assert 'policyparse.reporting' not in sys.modules; policyparse.report"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
