"""Pictures: every character has a glyph, no words lie over others or beyond the edge, what is drawn was found."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import get_font

import policyparse
from policyparse import Corpus, plots
from policyparse.models import Document
from policyparse.plots.sheet import MISSING, Picture, shown, text_width, wrapped
from tests.conftest import CORPUS

if TYPE_CHECKING:
    from matplotlib.text import Text

WIDE, PHONE = 8.0, 3.9
SINGLE = ("targets", "collaboration", "heatmap", "clauses", "regions")


OFFICES = """
发展改革委 工业和信息化厅 财政厅 生态环境厅 住房城乡建设厅 交通运输厅 水利厅 农业农村厅 教育厅 科技厅
公安厅 民政厅 司法厅 人力资源社会保障厅 自然资源厅 商务厅 文化和旅游厅 卫生健康委 退役军人厅 应急管理厅
审计厅 国资委 市场监管局 林业局 统计局 医保局 地方金融监管局 能源局 粮食和储备局 药监局 体育局 文物局 信访局
广播电视局 乡村振兴局 林业局 政务服务数据管理局 机关事务管理局
"""
BUREAUS = [f"省{office}" for office in OFFICES.split()]


def _large() -> Document:
    """A plan as long as they get: 12 parts of 10 clauses, 38 agencies, 120 indicators."""
    lines = ["广东省人民政府关于印发《广东省综合发展规划》的通知"]
    for part, numeral in enumerate(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]):
        lines.append(f"{numeral}、推进重点领域系统性建设工程")
        for item, small in enumerate(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]):
            number = part * 10 + item
            agencies = "、".join(BUREAUS[(number * 7 + step * 11) % len(BUREAUS)] for step in range(4))
            lines.append(f"（{small}）推进第{number}类基础设施现代化改造。")
            aim = f"到{2025 + number % 4 * 5}年，第{number}类设施覆盖率达到{number % 90 + 5}%以上。"
            lines.append(f"{aim}（{agencies}牵头，省税务局配合）")
    return policyparse.parse("\n".join([*lines, "广东省人民政府", "2022年5月6日"]))


@pytest.fixture(scope="module")
def given() -> dict[str, Document]:
    return {
        "short": policyparse.parse("到2025年，森林覆盖率达到45%。（财政部牵头，教育部配合）"),
        "notice": policyparse.parse(CORPUS / "notice-zh.txt"),
        "english": policyparse.parse(CORPUS / "notice-en.txt"),
        "large": _large(),
        "empty": policyparse.parse("天气很好。"),
        "odd": policyparse.parse(
            "一、$x^2$ 与 \\frac 指标😀𡈽\n到2025年，$a_1$覆盖率达到45%，$b$比例达到60%。（$市财政局$、市\\水务局负责）"
        ),
    }


def _words(figure: Figure) -> "list[Text]":
    return [text for axes in figure.axes for text in axes.texts]


def _boxes(figure: Figure) -> Iterator[tuple[str, Any]]:
    renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]
    for text in _words(figure):
        yield text.get_text(), text.get_window_extent(renderer)


def _check(figure: Figure) -> None:
    assert isinstance(figure, Figure)
    width, height = figure.get_size_inches() * figure.dpi
    boxes = list(_boxes(figure))
    for words, box in boxes:
        assert box.x0 >= 0, words
        assert box.x1 <= width, words
        assert box.y0 >= 0, words
        assert box.y1 <= height, words
    for (words, box), (others, other) in combinations(boxes, 2):
        across = min(box.x1, other.x1) - max(box.x0, other.x0)
        down = min(box.y1, other.y1) - max(box.y0, other.y0)
        assert across <= 1 or down <= 3, f"{words} over {others}"  # descenders of one line reach into the next box
    for text in _words(figure):
        font = get_font(text.get_fontproperties().get_file())  # type: ignore[arg-type]
        assert {ord(character) for character in text.get_text()} <= font.get_charmap().keys()


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("kind", SINGLE)
@pytest.mark.parametrize("name", ["short", "notice", "english", "large", "empty", "odd"])
def test_no_words_over_others_and_every_character_has_a_glyph(
    given: dict[str, Document], name: str, kind: str, width: float
) -> None:
    for language in ("zh", "en"):
        _check(getattr(plots, kind)(given[name], width=width, lang=language))


@pytest.mark.parametrize("kind", SINGLE)
def test_a_picture_is_written_without_a_warning(given: dict[str, Document], kind: str, tmp_path: Path) -> None:
    figure = getattr(plots, kind)(given["odd"])
    for ending in ("png", "svg", "pdf"):
        figure.savefig(tmp_path / f"picture.{ending}")
        assert (tmp_path / f"picture.{ending}").stat().st_size > 1000


def test_a_notebook_shows_it(given: dict[str, Document]) -> None:
    figure = plots.targets(given["short"])
    assert isinstance(figure, Picture)
    assert figure._repr_png_().startswith(b"\x89PNG")


def _said(figure: Figure) -> str:
    return "\n".join(text.get_text() for text in _words(figure))


def _markers(figure: Figure) -> list[str]:
    return [
        str(line.get_marker()) for axes in figure.axes for line in axes.lines if line.get_marker() not in ("None", "")
    ]


def test_targets_show_bounds_ranges_and_years(given: dict[str, Document]) -> None:
    document = policyparse.parse(
        "到2025年，森林覆盖率达到45%以上，用水总量控制在30亿立方米以内，绿化率达到3%—5%，湿地保护率达到55%。"
        "“十四五”期间，力争新增造林面积80万亩。到2030年，森林覆盖率达到50%。"
    )
    figure = plots.targets(document)
    said = _said(figure)
    for words in ("≥ 45%", "≤ 30亿立方米", "3–5%", "55%", "2021–2025: 80万亩", "50%", "2025", "2030"):
        assert words in said
    assert set(_markers(figure)) == {"o", "^", "v", "D"}
    assert "80 million" not in _said(plots.targets(document, lang="en"))


def test_the_large_plan_is_read(given: dict[str, Document]) -> None:
    assert len(given["large"].clauses) == 132
    assert len(given["large"].agencies) == len({*BUREAUS, "省税务局"})
    assert len(given["large"].targets) == 120


def test_many_indicators_are_cut_and_it_says_so(given: dict[str, Document]) -> None:
    assert "仅显示 40 / 120" in _said(plots.targets(given["large"]))
    assert "仅显示" not in _said(plots.targets(given["notice"]))


def test_every_clause_and_its_records_are_in_the_tree(given: dict[str, Document]) -> None:
    document = given["notice"]
    figure = plots.clauses(document)
    said = _said(figure)
    for clause in document.clauses:
        assert clause.heading is None or clause.heading in said
    numbers = [int(text.get_text()) for text in _words(figure) if text.get_text().isdecimal()]
    placed = [one for kind in ("targets", "milestones", "responsibilities") for one in getattr(document, kind)]
    assert sum(numbers) == len([one for one in placed if one.clause])


def test_a_shallow_tree_counts_what_is_below(given: dict[str, Document]) -> None:
    document = given["notice"]
    numbers = [int(t.get_text()) for t in _words(plots.clauses(document, depth=1)) if t.get_text().isdecimal()]
    placed = [one for kind in ("targets", "milestones", "responsibilities") for one in getattr(document, kind)]
    assert sum(numbers) == len([one for one in placed if one.clause])
    assert len([c for c in document.clauses if c.depth == 1]) < len(document.clauses)


def test_the_network_draws_every_body_and_pair(given: dict[str, Document]) -> None:
    document = given["notice"]
    figure = plots.collaboration(document)
    said = _said(figure).replace("\n", "")
    assert all(body.written[0] in said for body in document.agencies)
    pairs = {frozenset((edge["source"], edge["target"])) for edge in document.agency_edges()}
    straight = [line for line in figure.axes[0].lines if len(line.get_xdata()) == 2]  # type: ignore[arg-type]
    assert len(straight) == len(pairs)
    again = plots.collaboration(document)
    assert [text.get_position() for text in _words(again)] == [text.get_position() for text in _words(figure)]


def test_bodies_of_several_documents_have_their_full_names(given: dict[str, Document]) -> None:
    said = _said(plots.collaboration([given["notice"], given["large"]], width=12, most=60)).replace("\n", "")
    assert "绍兴市建设局" in said
    assert "广东省发展和改革委员会" in said
    english = _said(plots.collaboration([given["notice"], given["large"]], width=12, most=60, lang="en"))
    assert "Shaoxing" in english
    assert "绍兴" not in english


def test_the_heat_map_has_a_cell_for_each_agency_and_clause(given: dict[str, Document]) -> None:
    document = given["notice"]
    cells = {(agency.canonical, one.clause) for one in document.responsibilities for agency in one.agencies}
    figure = plots.heatmap(document)
    assert len(figure.axes[0].patches) == len(cells)


CITIES = {
    "浙江省": "到2025年，森林覆盖率达到61%以上。",
    "杭州市": "到2025年，森林覆盖率达到65%。到2030年，森林覆盖率达到66%。",
    "安吉县": "到2025年，森林覆盖率达到70%—72%。",
    "江苏省": "到2025年，森林覆盖率比2020年提高1个百分点。",
}


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    texts = [
        f"{place}人民政府关于印发《{place}林业规划》的通知\n一、目标\n{words}\n{place}人民政府\n2022年5月6日"
        for place, words in CITIES.items()
    ]
    nation = "国务院关于林业工作的意见\n一、目标\n到2025年，森林覆盖率达到24.1%。\n国务院\n2021年3月1日"
    return Corpus.parse([*texts, nation])


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_regions_in_order_of_their_level(corpus: Corpus, width: float) -> None:
    figure = plots.regions(corpus, "forest_coverage", width=width)
    _check(figure)
    words = [text.get_text() for text in _words(figure)]
    assert [one for one in words if one in (*CITIES, "全国")] == ["全国", "浙江省", "杭州市", "安吉县"]
    for value in ("24.1 (2025)", "≥ 61 (2025)", "65 (2025)", "66 (2030)", "70–72 (2025)"):
        assert value in words
    assert "未画：1 个以增减幅度表示的目标" in words


def test_regions_on_a_common_scale(corpus: Corpus) -> None:
    figure = plots.regions(corpus, "forest_coverage")
    line = next(line for line in figure.axes[0].lines if line.get_marker() == "v" or line.get_marker() == "^")
    low = float(line.get_xdata()[0])  # type: ignore[index, arg-type]
    level = [float(one.get_xdata()[0]) for one in figure.axes[0].lines if one.get_marker() == "o"]  # type: ignore[index, arg-type]
    assert min(level) < low < max(level)


def test_regions_in_units_of_one_dimension() -> None:
    corpus = Corpus.parse(
        [
            "浙江省人民政府关于节水的通知\n到2025年，全省用水总量控制在200亿立方米以内。\n浙江省人民政府\n2022年5月6日",
            "江苏省人民政府关于节水的通知\n到2025年，全省用水总量控制在620亿吨以内。\n江苏省人民政府\n2022年5月6日",
        ]
    )
    assert [target.indicator_id for one in corpus for target in one.targets] == ["total_water_use"] * 2
    said = _said(plots.regions(corpus, "total_water_use"))
    assert "未画：1 个单位不同的目标" in said


@pytest.mark.parametrize("value", ["0", "0.03", "2000万", "1.3万亿", "99999999"])
@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_scales_of_any_size(value: str, width: float) -> None:
    corpus = Corpus.parse(
        [
            f"浙江省人民政府关于发展的通知\n到2025年，粮食总产量达到{value}吨。\n浙江省人民政府\n2022年5月6日",
            "江苏省人民政府关于发展的通知\n到2025年，粮食总产量达到1.5吨。\n江苏省人民政府\n2022年5月6日",
        ]
    )
    assert len(corpus.to_frame("targets")) == 2
    for language in ("zh", "en"):
        _check(plots.regions(corpus, width=width, lang=language))


def test_an_indicator_that_nobody_has(corpus: Corpus) -> None:
    with pytest.raises(ValueError, match="gdp_growth"):
        plots.regions(corpus, "gdp_growth")


def test_wrapping_loses_nothing_and_breaks_where_one_breaks() -> None:
    words = "到2025年，单位地区生产总值能耗（energy consumption per unit of GDP）比2020年下降14%左右。"
    lines = wrapped(words, 1.2)
    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    assert all(text_width(line) <= 1.35 for line in lines)  # a closing mark may hang
    assert not any(line.startswith(("，", "。", "）")) or line.endswith("（") for line in lines)
    assert "consumption" in " ".join(lines)
    assert wrapped(words, 1.2, most=2)[1].endswith("…")
    assert "".join(wrapped("x" * 200, 0.5)) == "x" * 200


def test_what_the_font_lacks_is_marked() -> None:
    assert shown("森林\t覆盖率\n45% ≥ ≤ ≈ − – × 〓") == "森林 覆盖率 45% ≥ ≤ ≈ − – × 〓"
    assert shown("𡈽😀\x07") == MISSING * 3
