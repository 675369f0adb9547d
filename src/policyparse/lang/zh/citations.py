"""How Chinese names another document: 《…》 with its number behind it."""

from functools import partial

from policyparse.lang.shape import CitationRules
from policyparse.lang.zh.titles import tight
from policyparse.pattern import Rule
from policyparse.vocab.words import forms

INNER = r"(?: [《〈<＜] [^《》〈〉<>＜＞。]{1,120} [》〉>＞] )"

TITLE = Rule(
    "zh.citations.title",
    # Nested titles stand in 〈〉, often in <> or in a second 《》; a wrap or a space may split the title.
    rf"""《 (?P<title> (?: [^《》〈〉<>＜＞。] | {INNER} ){{2,160}}+ ) 》
      | 〈 (?P<title> [^《》〈〉。]{{4,120}} ) 〉""",
    yes=(
        "根据«《某省气候条例》»制定",
        "按照«《国务院关于发布〈暂行规定〉的决定》»执行",
        "«《某自治区实施<某某法>办法》»",
        "«《关于印发《某方案》的通知》»",
    ),
    no=("《未完的标题。", "无书名号"),
)

KIND = Rule(
    "zh.citations.kind",
    # The last word of a title, its notes （试行）、（2005年本）, 2023年版 left aside.
    r"""(?P<kind> \L<kinds> ) [》〉>＞”]* (?: [ ]* (?: [（(〔\[] [^（）()]{1,30} [）)〕\]] | [0-9]{4} [ ]? 年? [ ]?
        [版本] ) )* [ ]* \Z""",
    lists={"kinds": partial(forms, "documents", "zh")},
    yes=("产业结构调整指导«目录（2005年本）»", "某省气候«条例»", "关于印发〈某方案〉的«通知»"),
    no=("我的主张", "时代楷模"),
)

SHORT_FORM = Rule(
    "zh.citations.short_form",
    # （以下简称《行动计划》）: from here on 《行动计划》 is that document and no other.
    r"(?: 以下 | 下 )? (?: 简 | 统 | 并 )? 称 (?: 为 )? [ :：“\"]* \Z",
    yes=("（国办发〔2018〕91号，«以下简称»", "«下称“»"),
    no=("职称评定《",),
)

CLAUSE_END = Rule(
    "zh.citations.clause_end",
    # Where the words that introduce a document begin at the latest.
    r"[。；！？\n]",
    yes=("保护«。»根据",),
    no=("，",),
)

STANDARD_NUMBER = Rule(
    "zh.citations.standard_number",
    r"""[（(]? [ ]* (?P<number> (?: GB | HJ | DB | JGJ | CJJ | CJ | NY | SL | DL | YY | JT | MH | QB | AQ | SY | LY |
        TSG | T ) (?: [ ]? / [ ]? [A-Z]+ | [0-9]{2} (?= [ ]? / ) )? (?: [ ]? / [ ]? T )? [ ]? [0-9]{2,6} (?:
        [.．] [0-9]+ )? (?: [-—－–] [0-9]{2,4} )? )""",
    yes=("《某规范》«（GB/T 2260-2007»）", "《某标准》«(DB11/T 1234—2020»)", "«（GB50189-2015»）"),
    no=("（国发〔2021〕4号）", "（2007）"),
)

BASED_ON = Rule(
    "zh.citations.based_on",
    r"根据 | 依据 | 按照 | 依照 | 遵照",
    yes=("«根据»", "各部门«按照»某委、某局印发的"),
    no=("贯彻",),
)

IMPLEMENTS = Rule(
    "zh.citations.implements",
    r"(?: 贯彻 | 落实 | 实施 | 执行 )+",
    yes=("为«贯彻落实»",),
    no=("根据",),
)

REPEALED = Rule(
    "zh.citations.repealed",
    r"\A [^。；]{0,160}? (?: 同时 | 一并 | 予以 | 即行 | 自行 )? (?: 废止 | 停止 [ ]* 执行 | 失效 )",
    yes=("《某办法》".replace("《某办法》", "") + "«（渝府发〔2014〕25号）同时废止»",),
    no=("修订后施行",),
)

ISSUED = Rule(
    "zh.citations.issued",
    r"""\A [^。；，,]{0,30} (?: 印发 给? 你们? | 转发 给? 你们? | 已 经? [^。；]{0,40}? (?: 同意 | 通过 | 批准 ) ) | \A
        》? 的 通知""",
    yes=("«已经市政府同意»，现印发给你们", "«印发给你们»"),
    no=("要求",),
)

RULES = CitationRules(
    title=TITLE,
    short_form=SHORT_FORM,
    standard_number=STANDARD_NUMBER,
    clause_end=CLAUSE_END,
    based_on=BASED_ON,
    implements=IMPLEMENTS,
    repealed=REPEALED,
    issued=ISSUED,
    number_bracketed=False,
    country="中华人民共和国",
    opening="《〈",
    kind=KIND,
    about="关于",
    tight=tight,
)
