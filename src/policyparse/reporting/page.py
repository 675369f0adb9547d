"""The page around the documents: template, style, scripts, words, and the policy that keeps everything else out.

1. Whatever a document holds is data: JSON in a block that no browser runs, put on the page as text only.
2. The policy names style and script by their hashes and allows nothing else: no request, no other script, no form.
"""

import html
import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib.resources import files
from string import Template
from typing import Any

from policyparse import highlight
from policyparse.models import Document
from policyparse.reporting.content import TABLES, content, entry
from policyparse.tables import COLUMNS
from policyparse.vocab import read_entries
from policyparse.vocab.labels import Label, labels

SCRIPTS = ("words.js", "text.js", "records.js", "corpus.js", "page.js")
"""In the order they are run in, as one script."""

_UNSAFE = str.maketrans({"<": r"\u003c", ">": r"\u003e", "&": r"\u0026", "\u2028": r"\u2028", "\u2029": r"\u2029"})
"""What could end the block that holds the JSON, or a line of a script; within JSON these stand in strings only."""


def pieces(documents: Iterable[Document], title: str | None, language: str) -> Iterator[str]:
    """The page from its first to its last character, one document at a time."""
    above, below = _asset("page.html").split("$documents")
    style = highlight.stylesheet() + _asset("page.css")
    script = '"use strict";\n(() => {\n' + "\n".join(map(_asset, SCRIPTS)) + "})();\n"
    words = _words()
    named = title or " · ".join(words["title"].values())
    policy = _policy(style, script)
    yield Template(above).substitute(language=language, title=html.escape(named), css=style, policy=policy)
    entries = []
    for number, document in enumerate(documents):
        entries.append(entry(document))
        yield f'<script type="application/json" id="document-{number}">{_json(content(document))}</script>\n'
    shared = {
        "title": title,
        "words": words,
        "labels": {key: label.model_dump() for key, label in labels().items()},
        "tables": {kind: {"mark": mark, "columns": COLUMNS[kind]} for kind, mark in TABLES.items()},
        "documents": entries,
    }
    yield Template(below).substitute(shared=_json(shared), script=script)


def _words() -> dict[str, dict[str, str]]:
    """The page's own words by id and language."""
    entries = read_entries(files(__package__).joinpath("words.toml"), Label)
    return {key: entry.model_dump() for key, entry in entries.items()}


def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_UNSAFE)


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
