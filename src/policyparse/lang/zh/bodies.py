"""How Chinese names of bodies are built: a place, what the body is for, what kind of office it is."""

import unicodedata
from collections.abc import Iterator
from functools import cache

from policyparse.lang.shape import BodyReading, BodyRules
from policyparse.pattern import Rule
from policyparse.vocab.agencies import PLACE, chinese
from policyparse.vocab.regions import Region, gazetteer
from policyparse.vocab.words import forms

LONGEST_PLACE = 15
LONGEST_LEAD = 16
LONGEST_UNIT = 16
LONGEST_BODY = 30

# 省财政厅, 市教委: the place is the one the document is from. 本市, 全省 and 我区 say the same, 市级 nearly.
RELATIVE = {
    word + level: (word,)
    for word in ("省", "市", "区", "县", "州", "盟", "旗", "自治区", "自治州", "自治县", "地区", "新区")
    for level in ("", "级")
} | {scope + word: (word,) for scope in "本全我" for word in ("省", "市", "区", "县", "州", "自治区")}

# what a name ends in that may stand for several bodies
_MANY = r"""
    (?: 政府 | 行署 | 公署 | 管委会 | 管理委员会 | 办事处 | 部门 | 单位 | 机构 | 企业 | 公司 | 集团 | 银行 | 院校 | 高校
      | 学校 | 院所 | 医院 | 协会 | 商会 | 团体 | 组织 | 主体 | [省市县区州盟旗镇乡局委办厅组院] | 街道 | 镇街 | 地方
      | 党委 | 专班 | 指挥部 | 系统 | 团场 | 处室 | 司局 | 领导小组 | 工作专责 )
    (?: \( [^()]* \)? )? $
"""
COLLECTIVE = Rule(
    "zh.bodies.collective",
    rf"""
    ^ [^，。；]{{0,24}} (?: 各 (?! 族 | 界 ) | 有关 | 相关 | 所有 | 其他 | 相应 | 属地 | 沿线 | 沿黄 | 沿江 )
      [^。；]{{0,30}}? {_MANY}
    | ^ [^，。；]{{1,24}} (?: 部门 | 单位 | 企业 | 机构 | 院校 | 高校 | 团体 | 社会组织 | 主体 | 中小学校 | 公立医院 ) $
    # 市、县（区）人民政府: more than one place, or none in particular
    | ^ (?: 省 | 市 | 区 | 县 | 旗 | 州 | 盟 | 地区 | 设区市 | 乡 ) [、/和及(] .*
    | ^ (?: 市 县 | 区 县 | 县 区 | 州 市 | 市 州 | 盟 市 | 旗 县 | 乡 镇 | 设区 (?: 的 )? 市 | 镇 街 | 县 级 以上 ) .*
    | ^ (?: 功能板块 | 功能区 | 科技园区 | 重点园区 ) (?: 管委会 | 管理委员会 ) $
    | ^ (?: 地方 | 基层 | 村 | 园区 | 开发区 | 产业园区 | 乡镇 | 街道 | 试点城市 | 城市 | [省市县区] 级 | 地市级 )
      .{{0,6}} (?: 政府 | 管委会 | 办事处 | 委员会 ) $
    | ^ (?: 地方 | 社会 | 市场 | 央企 | 国企 | 属地 | 街道 | 乡镇 | 园区 ) $
    """,
    yes=("«各区政府»", "«省直有关单位»", "«市、县(区)人民政府»", "«县级以上人民政府»", "«园区管委会»", "«电网企业»"),
    no=("市发展改革委", "市委宣传部", "北京市人民政府", "区财政局", "省民族宗教委"),
)

PROPER = Rule(
    "zh.bodies.proper",
    r"""
    (?: (?P<enterprise> 有限公司 | 有限责任公司 | 股份公司 )
      | (?P<township> (?<= [^省市区县各乡镇]{2} ) (?: 镇 | 乡 | 街道 | 苏木 ) (?: 人民政府 | 政府 | 办事处 )? )
      | 大学 | 学院 | 科学院 | 研究院 | 研究所 | 设计院 | 党校 | 电视台 | 报社 | 博物馆 | 图书馆
      # 协会 alone is a word, 市钢铁协会 a name
      | (?<= .. ) (?: 领导小组 | 领导小组办公室 | 指挥部 | 指挥部办公室 | 联席会议 | 联席会议办公室 | 委员会办公室
        | 管委会 | 管理委员会 | 服务中心 | 协会 | 学会 | 联合会 | 商会 | 总会 | 基金会 | 救援总队 )
      # only a full name says 和: 政务服务和大数据管理局, not 市科技信息局
      | (?<! 城管 | 社保 | 计生 | 住建 | 民宗 | 卫健 | 市监 | 发改 | 工信 | 人社 | 文旅 | 房管 | 国资 | 城建
           | [省市区县] )
        (?<= .. ) [和与] (?! 城管 | 社保 | 计生 | 住建 | 城建 | 房管 | 旅游局 )
        [^、和与（(]{2,8} (?: 局 | 厅 | 委员会 ) )
    (?P<bracket> \( [^()]* \) )? $
    """,
    yes=(
        "市碳达峰工作«领导小组办公室»",
        "安徽«大学»",
        "县马坊«镇»",
        "临空经济区«管委会»",
        "市行政审批«和政务信息管理局»",
    ),
    no=("省财政厅", "各大学有关处室", "各镇", "县管委会"),
)

UNIT = Rule(
    "zh.bodies.unit",
    r""" (?: (?<! 公 ) 司 | [处科室厅局办所站队部组] | 中心 | 分院 | 专班 | 党委 ) $ """,
    yes=("国家发展改革委环资«司»", "区财政局社保«科»"),
    no=("市政府", "财政厅（国资委）", "大唐公司"),
)

OWN_UNIT = Rule(
    "zh.bodies.own_unit",
    r""" [一-鿿]{1,8} (?: 处 | 科 | 处室 | 科室 ) """,
    yes=("«应对气候变化处»",),
    no=("市财政局",),
)

GENERAL = Rule(
    "zh.bodies.general",
    r""" (?: 人民政府 | 委员会 | 兵团 ) (?: 办公 [厅室] )? $ """,
    yes=("昌平区«人民政府办公室»",),
    no=("福建省生态环境厅",),
)

BRANCH = Rule(
    "zh.bodies.branch",
    r""" ^ [一-鿿]{2,8}? (?: 分局 | 管理部 | 支队 | 大队 | 分中心 | 分院 ) """,
    yes=("«昌平分局»", "«延庆分局»规划科", "«平谷公路分局»"),
    no=("规划科",),
)

PART = Rule(
    "zh.bodies.part",
    r""" [一-鿿]{1,7}? (?: 司 | 办公厅 ) (?! 法 | 机 | 令 | 仪 | 徒 ) """,
    yes=("«环资司»负责同志",),
    no=("法司法所",),
)

PERSON = Rule(
    "zh.bodies.person",
    r""" (?: 主要 | 分管 )? (?: 负责人 | 负责同志 | 领导 ) $ """,
    yes=("市统计局«主要负责人»",),
    no=("市统计局",),
)

NATIONAL = Rule(
    "zh.bodies.national",
    r""" 各省 、 (?: 自治区 、 直辖市 )? | 各省 [（(] (?: 自治区 | 区 ) | 全国 | 党中央 、? 国务院 | 我国 """,
    yes=("«各省、自治区、直辖市»及计划单列市", "到2025年，«全国»地表水优良比例达到85%"),
    no=("各设区市人民政府", "全省森林覆盖率"),
)

NUMBER = Rule(
    "zh.bodies.number",
    # 宁, 青, 云, 新 and 吉 stand for Nanjing, Qingdao, Yunfu, Xinyang and Jilin City as well: only what is sure
    r"""
    (?<! [一-鿿] )
    (?: (?P<sign> [京津冀晋蒙辽黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘] ) [一-鿿]{1,8}
      | (?P<national> 国 ) (?: 办 )? [发函令] )
    [〔\[（(] [ ]? (?: 19 | 20 ) [0-9]{2}
    """,
    yes=("«鄂政发〔2021»〕8号", "«国办发〔2019»〕10号"),
    no=("经鄂政发〔2021〕8号批准", "宁政发〔2020〕3号"),
)


def normal(name: str) -> str:
    """The name without spaces and quotation marks, in ordinary characters and half-width brackets."""
    plain = unicodedata.normalize("NFKC", name)
    kept = "".join(c for c in plain if not c.isspace() and c not in "“”\"‘’'《》·")
    bare = kept.translate(_BRACKETS).strip(":;,.、。")
    for tail in ("等部门", "等单位", "等有关部门", "等有关单位", "等相关部门", "等相关单位", "等"):
        bare = bare.removesuffix(tail)
    return bare


_BRACKETS = str.maketrans("[]【】〔〕", "()()()")
_FULL_WIDTH = str.maketrans("(),;:", "（），；：")


def written(name: str) -> str:
    """A normalised name as it is printed: full-width brackets, nothing abbreviated that a reader spells out."""
    full = name.replace("人民政府", "政府").replace("政府", "人民政府").replace("管委会", "管理委员会")
    if full.endswith(("镇", "乡")):
        full += "人民政府"
    elif full.endswith("街道"):
        full += "办事处"
    return full.translate(_FULL_WIDTH)


def readings(name: str) -> Iterator[BodyReading]:
    """Where a place may stand in the name, and what is left; the longest place first."""
    leads = [name[:end] for end in range(min(LONGEST_LEAD, len(name)), 0, -1) if name[:end] in chinese().leads]
    for lead in (*leads, ""):
        rest = name[len(lead) :]
        for regions, ends, length in _places(rest):
            yield BodyReading(regions, ends, rest[:length], rest[length:], f"{lead}{PLACE}{rest[length:]}")
            if regions:  # 北京市通州区政府: the second place is the one
                for inner, _, more in _places(rest[length:]):
                    inside = tuple(r for r in inner if any(r.code[:2] == outer.code[:2] for outer in regions))
                    tail = rest[length + more :]
                    if inside:
                        yield BodyReading(inside, (), rest[length : length + more], tail, f"{lead}{PLACE}{tail}")


def heads(name: str) -> Iterator[str]:
    """What a name may begin with, the longest first: 国家发展改革委 in 国家发展改革委等部门关于推进…的通知."""
    for end in range(min(len(name), LONGEST_BODY), 1, -1):
        yield name[:end]


def units(name: str) -> Iterator[tuple[str, str]]:
    """Where a body's name may end and that of a part of it begin (国家发展改革委 | 环资司), the longest body first.

    A person is no part: 市财政局王某 is the bureau.
    """
    if UNIT.search(name):
        for end in range(len(name) - 2, max(len(name) - LONGEST_UNIT, 2), -1):
            yield name[:end], name[end:]
        return
    person = PERSON.search(name)
    if person:
        yield name[: person.start], ""
    else:
        for length in (3, 2):
            if len(name) > length + 2 and name[-length] in forms("surnames", "zh"):
                yield name[:-length], ""


@cache
def _endings() -> frozenset[str]:
    """The last two characters of every name: what running text is searched for first."""
    return frozenset(name[-2:] for table in (chinese().bodies, chinese().offices) for name in table)


def named(text: str) -> Iterator[tuple[int, int]]:
    """Where running text names a body in so many words: 国家发展改革委, 北京市财政局, 市教委 with what is part of it.

    Names without a place (财政局) and of two characters (人行) are too common to be told from other words.
    """
    endings = _endings()
    last = 0
    for end in range(3, len(text) + 1):
        if text[end - 2 : end] not in endings and PLACE + text[end - 1] not in endings:
            continue
        start = _start_of_name(text, last, end)
        if start is None:
            continue
        if any(_start_of_name(text, start, more) == start for more in range(end + 1, min(end + 5, len(text) + 1))):
            continue  # 市科学技术委 is followed by 员会
        part = PART.match(text, end)
        last = part.end if part else end
        yield start, last


def _start_of_name(text: str, floor: int, end: int) -> int | None:
    """Where the longest name that ends here begins, not before ``floor``."""
    known = chinese()
    for start in range(max(floor, end - LONGEST_BODY), end - 2):
        if text[start:end] in known.bodies:
            return start
    for middle in range(max(floor + 1, end - LONGEST_BODY), end):
        if PLACE + text[middle:end] in known.offices:
            for start in range(max(floor, middle - LONGEST_PLACE), middle):
                if text[start:middle] in RELATIVE or _is_place(text[start:middle]):
                    return start
    return None


def _is_place(name: str) -> bool:
    """Whether running text means a place by this name: 延长海关总署的时限 does not speak of 延长县."""
    return any(region.zh == name or region.level != "county" for region in gazetteer().by_name.get(name, ()))


def _places(text: str) -> Iterator[tuple[tuple[Region, ...], tuple[str, ...], int]]:
    by_name = gazetteer().by_name
    for end in range(min(LONGEST_PLACE, len(text)), 0, -1):
        head = text[:end]
        if head in by_name:
            yield by_name[head], (), end
        elif head in RELATIVE:
            yield (), RELATIVE[head], end


def places(text: str) -> Iterator[Region]:
    """Places by their full names: 江苏省, 义乌市; the longest that ends where one may end."""
    for end in range(2, len(text) + 1):
        if text[end - 1] not in "省市区县州盟旗":
            continue
        by_name = gazetteer().by_name  # here, so that a text without places does not read it
        for start in range(max(end - LONGEST_PLACE, 0), end - 1):
            found = by_name.get(text[start:end], ())
            if len(found) == 1 and found[0].zh == text[start:end]:
                yield found[0]
                break


def mentions(text: str) -> Iterator[Region]:
    """Provinces and prefectures by any of their names, short ones included: 湖北, 宜昌."""
    by_name = gazetteer().by_name
    position = 0
    while position < len(text):
        for length in (4, 3, 2):
            named = by_name.get(text[position : position + length], ())
            found = [region for region in named if region.until is None and region.level != "county"]
            if len(found) == 1:
                yield found[0]
                position += length - 1
                break
        position += 1


RULES = BodyRules(
    collective=COLLECTIVE,
    proper=PROPER,
    normal=normal,
    national=NATIONAL,
    number=NUMBER,
    party="中共",
    departments="{}部门",
    written=written,
    key=str,
    readings=readings,
    unit=OWN_UNIT,
    general=GENERAL,
    branch=BRANCH,
    heads=heads,
    units=units,
    named=named,
    places=places,
    mentions=mentions,
    names=chinese,
)
