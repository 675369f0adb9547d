"""What a notebook shows, in a browser: themes, widths, links, hostile text, no fault that keeps readers out."""

from html import escape
from pathlib import Path

import pytest

import policyparse
from policyparse import Corpus
from policyparse.highlight import KINDS
from policyparse.models import Document
from policyparse.notebook import document_html
from tests.reader import Reader
from tests.test_highlight import HOSTILE

BOOK = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>a notebook</title>
<style>.book td {{ text-align: right }} .book dt {{ float: left; width: 20% }} .book table {{ table-layout: fixed }}
</style></head><body data-jp-theme-light="{light}" style="background:{paper}"><main class="book">
{shown}
</main></body></html>"""


def _book(folder: Path, shown: str, *, dark: bool = False) -> Path:
    """A page with the rules that notebooks have, and the theme as JupyterLab tells it."""
    page = folder / "book.html"
    light, paper = ("false", "#111") if dark else ("true", "#fff")
    page.write_text(BOOK.format(light=light, paper=paper, shown=shown), "utf-8")
    return page


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1200, 390])
def test_axe_finds_no_serious_fault(width: int, dark: bool, reader: Reader, notice: Document, tmp_path: Path) -> None:
    reader.set("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
    corpus = Corpus([notice])._repr_html_()
    assert corpus is not None
    for shown in (document_html(notice), document_html(notice, lang="en"), corpus):
        reader.open(_book(tmp_path, shown, dark=dark))
        reader.run("for (const one of document.querySelectorAll('details')) one.open = true")
        assert reader.faults() == []
        assert reader.run("return document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("dark", [False, True])
def test_the_theme_is_the_notebook_s_not_the_system_s(
    dark: bool, reader: Reader, notice: Document, tmp_path: Path
) -> None:
    system = "light" if dark else "dark"
    reader.set("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": system}])
    reader.open(_book(tmp_path, document_html(notice), dark=dark))
    paper = reader.run("return getComputedStyle(document.querySelector('.pp')).backgroundColor")
    assert paper == ("rgb(22, 24, 27)" if dark else "rgb(255, 255, 255)")


def test_every_kind_looks_different_without_its_colour(reader: Reader, notice: Document, tmp_path: Path) -> None:
    reader.open(_book(tmp_path, document_html(notice)))
    lines = [
        reader.run(
            "const style = getComputedStyle(document.querySelector(`.pp-legend .pp-${arguments[0]}`));"
            "return style.borderBottomStyle + ' ' + style.textDecorationLine + ' ' + style.textDecorationStyle",
            kind,
        )
        for kind in KINDS
    ]
    assert len(set(lines)) == len(KINDS)


def test_a_notebook_s_own_rules_do_not_reach_in(reader: Reader, notice: Document, tmp_path: Path) -> None:
    reader.open(_book(tmp_path, document_html(notice)))
    assert reader.run("return getComputedStyle(document.querySelector('.pp td')).textAlign") == "left"
    assert reader.run("return getComputedStyle(document.querySelector('.pp dt')).float") == "none"
    assert reader.run("return getComputedStyle(document.querySelector('.pp table')).tableLayout") == "auto"


def test_from_the_table_to_the_words(reader: Reader, notice: Document, tmp_path: Path) -> None:
    reader.open(_book(tmp_path, document_html(notice)))
    last = len(notice.targets) - 1
    link = reader.one(f"td a[href$='target-{last}']")
    reader.run("arguments[0].click()", link)
    chosen = reader.run("return document.querySelector(':target').parentElement.textContent")
    assert chosen in notice.quote(notice.targets[last])
    reader.is_seen("mark:has(> :target)")


def test_hovering_shows_the_fields(reader: Reader, notice: Document, tmp_path: Path) -> None:
    reader.open(_book(tmp_path, document_html(notice)))
    shown = reader.one("mark[data-keys~='target-0']").get_attribute("title") or ""
    assert f"指标: {notice.targets[0].indicator}" in shown


def test_hostile_text_is_only_text(reader: Reader, tmp_path: Path) -> None:
    lines = (*HOSTILE, "</style></div><script>window.harm=1</script><svg onload='window.harm=2'>")
    document = policyparse.parse(
        f"<html><title>{escape(lines[-1])}</title><body>{''.join(f'<p>{escape(line)}</p>' for line in lines)}".encode()
    )
    reader.open(_book(tmp_path, document_html(document) + Corpus([document])._repr_html_()))
    assert reader.run("return window.harm") is None
    assert not reader.all(".book script, .book svg, .book img")
    assert lines[-1] in "".join(reader.texts(".pp-text"))
