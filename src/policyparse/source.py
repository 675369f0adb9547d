"""Bytes, text or a path → Source: decoded, hashed, its format and front matter told.

Nothing is guessed silently: an input that cannot be decoded to the last byte is an error, and a declaration that the
bytes contradict is an issue. What the format is comes from the content, never from the file's name.
"""

import codecs
import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from policyparse.errors import PatternTimeoutError, SourceError
from policyparse.models import Format, Issue, Source
from policyparse.pattern import Rule
from policyparse.span import Span


@dataclass(frozen=True)
class Limits:
    """How large an input ``parse()`` takes; larger ones are a SourceError."""

    bytes: int = 64 * 1024 * 1024


DEFAULT_LIMITS = Limits()

BINARY = {
    b"%PDF": "a PDF; extract its text first (pdftotext FILE.pdf)",
    b"PK\x03\x04": "a ZIP container (DOCX, XLSX, OFD …); save it as text or HTML first",
    b"\xd0\xcf\x11\xe0": "an old Office file (DOC, XLS, WPS); save it as text or HTML first",
    b"\x89PNG": "a PNG image; run OCR first",
    b"\xff\xd8\xff": "a JPEG image; run OCR first",
    b"GIF8": "a GIF image; run OCR first",
    b"\x1f\x8b": "gzip data; unpack it first",
    b"{\\rtf": "an RTF file; save it as text or HTML first",
}

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
UTF16_MARKUP = ((b"<\x00", "utf-16-le"), (b"\x00<", "utf-16-be"))

CODECS = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "unicode": "utf-16",
}
"""What pages declare and what their bytes are: GBK pages use characters of GB 18030, Big5 pages those of Hong Kong."""

FEW = 4
"""Fewer characters than these say nothing of an encoding."""

CODEC_FAMILIES = (
    *("utf-8", "utf-16", "utf-32", "gb", "big5", "cp", "iso8859", "euc_", "shift_jis", "koi8", "ascii", "mac"),
)
"""Python also calls base64 and unicode_escape codecs; those are never what a page is written in."""

DECLARED = Rule(
    "source.declared_encoding",
    r"""(?: charset \s*+ = | <\?xml \s [^>]{0,80}? encoding \s*+ = ) \s*+ ["']?+ (?P<name> [\w.:-]{2,40} )""",
    yes=('<meta «charset="gb2312»">', "«<?xml version='1.0' encoding='big5»'?>"),
    no=("the charset of a page",),
    ignore_case=True,
)
TAG = Rule(
    "source.html_tag",
    r"""
    < (?: ! doctype | /?+ (?: html | head | body | div | p | br | span | table | td | h[1-6] | section | article
      | pre | ul | ol | li | center | font | strong | img | video | iframe | rss | channel | feed | entry | em ) ) \b
    [^<>]{0,2000}? >
    | < /?+ (?: b | i | u | mark | sub | sup ) >
    """,
    yes=("«<p>»前言", '«<div class="a">»', "换行«<br/>»", "新增«<em class='hl'>»节水", "«<b>»节水"),
    no=("a < b", "《<意见>》", "a <b and c> d"),
    ignore_case=True,
)
MARKDOWN = Rule(
    "source.markdown",
    r"""
    (?m: ^ \#{1,6} [ ] \S
      | ^ [ ]{0,3} [*\-] [ ] (?: \*\* | \[ [^\]\n]{1,200} \] \( )
      | \]\( https?://
      | ^ \| [ ]?+ :?+ --- )
    """,
    yes=("«# 关»于印发", "«- **»目标", "见[原文«](https://»x.cn)"),
    no=("#1 号", "- 北京"),
)
MARKDOWN_MARKS = "#*]|"
"""What Markdown is written with: one of them is in whatever ``MARKDOWN`` matches, and in few other texts."""
FRONT_MATTER_KEY = Rule(
    "source.front_matter_key",
    r"^ (?P<key> [A-Za-z_一-龥][\w\-. ]{0,60}? ) [ ]*+ : (?: [ ]++ (?P<value> .*+ ) )?+ [ ]*+ $",
    yes=("«title: '关于印发'»", "«tags:»"),
    no=("- 金融", "http://x.cn"),
)


def read(document: os.PathLike[str] | bytes | str, limits: Limits = DEFAULT_LIMITS) -> Source:
    """Read and decode one input.

    Args:
        document: a path, which is read; bytes or str are the document itself.
        limits: how many bytes are taken.

    Raises:
        SourceError: the input is missing, a directory, unreadable, empty, binary, over the limit or not decodable.
    """
    issues: list[Issue] = []
    path = None
    if isinstance(document, str):
        issues += _if_it_names_a_file(document)
        data, name = _encoded(document), "the text"
    elif isinstance(document, bytes):
        data, name = document, "the bytes"
    elif isinstance(document, os.PathLike):
        path = name = os.fspath(document)
        data = _bytes_of(Path(path), limits)
    else:
        raise SourceError(f"a {type(document).__name__} is no document: give a Path, bytes or str")
    if len(data) > limits.bytes:
        raise SourceError(f"{name}: {len(data)} bytes, over the limit of {limits.bytes}; raise limits.bytes to read it")
    if not data.strip():
        raise SourceError(f"{name}: empty; there is nothing to parse")
    content, encoding = (document, "utf-8") if isinstance(document, str) else _decode(data, name, issues)
    if not content.strip():
        raise SourceError(f"{name}: nothing but white space; there is nothing to parse")
    body, front_matter = _front_matter(content)
    return Source(
        content=content,
        format=_format(content, body.start, issues),
        encoding=encoding,
        sha256=hashlib.sha256(data).hexdigest(),
        body=body,
        front_matter=front_matter,
        path=path,
        issues=tuple(issues),
    )


def _bytes_of(path: Path, limits: Limits) -> bytes:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise SourceError(f"{path}: a directory; give one of its files, or use the batch functions")
        if size > limits.bytes:
            raise SourceError(f"{path}: {size} bytes, over the limit of {limits.bytes}; raise limits.bytes to read it")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise SourceError(f"{path}: no such file") from error
    except (OSError, ValueError) as error:
        raise SourceError(f"{path}: cannot be read: {error}") from error


def _if_it_names_a_file(text: str) -> list[Issue]:
    """A str is the document; one that names a file was probably meant as a Path."""
    if len(text) > 1024 or "\n" in text:
        return []
    try:
        found = Path(text).is_file()
    except (OSError, ValueError):
        return []
    detail = f"the text {text!r} is the name of a file; to read the file, pass Path({text!r})"
    return [Issue(code="text-names-a-file", detail=detail)] if found else []


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise SourceError(
            f"the text: half a surrogate pair at offset {error.start}; decode it with errors='strict'"
        ) from error


# -- decoding -------------------------------------------------------------------------------------------------


def _decode(data: bytes, name: str, issues: list[Issue]) -> tuple[str, str]:
    """The text and the encoding it was in."""
    for magic, what in BINARY.items():
        if data.startswith(magic):
            raise SourceError(f"{name}: {what}")
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, name), encoding
    for start, encoding in UTF16_MARKUP:
        if data.startswith(start):
            return _strictly(data, encoding, name), encoding
    if data.count(0) * 50 > len(data):
        raise SourceError(f"{name}: {data.count(0)} NUL bytes; binary, or UTF-16 without its byte order mark")
    asked = _declared(data[:4096].decode("ascii", "ignore"), issues)
    try:
        content = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_other(data, asked, name, error, issues)
    if asked not in (None, "utf-8") and not content.isascii():
        issues.append(Issue(code="encoding-declared-wrong", detail=f"declared as {asked}, but it is UTF-8"))
    return content, "utf-8"


def _declared(head: str, issues: list[Issue]) -> str | None:
    """The codec that a page or an XML file says it is in."""
    try:
        declared = DECLARED.search(head)
    except PatternTimeoutError as error:
        issues.append(Issue(code="rule-timeout", detail=str(error)))
        return None
    asked = _codec(declared["name"]) if declared else None
    if declared and asked is None:
        detail = f"declared as {declared['name']}, which is no encoding of text"
        issues.append(Issue(code="encoding-declared-wrong", detail=detail))
    return asked


def _decode_other(
    data: bytes, asked: str | None, name: str, error: UnicodeDecodeError, issues: list[Issue]
) -> tuple[str, str]:
    """Not UTF-8: the declared encoding, else GB 18030 unless the text is UTF-8 with a broken place."""
    if asked not in (None, "utf-8", "utf-16") and not (asked == "cp1252" and _is_chinese(data)):
        try:
            return data.decode(asked), asked
        except UnicodeDecodeError as other:
            error = other
    elif error.start - len(data[: error.start].decode("utf-8")) >= 6:
        raise SourceError(  # three Chinese characters that are good UTF-8 do not happen in GB 18030 by chance
            f"{name}: UTF-8 up to byte {error.start}, where {data[error.start : error.start + 4]!r} is not; "
            "the file is cut off or was joined from parts in different encodings"
        ) from error
    try:
        content = data.decode("gb18030")
    except UnicodeDecodeError:
        raise SourceError(
            f"{name}: neither UTF-8, GB 18030 nor what it declares ({asked}): {error.reason} at byte {error.start}; "
            "decode it yourself and pass the str"
        ) from error
    if asked is None:
        detail = "no encoding declared and not UTF-8: read as GB 18030; Big5 would look like this too"
        issues.append(Issue(code="encoding-guessed", detail=detail))
    elif asked != "gb18030":
        issues.append(Issue(code="encoding-declared-wrong", detail=f"declared as {asked}, but it is GB 18030"))
    return content, "gb18030"


def _is_chinese(data: bytes) -> bool:
    """Whether bytes that are said to be Latin are Chinese: servers say iso-8859-1 of everything.

    GB 18030 to the last byte, and most of what is not ASCII is one of the common characters (rows 16 to 55).
    """
    try:
        other = [character for character in data.decode("gb18030") if not character.isascii()]
    except UnicodeDecodeError:
        return False
    common = sum(0xB0 <= character.encode("gb18030")[0] <= 0xD7 for character in other[:2000])
    return len(other) >= FEW and common > len(other[:2000]) // 2


def _codec(declared: str) -> str | None:
    """The codec for a declared name; None where there is no such codec."""
    try:
        name = codecs.lookup(CODECS.get(declared.lower(), declared)).name
    except (LookupError, UnicodeError):
        return None
    return name if name.startswith(CODEC_FAMILIES) else None


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            f"{name}: begins as {encoding}, but {error.reason} at byte {error.start}; "
            "decode it yourself and pass the str"
        ) from error


# -- format and front matter ----------------------------------------------------------------------------------


def _format(content: str, start: int, issues: list[Issue]) -> Format:
    """By what is in it: one tag that lays out text makes it HTML."""
    try:
        if "<" in content and TAG.search(content, start):
            return "html"
        if start:
            return "markdown"
        marked = any(mark in content for mark in MARKDOWN_MARKS)
        return "markdown" if marked and MARKDOWN.search(content, 0, 20_000) else "text"
    except PatternTimeoutError as error:
        issues.append(Issue(code="rule-timeout", detail=str(error)))
        return "text"


def _front_matter(content: str) -> tuple[Span, Mapping[str, str]]:
    """Where the body begins, and the scalar and list keys of the YAML block above it.

    Only what feeds and static site generators write: ``key: value``, quoted values, ``- item`` lists and block text.
    """
    start = len(content) - len(content.lstrip("\ufeff\r\n\t "))
    if not content.startswith("---", start):
        return Span(0, len(content)), {}
    values: dict[str, list[str]] = {}
    key = None
    position = content.find("\n", start) + 1
    if content[start:position].strip() != "---":
        return Span(0, len(content)), {}
    while 0 < position <= start + 20_000:
        end = content.find("\n", position)
        line = content[position : len(content) if end < 0 else end].rstrip()
        if line in ("---", "..."):
            body = Span(len(content) if end < 0 else end + 1, len(content))
            return (body, {name: ", ".join(found) for name, found in values.items()}) if values else _none(content)
        if match := FRONT_MATTER_KEY.fullmatch(line):
            key = match["key"]
            values[key] = [value] if (value := _scalar(match["value"])) else []
        elif key and line.strip():
            values[key].append(_scalar(line.strip().removeprefix("- ")))
        elif line.strip():
            return _none(content)
        position = end + 1
    return _none(content)


def _none(content: str) -> tuple[Span, Mapping[str, str]]:
    return Span(0, len(content)), {}


def _scalar(value: str) -> str:
    """A YAML scalar without its quotes; ``|`` and ``>`` only say that the text follows."""
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1].replace("''", "'") if value[0] == "'" else value[1:-1].replace('\\"', '"')
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_scalar(item) for item in value[1:-1].split(","))
    return "" if value in ("|", ">", "|-", ">-") else value
