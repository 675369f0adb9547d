"""Where a document is from."""

import pytest

from policyparse import lang
from policyparse.places import jurisdiction

ZH = [
    (["北京市人民政府"], None, "", "110000"),
    (["义乌市人民政府办公室"], None, "", "330782"),
    (["西藏自治区人民政府办公厅"], None, "", "540000"),
    (["北京市东城区人民政府"], None, "", "110101"),
    (["张家口经开区疫情防控工作领导小组办公室"], None, "", "130700"),
    (["国务院"], None, "", "CN"),
    (["国务院办公厅"], "国务院办公厅关于北京市服务业开放的复函", "", "CN"),
    (["生态环境部", "国家发展和改革委员会"], None, "", "CN"),
    (["中共教育部党组"], None, "", "CN"),
    (["国家统计局北京调查总队"], None, "", "110000"),
    (["中国人民银行西安分行"], None, "", "610100"),
    (["财政部"], "财政部关于福建省有关问题的复函", "", "CN"),
    # 省 says its level only; the title or the text says which
    (["省政府办公厅"], "省政府办公厅关于江苏省全社会节能的实施意见", "", "320000"),
    (["省人民政府"], "省人民政府关于绿色低碳发展的实施意见", "鄂政发〔2021〕8号\n各市、州、县人民政府：", "420000"),
    (["省人民政府"], "省人民政府关于绿色低碳发展的意见", "宜昌、襄阳先行。武汉海关、湖北机场集团配合。", "420000"),
    (["市人社局"], None, "经研究，天津市各区照此执行。天津市财政局配合。", "120000"),
    # a statute of a city is adopted by the province's congress, too
    (["河南省第十三届人民代表大会常务委员会"], "濮阳市文明行为促进条例", "", "410900"),
    ([], "成都市优化能源结构行动方案", "", "510100"),
    ([], "国家发展改革委等部门关于推进绿色发展的意见", "", "CN"),
    ([], "工业领域实施方案", "各省、自治区、直辖市人民政府要加强组织领导。", "CN"),
    ([], None, "国办发〔2019〕10号", "CN"),
    ([], "一篇与地方无关的文章", "昨天下雨了。", None),
    # 大沙湾区 is no 沙湾区 when it is only mentioned
    ([], "邮轮母港开通", "从南沙湾区出发的航线有十条。", None),
]

EN = [
    (["Beijing Municipal People's Government"], None, "", "110000"),
    (["General Office of the People's Government of Fujian Province"], None, "", "350000"),
    (["State Council"], None, "", "CN"),
    (["General Office of the Ministry of Ecology and Environment"], None, "", "CN"),
    ([], "Notice of the General Office of the State Council on Coal", "", "CN"),
    ([], "Kunming Action Plan for Green Transport", "", "530100"),
    (["General Office"], "A text about nothing", "It rained.", None),
]


@pytest.mark.parametrize(("issuers", "title", "text", "region"), ZH)
def test_chinese(issuers: list[str], title: str | None, text: str, region: str | None) -> None:
    assert jurisdiction(issuers, title, text, lang.get("zh")) == region


@pytest.mark.parametrize(("issuers", "title", "text", "region"), EN)
def test_english(issuers: list[str], title: str | None, text: str, region: str | None) -> None:
    assert jurisdiction(issuers, title, text, lang.get("en")) == region
