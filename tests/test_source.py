"""Reading: encodings, formats, front matter, and the errors that say what to do."""

import codecs
from pathlib import Path

import pytest

from policyparse import source as module
from policyparse.errors import SourceError
from policyparse.pattern import Rule
from policyparse.source import Limits, read

SENTENCE = "到2025年，森林覆盖率达到45%。"
RULES = [value for value in vars(module).values() if isinstance(value, Rule)]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SENTENCE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + SENTENCE.encode(), "utf-8-sig"),
        (SENTENCE.encode("utf-16"), "utf-16"),
        (f"<p>{SENTENCE}</p>".encode("utf-16-le"), "utf-16-le"),
        (f"<p>{SENTENCE}</p>".encode("utf-16-be"), "utf-16-be"),
        (f'<meta charset="gb2312"><p>{SENTENCE}镕</p>'.encode("gb18030"), "gb18030"),
        ('<meta charset="big5"><p>節約用水，森林覆蓋率達到45%。</p>'.encode("big5"), "big5hkscs"),
        ("<?xml version='1.0' encoding='iso-8859-1'?><p>caf\xe9 law</p>".encode("latin-1"), "cp1252"),
    ],
)
def test_encodings(data: bytes, encoding: str) -> None:
    source = read(data)
    assert source.encoding == encoding
    assert source.issues == ()
    assert not source.content.startswith("\ufeff")
    assert "45%" in source.content or "café" in source.content


def test_a_guess_is_an_issue() -> None:
    source = read(SENTENCE.encode("gb18030"))
    assert source.content == SENTENCE
    assert [issue.code for issue in source.issues] == ["encoding-guessed"]


@pytest.mark.parametrize("name", ["xyz-9", "mbcs", "base64", "undefined", "unicode_escape", "rot13", "idna", "utf-7"])
def test_odd_declarations_are_issues(name: str) -> None:
    source = read(f'<meta charset="{name}"><p>{SENTENCE}</p>'.encode())
    assert SENTENCE in source.content
    assert [issue.code for issue in source.issues] == ["encoding-declared-wrong"]


def test_a_wrong_declaration_is_an_issue() -> None:
    declared = f'<meta charset="gb2312"><p>{SENTENCE}</p>'.encode()
    assert [issue.code for issue in read(declared).issues] == ["encoding-declared-wrong"]
    declared = f'<meta charset="iso-8859-1"><p>{SENTENCE}</p>'.encode("gb18030")
    assert SENTENCE in read(declared).content
    assert [issue.code for issue in read(declared).issues] == ["encoding-declared-wrong"]
    declared = f'<meta charset="ascii"><p>{SENTENCE}</p>'.encode("gb18030")
    assert [issue.code for issue in read(declared).issues] == ["encoding-declared-wrong"]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        ("\u3000\n", "white space"),
        (b"%PDF-1.7 ...", "pdftotext"),
        (b"PK\x03\x04 ...", "ZIP"),
        (b"\x89PNG\r\n", "OCR"),
        (b"\x00\x01" * 100, "NUL"),
        (SENTENCE.encode()[:-1], "byte 37"),
        (SENTENCE.encode() + b"\xff" + SENTENCE.encode(), "byte 40"),
        (b"\xff\x80\xff", "byte 0"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8", "utf-16"),
        ("half a pair: \ud800", "surrogate"),
        (7, "int"),
    ],
)
def test_errors_say_what_was_found(data: object, says: str) -> None:
    with pytest.raises(SourceError, match=says):
        read(data)  # type: ignore[arg-type]


def test_errors_of_paths(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"missing\.txt: no such file"):
        read(tmp_path / "missing.txt")
    with pytest.raises(SourceError, match="a directory"):
        read(tmp_path)
    file = tmp_path / "long.txt"
    file.write_text(SENTENCE * 10, "utf-8")
    with pytest.raises(SourceError, match=r"long\.txt: 400 bytes, over the limit of 100"):
        read(file, Limits(bytes=100))
    with pytest.raises(SourceError, match="over the limit"):
        read(SENTENCE, Limits(bytes=10))


def test_a_text_that_names_a_file_is_an_issue(tmp_path: Path) -> None:
    file = tmp_path / "notice.txt"
    file.write_text(SENTENCE, "utf-8")
    source = read(str(file))
    assert source.content == str(file)
    assert [issue.code for issue in source.issues] == ["text-names-a-file"]
    assert read(file).content == SENTENCE
    assert read(file).path == str(file)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (SENTENCE, "text"),
        (f"<p>{SENTENCE}</p>", "html"),
        (f"{SENTENCE}<br>{SENTENCE}", "html"),
        ("能耗 a < b，《<节水>办法》", "text"),
        ("能耗 a <b and c> d", "text"),
        ("…新增<em>节水</em>灌溉面积20万亩", "html"),
        ("<?xml version='1.0'?><rss><channel><item><description></description></item></channel></rss>", "html"),
        (f"# 节水方案\n\n{SENTENCE}", "markdown"),
        (f"---\ntitle: 节水\n---\n{SENTENCE}", "markdown"),
        (f"---\ntitle: 节水\n---\n<p>{SENTENCE}</p>", "html"),
        (f"# {SENTENCE}".replace("# ", "#"), "text"),
    ],
)
def test_formats(text: str, told: str) -> None:
    assert read(text).format == told


def test_front_matter() -> None:
    text = (
        "\n---\ntitle: '关于“节水”的''意见'''\ncategories: \n - 水利\n - 农业\ndate: 2022-02-22 14:20:07 +0800\n"
        'tags: [水, "林"]\nquoted: "a \\"b\\""\nabove: |\n  第一行\n---\n正文'
    )
    source = read(text)
    assert dict(source.front_matter) == {
        "title": "关于“节水”的'意见'",
        "categories": "水利, 农业",
        "date": "2022-02-22 14:20:07 +0800",
        "tags": "水, 林",
        "quoted": 'a "b"',
        "above": "第一行",
    }
    assert text[source.body.slice] == "正文"


@pytest.mark.parametrize(
    "text", ["---\n正文\n---\n又", "--- 正文", "---\ntitle: 节水\n没有结束", "-----\n甲: 乙\n-----"]
)
def test_what_is_no_front_matter(text: str) -> None:
    source = read(text)
    assert source.front_matter == {}
    assert source.body.start == 0


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rules(rule: Rule) -> None:
    for example in rule.yes:
        text = example.replace("«", "").replace("»", "")
        span = (example.index("«"), example.index("»") - 1)
        assert span in [(match.start, match.end) for match in rule.find(text)], example
    for example in rule.no:
        assert rule.search(example) is None, example
