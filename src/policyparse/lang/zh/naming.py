"""How the written name of an indicator is folded in Chinese before it is looked up."""

from functools import cache

from policyparse.lang.shape import NamingRules
from policyparse.pattern import Rule
from policyparse.vocab.regions import gazetteer

# Words that say the same, and the one that stands for them.
SAME = (
    ("国内生产总值", "地区生产总值"),
    ("gdp", "地区生产总值"),
    ("占比", "比重"),
    ("比率", "比重"),
    ("比例", "比重"),
    ("能源消耗", "能耗"),
    ("研究与试验发展", "研发"),
    ("r&d", "研发"),
    ("规模以上", "规上"),
    ("二氧化碳", "碳"),
    ("的", ""),
    ("占", ""),
)

SCOPE = Rule(
    "zh.naming.scope",
    # only where and by when: 建筑垃圾, 公共机构 or 新增 in front would make another indicator
    r"""
    (?: [全本我各][国省市县区州盟旗] | 全自治区 | 全社会 | 全域 | 全流域
      | [^的]{1,8}? (?: 流域 | 地区 | 区域 | 新区 | 开发区 | 自治[区州县] | 实验区 )
      | [\p{Han}]{1,7}? [省市县区州盟旗镇乡]
      | 城镇 | 城市 | 县城 | 城区 | 中心城区 | 建成区 | 城乡 | 县域 | 市域 | 乡镇 | 重点 (?: 区域 | 城市 | 地区 )
      | 省级 | 市级 | 县级 | 国家级 | 区级 | (?: 地级 | 县级 | 省级 | 设区市 ) (?: 及以上 | 以上 ) | 力争 | 其中
      | 东部 | 中部
      | 西部 | 上游 | 下游 | 中下游 )
    """,
    yes=("«全省»森林覆盖率", "«黄河流域»森林覆盖率"),
    no=("森林覆盖率", "建筑垃圾资源化利用率"),
)

TAIL = Rule(
    "zh.naming.tail",
    r"(?: （[^（）]*） | 总体水平 | 指标 | 目标 | 数量 | 总数 | 值 )+ $",
    yes=("两化融合发展指数«总体水平»", "铁路货运量«（内河）»"),
    no=("森林覆盖率",),
)


def fold(name: str) -> str:
    """The name without white space and quotation marks, one word for those that mean the same.

    >>> fold("新建装配式建筑占新建建筑的比例")
    '新建装配式建筑新建建筑比重'
    """
    name = "".join(name.split()).lower().translate(QUOTES)
    for word, other in SAME:
        name = name.replace(word, other)
    return name


QUOTES = str.maketrans({"“": None, "”": None, '"': None, "、": None, "(": "（", ")": "）", "％": "%"})


@cache
def places() -> frozenset[str]:
    """The names of places without 市 and 县."""
    return frozenset(region.short for region in gazetteer().by_code.values() if len(region.short) > 1)


RULES = NamingRules(fold=fold, scope=SCOPE, places=places, tail=TAIL)
