"""The report page as a reader uses it: highlights, tables, filters, languages, CSV, keyboard, many documents."""

from pathlib import Path

import policyparse
from policyparse.models import Document
from policyparse.reporting.content import TABLES, content
from policyparse.tables import rows
from policyparse.wording import clause_texts
from tests.reader import By, Keys, Reader

# -- the text and its highlights


def test_every_record_is_marked_in_the_text(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    assert "\n".join(reader.texts("#lines p")) == notice.text
    shown = content(notice)["rows"]
    for kind in TABLES:
        for row, record in zip(rows(notice, kind), shown[kind], strict=True):
            assert reader.words_of(record["key"]) == row["quote"]


def test_kinds_are_switched_on_and_off(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    assert not reader.all("#lines mark.pp-quantity")
    reader.one("[data-mark=quantity]").click()
    assert "".join(reader.texts('#lines mark.pp-quantity[data-keys~="quantity-0"]')) == notice.quote(
        notice.quantities[0]
    )
    reader.one("[data-mark=target]").click()
    assert reader.one("[data-mark=target]").get_attribute("aria-pressed") == "false"
    assert not reader.all("#lines mark.pp-target")
    assert reader.all("#lines mark.pp-agency")


def test_a_table_of_the_document_is_a_table(reader: Reader, tmp_path: Path) -> None:
    source = "# 指标表\n\n| 指标 | 2020年 | 2025年 |\n|---|---|---|\n| 森林覆盖率（%） | 44 | 45 |\n"
    document = policyparse.parse(source)
    assert len(document.tables) == 1
    reader.open(policyparse.report(document, tmp_path / "table.html"))
    assert [cell.strip() for cell in reader.texts("#lines td")[:6]] == [
        "指标",
        "2020年",
        "2025年",
        "森林覆盖率（%）",
        "44",
        "45",
    ]


def test_from_the_table_to_the_words(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    reader.all("#table button.show")[8].click()
    assert reader.chosen() == notice.quote(notice.targets[8])
    reader.is_seen("#lines mark.chosen")
    assert reader.one("tr.chosen").get_attribute("data-key") == "target-8"
    assert notice.quote(notice.targets[8]) in reader.one("tr.fields").text
    reader.one("#tab-responsibilities").click()
    agency = notice.responsibilities[1].agencies[2]
    reader.one('tr[data-key="agency-1-2"] button').click()
    assert reader.chosen() == agency.name
    reader.is_seen("#lines mark.chosen")
    assert agency.name_en
    assert agency.name_en in reader.one("tr.fields").text


def test_from_the_words_to_the_table(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    reader.one('#lines mark[data-keys~="agency-1-2"]').click()
    assert reader.one("[role=tab][aria-selected=true]").get_attribute("data-kind") == "responsibilities"
    assert reader.one("tr.chosen").get_attribute("data-key") == "agency-1-2"
    reader.is_seen("tr.chosen")
    assert reader.driver.switch_to.active_element == reader.one("tr.chosen button")
    reader.one('#lines mark[data-keys~="target-3"]').click()
    assert reader.one("tr.chosen").get_attribute("data-key") == "target-3"
    assert reader.chosen() == notice.quote(notice.targets[3])


def test_words_of_several_records_show_one_after_the_other(reader: Reader, page: Path) -> None:
    """比2020年 is a time within a target: the first click shows the time, the second the target."""
    reader.open(page)
    mark = next(mark for mark in reader.all("#lines mark.pp-target.pp-time") if "2020" in mark.text)
    shown = []
    for _ in range(3):
        mark.click()
        shown.append(str(reader.one("tr.chosen").get_attribute("data-key")).split("-")[0])
    assert shown == ["time", "target", "time"]


def test_words_that_are_selected_are_not_clicked(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    mark = reader.one('#lines mark[data-keys~="target-0"]')
    reader.drag(mark, 60)
    assert reader.run("return String(getSelection())")
    assert reader.chosen() == ""
    reader.run("document.querySelectorAll('button.show')[1].focus({preventScroll: true})")
    reader.press(Keys.ENTER)
    assert reader.chosen() == notice.quote(notice.targets[1])


def test_the_outline_leads_to_the_clause(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    reader.all("#head summary")[1].click()
    links = reader.all("#head a")
    assert [link.text for link in links] == [clause_texts(notice)[clause.id] for clause in notice.clauses]
    links[-1].click()
    focused = reader.driver.switch_to.active_element
    assert focused.text.startswith(notice.clauses[-1].label)
    reader.is_seen(f'[id="clause-{notice.clauses[-1].id}"]')


def test_an_address_opens_its_record(reader: Reader, corpus: list[Document], corpus_page: Path) -> None:
    reader.open(corpus_page, "#1/target-2")
    assert reader.chosen() == corpus[1].quote(corpus[1].targets[2])
    reader.is_seen("#lines mark.chosen")
    reader.open(corpus_page, "#99/target-2")
    assert reader.one("#text h2").text == corpus[0].metadata.title


# -- filters


def test_the_year_filters_rows_and_highlights(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    reader.choose("#year", "2030")
    expected = [f"target-{n}" for n, target in enumerate(notice.targets) if target.time.end == "2030"]
    assert expected
    assert reader.rows() == expected
    assert reader.one("#count").text == f"{len(expected)} of {len(notice.targets)} rows"
    lit = reader.run("return [...document.querySelectorAll('#lines mark.pp-target')].map(m => m.dataset.shown)")
    assert {key for keys in lit for key in keys.split() if key.startswith("target")} == set(expected)


def test_a_period_holds_every_year_in_it(reader: Reader, notice: Document, page: Path) -> None:
    """“十四五”期间 is 2021 to 2025."""
    reader.open(page)
    during = [f"target-{n}" for n, t in enumerate(notice.targets) if (t.time.start, t.time.end) == ("2021", "2025")]
    by = [f"target-{n}" for n, t in enumerate(notice.targets) if (t.time.start, t.time.end) == (None, "2025")]
    assert during
    assert by
    reader.choose("#year", "2021")
    assert reader.rows() == during
    reader.choose("#year", "2025")
    assert set(reader.rows()) == {*during, *by}


def test_a_table_without_times_is_not_filtered_by_year(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    reader.choose("#year", "2030")
    reader.one("#tab-responsibilities").click()
    assert len(reader.rows()) == sum(len(r.agencies) for r in notice.responsibilities)
    assert not reader.one("#year").is_enabled()
    reader.one("#tab-targets").click()
    assert reader.one("#year").is_enabled()


def test_an_agency_filters_what_stands_in_its_clauses(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    for written in ("市财政局", "绍兴市财政局", "bureau of finance"):
        reader.type("#agency", written)
        clauses = {r.clause for r in notice.responsibilities if any(a.name == "市财政局" for a in r.agencies)}
        assert reader.rows() == [f"target-{n}" for n, t in enumerate(notice.targets) if t.clause in clauses]
        reader.one("#tab-responsibilities").click()
        assert reader.texts("#table tbody th") == ["Shaoxing Municipal Bureau of Finance"]
        reader.one("#tab-targets").click()
    reader.one("#filters [type=reset]").click()
    assert len(reader.rows()) == len(notice.targets)


def test_any_words_filter_rows(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    reader.type("#words", "老旧小区")
    assert reader.rows() == [f"target-{n}" for n, t in enumerate(notice.targets) if "老旧小区" in notice.quote(t)]
    reader.type("#words", "no such thing")
    assert reader.rows() == []
    assert reader.one("#table").text == "Nothing here."


# -- languages


def test_the_page_speaks_both_languages(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    assert reader.run("return document.documentElement.lang") == "en"
    assert reader.one("#tab-targets").text.lower().startswith("targets")
    assert reader.texts("#table tbody th")[0] == "share of green buildings"
    reader.one("#language").click()
    assert reader.run("return document.documentElement.lang") == "zh"
    assert reader.one("#tab-targets").text.startswith("目标")
    assert reader.texts("#table tbody th")[0] == notice.targets[0].indicator
    assert reader.texts("#table tbody td.time")[0] == "到2025年"
    assert reader.one("#search").get_attribute("placeholder") == "在正文中查找"
    reader.one("#language").click()
    assert reader.texts("#table tbody td.time")[0] == "by 2025"


def test_every_word_has_both_languages(reader: Reader, page: Path) -> None:
    """No label of the page stays what it was when the language changes, but for names that are the same in both."""
    reader.open(page)
    labels = "[data-word], #tabs button, dt, th[scope=col], option"
    english = reader.texts(labels)
    reader.one("#language").click()
    chinese = reader.texts(labels)
    assert len(english) == len(chinese)
    assert not [one for one in chinese if one in english and one and not one.isdigit()]


def test_figures_read_as_the_language_has_them(reader: Reader, tmp_path: Path) -> None:
    text = (
        "到2025年，产业规模突破1500亿元，绿化面积达到126.5万平方米，建成公园1234个，招收学生20001人，"
        "森林覆盖率达到45.25%。"
    )
    reader.open(policyparse.report(policyparse.parse(text), tmp_path / "figures.html", lang="zh"))
    shown = reader.texts("#table td.value")
    assert [value.split("亿")[0] for value in shown[:1]] == ["> 1,500"]
    assert shown[1:] == ["126.5万平方米", "1,234个", "2.0001万人", "45.25%"]
    reader.one("#language").click()
    assert reader.texts("#table td.value")[0].startswith("> 150 billion")
    assert reader.texts("#table td.value")[1].startswith("1.265 million")
    assert reader.texts("#table td.value")[3].startswith("20,001")


# -- the keyboard


def test_everything_is_reached_by_keyboard(reader: Reader, page: Path) -> None:
    reader.open(page)
    reached = []
    for _ in range(60):
        reader.press(Keys.TAB)
        reached.append(
            reader.run("const e = document.activeElement; return e.id || e.dataset.mark || e.className || e.tagName")
        )
    for name in (
        "skip",
        "search",
        "theme",
        "language",
        "target",
        "tab-targets",
        "year",
        "agency",
        "words",
        "copy",
        "download",
        "show",
    ):
        assert name in reached, name
    assert reached.count("tab-targets") == len([name for name in reached if name.startswith("tab-")])


def test_highlights_are_walked_with_the_arrows(reader: Reader, page: Path) -> None:
    reader.open(page)
    reader.run("document.querySelector('#lines mark[tabindex=\"0\"]').focus()")
    lit = reader.all("#lines mark[role=button]")
    assert len(reader.all('#lines mark[tabindex="0"]')) == 1
    for _ in range(3):
        reader.press(Keys.ARROW_RIGHT)
    reader.press(Keys.ARROW_LEFT)
    assert reader.driver.switch_to.active_element == lit[2]
    reader.press(Keys.ENTER)
    row = reader.one("tr.chosen")
    assert row.get_attribute("data-key") in str(lit[2].get_attribute("data-keys")).split()
    assert reader.driver.switch_to.active_element == row.find_element(By.TAG_NAME, "button")
    reader.press(Keys.ESCAPE)
    assert reader.driver.switch_to.active_element == lit[2]


def test_tabs_rows_and_the_skip_link_by_keyboard(reader: Reader, notice: Document, page: Path) -> None:
    reader.open(page)
    reader.press(Keys.TAB, Keys.ENTER)
    assert reader.run("return document.activeElement.id") == "text"
    reader.run("document.getElementById('tab-targets').focus()")
    reader.press(Keys.ARROW_RIGHT)
    assert reader.run("return document.activeElement.id") == "tab-milestones"
    assert len(reader.rows()) == len(notice.milestones)
    reader.press(Keys.END)
    assert reader.run("return document.activeElement.id") == "tab-issues"
    reader.press(Keys.ARROW_RIGHT)
    reader.press(Keys.ENTER)
    assert reader.run("return document.activeElement.id") == "tab-targets"
    reader.run("document.querySelectorAll('button.show')[1].focus()")
    reader.press(Keys.ENTER)
    assert reader.chosen() == notice.quote(notice.targets[1])
    assert reader.run("return document.activeElement.getAttribute('aria-expanded')") == "true"
    assert notice.quote(notice.targets[1]) in reader.one("#said").text
    reader.press(Keys.ENTER)
    assert reader.chosen() == ""


# -- many documents


def test_a_corpus_is_searched(reader: Reader, corpus: list[Document], corpus_page: Path) -> None:
    reader.open(corpus_page)
    assert len(reader.all("#list li")) == len(corpus)
    reader.type("#search", "绿色建筑")
    holding = [d for d in corpus if "绿色建筑" in d.text]
    assert 0 < len(holding) < len(corpus)
    reader.until("return document.querySelectorAll('#list li').length === arguments[0]", len(holding))
    assert reader.texts("#list .title") == [d.metadata.title for d in holding]
    assert reader.texts("#list b") == [f"{d.text.count('绿色建筑')} ×" for d in holding]
    reader.all("#list li button")[0].click()
    assert reader.one("#found").text == f"1 of {holding[0].text.count('绿色建筑')} places"
    here = "return CSS.highlights.get('here').values().next().value.getBoundingClientRect().top"
    assert 0 < reader.run(here) < 900, "the first place is in sight"
    reader.one("#search").click()
    reader.press(Keys.ENTER)
    assert reader.one("#found").text.startswith("2 of ")
    assert reader.run("return [...CSS.highlights.get('found')].map(String)") == ["绿色建筑"] * holding[0].text.count(
        "绿色建筑"
    )


def test_a_record_of_another_document_opens_it(reader: Reader, corpus: list[Document], corpus_page: Path) -> None:
    reader.open(corpus_page)
    reader.one("[data-scope=all]").click()
    number = next(n for n, document in enumerate(corpus) if n > 1 and document.targets)
    reader.one(f'tr[data-document="{number}"][data-key="target-0"] button').click()
    assert reader.one("#text h2").text == corpus[number].metadata.title
    assert reader.driver.title == f"{corpus[number].metadata.title} · Policy report"
    assert reader.chosen() == corpus[number].quote(corpus[number].targets[0])
    assert reader.one("#list [aria-current]").get_attribute("data-document") == str(number)
    assert reader.one("tr.chosen").get_attribute("data-document") == str(number)


def test_only_the_open_document_is_drawn(reader: Reader, corpus: list[Document], tmp_path: Path) -> None:
    many = [corpus[n % len(corpus)] for n in range(200)]
    reader.open(policyparse.report(many, tmp_path / "many.html", lang="en"))
    assert len(reader.all("#list li")) == 200
    lines = [line for line in corpus[0].text.split("\n") if line.strip()]
    assert reader.texts("#lines p") == lines
    assert reader.run("return document.querySelectorAll('body *').length") < 200 * 8 + 2000
    reader.one('[data-document="101"]').click()
    assert len(reader.all("#lines p, #lines tr")) == len([x for x in corpus[101 % 6].text.split("\n") if x.strip()])


def test_a_long_table_is_drawn_in_steps(reader: Reader, tmp_path: Path) -> None:
    text = "主要目标\n" + "".join(f"到2025年，第{n}类企业达到{n}家。\n" for n in range(100, 550))
    document = policyparse.parse(text)
    total = len(document.quantities)
    assert total > 400
    reader.open(policyparse.report(document, tmp_path / "long.html"), f"#0/quantity-{total - 1}")
    assert len(reader.rows()) == total, "a record far down is drawn when it is shown"
    reader.one("#tab-times").click()
    assert len(reader.rows()) == 200
    reader.run("document.querySelector('#table .more').focus()")
    reader.press(Keys.ENTER)
    assert len(reader.rows()) == 400
    assert reader.driver.switch_to.active_element == reader.all("#table button.show")[200]
