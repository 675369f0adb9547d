"""The gazetteer: what the files promise, and what they cost."""

import subprocess
import sys
from itertools import chain

import pytest

from policyparse.vocab.agencies import PLACE, bag, bodies, chinese, english, stems
from policyparse.vocab.regions import CHINA, gazetteer

NATIONAL = {key: body for key, body in bodies().items() if body.region == CHINA}


def test_enough_of_each() -> None:
    assert len(NATIONAL) >= 200
    assert len(stems()) >= 120
    assert sum(region.until is None for region in gazetteer().regions) > 3100


def test_successors_exist_and_came_later() -> None:
    for key, body in bodies().items():
        for successor in body.next.split():
            assert successor in bodies(), f"{key} → {successor}"
            assert bodies()[successor].until > body.until or bodies()[successor].since >= body.since, key


def test_a_body_that_ended_says_who_took_over() -> None:
    without = {key for key, body in NATIONAL.items() if body.until < 9999 and not body.next}
    assert without == set()


def test_years_run_forward() -> None:
    for key, body in bodies().items():
        assert body.since <= body.until, key
    for key, stem in stems().items():
        assert stem.since <= stem.until, key


def test_regions_of_bodies_exist() -> None:
    for key, body in bodies().items():
        assert body.region == CHINA or body.region in gazetteer().by_code, key


def test_one_name_one_body_at_a_time() -> None:
    for name, keys in chinese().bodies.items():
        for first, second in ((a, b) for a in keys for b in keys if a < b):
            overlap = min(bodies()[first].until, bodies()[second].until) - max(
                bodies()[first].since, bodies()[second].since
            )
            assert overlap <= 0, f"{name}: {first} and {second}"


def test_names_are_normalised() -> None:
    names = chain(chinese().bodies, chinese().bare, chinese().offices)
    for name in names:
        assert name == name.strip()
        assert " " not in name
        assert name.count(PLACE) <= 1, name


def test_english_names_do_not_share_a_bag_with_another_body_of_the_time() -> None:
    for words, keys in english().bodies.items():
        for first, second in ((a, b) for a in keys for b in keys if a < b):
            one, other = bodies()[first], bodies()[second]
            assert min(one.until, other.until) - max(one.since, other.since) <= 10 or one.next or other.next, words


def test_no_chinese_in_english() -> None:
    texts = [(key, body.en + body.en_short) for key, body in bodies().items()]
    texts += [(key, stem.en + stem.en_short) for key, stem in stems().items()]
    for key, text in texts:
        assert not any("一" <= character <= "鿿" for character in text), key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ministry of Ecology and Environment", "Ministry of Ecological Environment"),
        ("State Administration for Market Regulation", "the National Market Supervision Administration"),
        ("Development & Reform Commission", "Commission of Development and Reform"),
    ],
)
def test_bags(one: str, other: str) -> None:
    assert bag(one) == bag(other)


class TestRegions:
    def test_codes_and_levels(self) -> None:
        for region in gazetteer().regions:
            assert len(region.code) == 6
            assert region.code.isdigit()
            assert region.zh.startswith(region.short) or region.short == "兵团"
            assert region.en.startswith(region.short_en)
            assert region.short_en[0].isupper() or region.short_en.startswith("'"), region

    def test_every_county_lies_in_a_province(self) -> None:
        for region in gazetteer().by_code.values():
            assert gazetteer().chain(region.code)[-1].level == "provincial", region

    @pytest.mark.parametrize(
        ("name", "code"),
        [
            ("北京", "110000"),
            ("阿坝州", "513200"),
            ("恩施州", "422800"),
            ("恩施土家族苗族自治州", "422800"),
            ("海西州", "632800"),
            ("雄安新区", "133100"),
            ("内蒙古", "150000"),
            ("义乌", "330782"),
            ("米林市", "540481"),
            ("下花园区", "130706"),
            ("梁园区", "411402"),
            ("襄樊市", "420600"),
            ("兵团", "660000"),
        ],
    )
    def test_names(self, name: str, code: str) -> None:
        found = gazetteer().find(gazetteer().by_name[name], None)
        assert found is not None
        assert found.code == code

    @pytest.mark.parametrize(
        ("code", "english"),
        [
            ("610000", "Shaanxi Province"),
            ("140000", "Shanxi Province"),
            ("140400", "Changzhi City"),
            ("341500", "Lu'an City"),
            ("150100", "Hohhot City"),
            ("653100", "Kashgar Prefecture"),
            ("422800", "Enshi Tujia and Miao Autonomous Prefecture"),
            ("110112", "Tongzhou District"),
            ("420528", "Changyang Tujia Autonomous County"),
        ],
    )
    def test_english(self, code: str, english: str) -> None:
        assert gazetteer().by_code[code].en == english

    def test_a_district_that_is_gone(self) -> None:
        (xuanwu,) = [region for region in gazetteer().by_name["宣武区"] if region.code.startswith("11")]
        assert xuanwu.until == 2010


def test_nothing_is_read_before_a_name_is_resolved() -> None:
    code = "import policyparse, sys; sys.exit('policyparse.vocab.regions' in sys.modules and 9)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode in (0, False)


def test_a_text_that_names_no_place_does_not_read_the_gazetteer() -> None:
    code = """
from policyparse import parse
from policyparse.vocab import regions
parse("到2025年，森林覆盖率达到45%。")
parse("By 2025, the forest coverage rate will reach 45%.")
print(regions.gazetteer.cache_info().currsize)
parse("北京市人民政府关于节约用水的通知")
print(regions.gazetteer.cache_info().currsize)
"""
    assert subprocess.check_output([sys.executable, "-c", code], text=True).split() == ["0", "1"]
