"""The vocabulary of indicators: every form belongs to one entry, and written names find their id, or none."""

import pytest

from policyparse import lang
from policyparse.assemble.naming import name_indicator
from policyparse.vocab import indicators


@pytest.mark.parametrize("language", lang.CODES)
def test_every_form_names_one_indicator(language: str) -> None:
    fold = lang.get(language).naming.fold
    seen: dict[str, str] = {}
    for form, key in indicators.ids(language).items():
        assert seen.setdefault(fold(form), key) == key, form


def test_there_are_enough_and_ids_are_ascii() -> None:
    entries = indicators.indicators()
    assert len(entries) >= 300
    assert all(key.isascii() and key == key.lower() for key in entries)
    assert all(entry.zh and entry.en for entry in entries.values())


@pytest.mark.parametrize("language", lang.CODES)
def test_forms_find_their_own_id(language: str) -> None:
    for form, key in indicators.ids(language).items():
        assert name_indicator(form, language) == key, form


NAMES = [
    ("zh", "森林覆盖率", "forest_coverage"),
    ("zh", "全省森林覆盖率", "forest_coverage"),
    ("zh", "黄河流域森林覆盖率", "forest_coverage"),
    ("zh", "福州森林覆盖率", "forest_coverage"),
    ("zh", "城市森林覆盖率（不含灌木）", "forest_coverage"),
    ("zh", "单位GDP能耗", "energy_intensity"),
    ("zh", "单位国内生产总值能源消耗", "energy_intensity"),
    ("zh", "全市单位地区生产总值二氧化碳排放", "carbon_intensity"),
    ("zh", "规模以上工业单位增加值能耗", "industrial_energy_intensity"),
    ("zh", "生活垃圾资源化利用率", "waste_reuse_rate"),
    ("zh", "建筑垃圾资源化利用率", "construction_waste_reuse"),
    ("zh", "生活垃圾回收利用率", "waste_recycling_rate"),
    ("zh", "装配式建筑占新建建筑的比例", "prefab_share"),
    ("zh", "新能源汽车累计保有量", "nev_stock"),
    ("zh", "“双师型”教师占专业课教师总数", "dual_qualified_teachers"),
    ("zh", "城镇新增就业", "new_urban_jobs"),
    ("zh", "地级及以上城市空气质量优良天数比率", "good_air_days"),
    ("zh", "氮氧化物重点工程减排量", "nox_reduction"),
    ("zh", "氮氧化物排放总量", "nox_emissions"),
    ("zh", "护理型床位占比", "nursing_bed_share"),
    ("en", "forest coverage", "forest_coverage"),
    ("en", "The national forest coverage rate", "forest_coverage"),
    ("en", "energy consumption per unit of GDP", "energy_intensity"),
    ("en", "Carbon dioxide emissions per unit of GDP", "carbon_intensity"),
    ("en", "charging piles", "charging_piles"),
    ("en", "net GHG emissions", "net_ghg_emissions"),
    ("zh", "可再生能源替代率", None),
    ("zh", "农村建筑垃圾回收率", None),
    ("zh", "公交站台", None),
    ("zh", "新增森林覆盖率", None),
    ("zh", "森林", None),
    ("zh", "", None),
    ("en", "proportion of national short-process steelmaking", None),
    ("en", "plants", None),
    ("en", "", None),
]


@pytest.mark.parametrize(("language", "written", "key"), NAMES, ids=[f"{n[0]}-{n[1]}" for n in NAMES])
def test_written_names(language: str, written: str, key: str | None) -> None:
    assert name_indicator(written, language) == key
