"""The report page and harm, paper, phones, and readers who do not see it as others do."""

import base64
from pathlib import Path

import pytest

import policyparse
from policyparse.models import Document, Issue
from policyparse.reporting.content import TABLES
from policyparse.span import Span
from policyparse.tables import rows
from tests.reader import Reader

# -- harm


def test_hostile_text_is_only_text(reader: Reader, notice: Document, tmp_path: Path) -> None:
    nasty = (
        "<!--<script ></script ><script>window.harm=1</script><img src=x onerror='window.harm=2'>\"'`${window.harm=3}"
        "<a href='javascript:window.harm=4'>\u202eевил\u2066\u2028&lt;b&gt;</textarea></style>"
    )
    start = 5
    text = notice.text[:start] + nasty + notice.text[start + len(nasty) :]
    meta = notice.metadata.model_copy(update={"title": nasty, "issuers": (nasty,), "doc_number": nasty})
    target = notice.targets[0].model_copy(
        update={"indicator": nasty, "span": Span(start, start + len(nasty)), "unit": nasty}
    )
    bad = notice.model_copy(
        update={
            "id": "=HYPERLINK(\"x\")", "text": text, "metadata": meta, "targets": (target,),
            "issues": (Issue(code=nasty, detail=nasty, span=Span(start, start + 9)),),
        }
    )  # fmt: skip
    reader.open(policyparse.report([bad, notice], tmp_path / "bad.html", title=nasty, lang="en"))
    for _ in range(2):
        for kind in TABLES:
            reader.one(f"#tab-{kind}").click()
        reader.one("#tab-targets").click()
        reader.all("#table button.show")[0].click()
        assert reader.chosen() == nasty
        reader.one("#language").click()
        reader.all("#table button.show")[0].click()
    reader.type("#search", "<script>")
    reader.until("return document.querySelectorAll('#list li').length === 1")
    assert reader.run("return window.harm") is None
    assert reader.run("return document.querySelectorAll('img, body script:not([id]):not(:last-of-type)').length") == 0
    assert reader.texts("#text h2") == [nasty]
    assert reader.one("h1").get_attribute("textContent") == nasty


def test_right_to_left_text_turns_nothing_else_around(reader: Reader, tmp_path: Path) -> None:
    """An override that is never closed ends with its line, its highlight, its cell."""
    document = policyparse.parse("到2025年，森林覆盖率达到45%。")
    target = document.targets[0].model_copy(update={"indicator": "\u202eabc", "indicator_id": None})
    meta = document.metadata.model_copy(update={"title": "\u202eTitle"})
    reader.open(
        policyparse.report(document.model_copy(update={"targets": (target,), "metadata": meta}), tmp_path / "r.html")
    )
    measure = """
        const at = (node, place) => {
          const range = document.createRange();
          range.setStart(node, place);
          range.setEnd(node, place + 1);
          return range.getBoundingClientRect().x;
        };
        const [selector, place] = arguments;
        const text = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT).nextNode();
        return at(text, place) < at(text, place + 1);
    """
    assert reader.run(measure, "#table th[scope=row]", 1) is False, "the override itself works"
    assert reader.run(measure, "#table td.value", 0) is True
    assert reader.run(measure, "#count", 0) is True
    assert reader.run(measure, "#lines p", 0) is True


# -- paper, phone, access


def test_on_paper_every_table_follows_the_text(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    reader.run("""
        addEventListener("beforeprint", () => {
          window.printed = [...document.querySelectorAll("#print-tables tbody")].map((body) => body.rows.length);
        });
    """)
    paper = base64.b64decode(reader.set("Page.printToPDF", printBackground=True)["data"])
    assert paper.startswith(b"%PDF")
    counts = [sum(1 for _ in rows(notice, kind)) for kind in TABLES]
    assert reader.run("return window.printed") == [count for count in counts if count]
    assert not reader.all("#print-tables table"), "gone when it is printed"


PANES = ("#list", "#text", "#records")


def _seen(reader: Reader) -> list[str]:
    assert reader.run("return document.documentElement.scrollWidth <= innerWidth"), "no sideways scrolling"
    return [pane for pane in PANES if reader.one(pane).is_displayed()]


def test_a_phone_shows_one_thing_at_a_time(reader: Reader, corpus_page: Path) -> None:
    reader.set("Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=1, mobile=True)
    reader.open(corpus_page)
    assert _seen(reader) == ["#text"]
    for button, pane in zip(reader.all("#views button"), PANES, strict=True):
        button.click()
        assert _seen(reader) == [pane]
    reader.all("#table button.show")[1].click()
    assert _seen(reader) == ["#text"]
    reader.is_seen("#lines mark.chosen")
    reader.one("#lines mark.chosen").click()
    assert _seen(reader) == ["#records"]
    reader.is_seen("tr.chosen")
    reader.type("#search", "绿色")
    reader.until("return document.body.dataset.view === 'list'")
    reader.one("#list li button").click()
    assert _seen(reader) == ["#text"]


def test_a_tablet_shows_the_list_or_the_text_beside_the_tables(reader: Reader, corpus_page: Path, page: Path) -> None:
    reader.set("Emulation.setDeviceMetricsOverride", width=1024, height=768, deviceScaleFactor=1, mobile=False)
    reader.open(page)
    assert _seen(reader) == ["#text", "#records"]
    reader.open(corpus_page)
    assert _seen(reader) == ["#text", "#records"]
    reader.all("#views button")[0].click()
    assert _seen(reader) == ["#list", "#records"]
    reader.all("#table button.show")[1].click()
    assert _seen(reader) == ["#text", "#records"]
    reader.is_seen("#lines mark.chosen")


def test_forced_colours_hide_no_words(reader: Reader, page: Path) -> None:
    """A highlight that is switched off is text; the system's colours for marks would be black on black."""
    chosen = {"forced-colors": "active", "prefers-color-scheme": "dark"}
    reader.set("Emulation.setEmulatedMedia", features=[{"name": n, "value": v} for n, v in chosen.items()])
    reader.open(page)
    colours = "return [...document.querySelectorAll(arguments[0])].map((node) => getComputedStyle(node).color)"
    text = set(reader.run(colours, "#lines p"))
    assert set(reader.run(colours, "#lines mark:not([role])")) == text
    assert set(reader.run(colours, "#marks [aria-pressed=false] mark")) == text


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 390])
def test_axe_finds_no_serious_fault(
    language: str, theme: str, width: int, reader: Reader, corpus: list[Document], tmp_path: Path
) -> None:
    """Every kind is highlighted, a record is open, and on a phone each of the three views is looked at."""
    reader.set("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
    reader.set("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": theme}])
    tagged = next(n for n, target in enumerate(corpus[0].targets) if target.strength and target.cumulative)
    reader.open(policyparse.report(corpus, tmp_path / "page.html", lang=language), f"#0/target-{tagged}")
    reader.run("for (const off of document.querySelectorAll('#marks [aria-pressed=false]')) off.click()")
    for view in ("list", "text", "records") if width < 500 else ("text",):
        reader.run("document.body.dataset.view = arguments[0]", view)
        assert reader.faults() == []
