"""What Chinese pages need: search, and line ends that are no spaces.

Sphinx cuts the text with a dictionary and the query not at all: 责任单位 stands in the index as 责任 and 单位, and
is not found. Characters and pairs of characters need no dictionary and are cut alike on both sides.
"""

from itertools import groupby
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.search.en import SearchEnglish

FIRST, LAST = "\u3400", "\u9fff"
MARKS = frozenset("，。；：、！？（）《》“”…")


class SearchHan(SearchEnglish):
    """Chinese by characters and pairs, Latin words as in English."""

    lang = "zh"
    language_name = "English"  # of the stemmer that the page loads: Sphinx names it so, and has none called Chinese
    js_splitter_code = """
var splitQuery = (query) =>
  (query.match(/[\\u3400-\\u9fff]+|(?:(?![\\u3400-\\u9fff])[\\p{L}\\p{N}_])+/gu) || []).flatMap((run) =>
    run.length > 1 && run[0] >= "\\u3400" && run[0] <= "\\u9fff"
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run]);
"""

    def split(self, input: str) -> list[str]:
        """The words of a text: each Han character and each pair of neighbours, each Latin word."""
        found = []
        for kind, letters in groupby(input, _kind):
            run = "".join(letters)
            if kind == "han":
                found += [*run, *(run[at : at + 2] for at in range(len(run) - 1))]
            elif kind == "word":
                found.append(run)
        return found


def _kind(letter: str) -> str:
    if FIRST <= letter <= LAST:
        return "han"
    return "word" if letter.isalnum() or letter == "_" else ""


def join_lines(app: Sphinx, doctree: nodes.document) -> None:
    """A paragraph broken in the source after a Chinese character or mark goes on without a space."""
    for node in list(doctree.findall(nodes.Text)):
        if node.astext() != "\n" or isinstance(node.parent, nodes.literal_block):
            continue
        line, place = node.parent.children, node.parent.index(node)
        if 0 < place < len(line) - 1 and _joins(line[place - 1].astext()[-1:], line[place + 1].astext()[:1]):
            node.parent.remove(node)


def _joins(last: str, first: str) -> bool:
    """Two Han characters, or a full-width mark on either side."""
    return last in MARKS or first in MARKS or _kind(last) == _kind(first) == "han"


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx."""
    app.add_search_language(SearchHan)
    app.connect("doctree-read", join_lines)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
