"""How Chinese documents number their clauses: 第一章, 一、, （一）, 1., ①, 附件1; and what only looks like a label."""

from functools import lru_cache

from policyparse.lang.shape import ClauseRules, Reading
from policyparse.lang.zh import numerals
from policyparse.pattern import Rule

_HAN = "一二三四五六七八九十百千零〇两"
_DIGIT = "0-9０-９"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"
_BRACKETED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"
_DOTTED = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"
_HAN_BRACKETED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"
_GAP = r"[^\S\n\r]{0,3}"
_LINE = r"(?m: ^ ) [^\S\n\r]* (?: [#>*]+ [^\S\n\r]* )?"
_YEAR = r"(?: [12]\d{3} | [一二][〇○O零一二三四五六七八九0]{3} )"
_DATE = rf"{_YEAR} {_GAP} 年 {_GAP} [{_HAN}{_DIGIT}]{{1,3}} {_GAP} 月 {_GAP} [{_HAN}{_DIGIT}]{{1,3}} {_GAP} 日"
_ANNEX = rf"""
    (?: \d{{1,2}} (?: [-—－] \d{{1,2}} )? (?: (?= \d{{4}} {_GAP} 年 ) | (?! [\d年] ) )
      | [{_HAN}]{{1,3}} (?= [：:\s] ) | [A-Z] (?! [A-Za-z] ) )
"""
"""附件22021年…方案 is 附件2 with the title behind it."""
_NUMBERED = rf"""{_GAP} [{_HAN}{_DIGIT}]{{1,3}}
    (?: {_GAP} [、：:．.] (?! [{_DIGIT}] ) | (?= [^\S\n\r]++ (?! [项个家条件户人名处座所批次套台亩吨] ) ) )"""
"""What stands behind 专题 and 步骤 in a label: 专题一、, 步骤1：, 方向2 with a gap."""
_CITED_ANNEX = r"(?! [^\S\n\r]* [中的所、，。；）)（(和与及内要按应请下] )"
"""附件中的名单, 附件下载: the word, not an attachment."""

_ENCLOSED = "①-⒛㈠-㈩㉑-㉟㊱-㊿"
_FIRST = rf"(?= [第附专（({_HAN}{_DIGIT}{_ENCLOSED}] )"
"""What a label begins with; ranges, because a set of single characters is slow to look up."""

# Where ``LABEL`` is tried. One rule for each thing that a label begins with or ends in: a text is searched for one
# character, or for one range of them, ten times as fast as for a set.
HINT_COUNTED = Rule(
    "zh.clauses.hint_counted",
    rf"第 {_GAP} [{_HAN}{_DIGIT}]{{1,8}} {_GAP} [条章节编篇部，,、]",
    yes=("«第三条»",),
    no=("第三产业",),
)
HINT_BRACKET = Rule(
    "zh.clauses.hint_bracket", rf"（ {_GAP} [{_HAN}{_DIGIT}]{{1,4}} {_GAP} [)）]", yes=("«（一）»",), no=("（一个）",)
)
HINT_HALF_BRACKET = Rule(
    "zh.clauses.hint_half_bracket",
    rf"\( {_GAP} [{_HAN}{_DIGIT}]{{1,4}} {_GAP} [)）]",
    yes=("«(一)»",),
    no=("(一个)",),
)
HINT_DIGITS = Rule(
    "zh.clauses.hint_digits",
    rf"[0-9] [{_DIGIT}]{{0,4}} (?: [.．、)）] | {_GAP} [.．、] )",
    yes=("«12.»加强",),
    no=("12个",),
)
HINT_WIDE_DIGITS = Rule(
    "zh.clauses.hint_wide_digits",
    rf"[０-９] [{_DIGIT}]{{0,4}} (?: {_GAP} [.．、] | [)）] )",
    yes=("«１２．»加强",),
    no=("１２个",),
)
HINT_CIRCLED = Rule("zh.clauses.hint_circled", "[①-⒛]", yes=("«①»",), no=("1",))
HINT_ENCLOSED = Rule("zh.clauses.hint_enclosed", "[㈠-㊿]", yes=("«㈠»",), no=("一",))
HINT_ATTACHMENT = Rule("zh.clauses.hint_attachment", "附件", yes=("«附件»1",), no=("附表",))
HINT_BOX = Rule("zh.clauses.hint_box", "专栏", yes=("«专栏»1",), no=("专门",))
HINT_COMMA = Rule(
    "zh.clauses.hint_comma",
    rf"、 (?<= (?P<label> [{_HAN}]{{1,4}} {_GAP} 、 ) )",
    yes=("一«、»总体要求",),
    no=("水、电",),
)
HINT_STOP = Rule(
    "zh.clauses.hint_stop", rf"[.] (?<= (?P<label> [{_HAN}]{{1,4}} {_GAP} [.] ) )", yes=("一«.»总体要求",), no=("1.5",)
)
HINT_WIDE_STOP = Rule(
    "zh.clauses.hint_wide_stop",
    rf"． (?<= (?P<label> [{_HAN}]{{1,4}} {_GAP} ． ) )",
    yes=("一«．»总体要求",),
    no=("1．5",),
)
_AT_THE_START = (
    *(HINT_COUNTED, HINT_BRACKET, HINT_HALF_BRACKET, HINT_DIGITS, HINT_WIDE_DIGITS, HINT_CIRCLED, HINT_ENCLOSED),
    *(HINT_ATTACHMENT, HINT_BOX),
)
_AT_THE_END = (HINT_COMMA, HINT_STOP, HINT_WIDE_STOP)


def hints(content: str) -> list[int]:
    """Where a label may begin: a cheap superset, in text order.

    >>> hints("一、总体要求（一）目标。第三条")
    [0, 6, 12]
    """
    found = [(match.start, match.end) for rule in _AT_THE_START for match in rule.find(content)]
    found += [(match.end - len(match["label"]), match.end) for rule in _AT_THE_END for match in rule.find(content)]
    starts: list[int] = []
    free = 0
    for start, end in sorted(found):
        if start >= free:  # the 一） within （一） is none
            starts.append(start)
            free = end
    return starts


LABEL = Rule(
    "zh.clauses.label",
    rf"""
    {_FIRST}
    (?:
      第 {_GAP} [{_HAN}{_DIGIT}]{{1,8}} {_GAP} (?:
          (?P<article> 条 (?: 之 [{_HAN}]{{1,2}} )? )
        | (?P<chapter> 章 )
        | (?P<section> 节 )
        | (?P<part> 编 | 篇 | 部分 )
        | (?P<word> [，,、] (?! {_GAP} 第 ) )
      )
    | [（(] {_GAP} (?: (?P<minor> [{_HAN}]{{1,4}} ) | (?P<bracket> (?! [0０] ) [{_DIGIT}]{{1,3}} ) ) {_GAP} [）)]
    | (?<! [第{_HAN}周初年月] ) (?P<major> [{_HAN}]{{1,4}} ) {_GAP}
      (?: 、 (?! {_GAP} [{_HAN}]{{1,2}} [类级线季月日号期产度] ) | [．.] (?! [{_DIGIT}] ) )
    | (?<! [{_DIGIT}A-Za-z.．／/-] | [{_DIGIT}][,，:：] ) (?:
          (?P<level> [1-9][0-9]? (?: [.．] [1-9][0-9]? ){{1,3}} ) (?! [{_DIGIT}.．%％‰万亿千百元个倍吨米公] )
        | [{_DIGIT}]{{1,5}} (?:
              {_GAP} (?P<dot> [．.] (?! [{_DIGIT}] (?! [{_DIGIT}]{{3}} [^\S\n]? [年—–~～-] ) ) )
            | {_GAP} (?P<comma> 、 (?! [{_DIGIT}]{{1,2}} [、号月日时] ) )
            | (?P<half> [）)] )
          )
      )
    | (?P<attachment> 附件 {_GAP} [：:] ) (?= {_GAP} [1１] {_GAP} [.．、] )
    | (?<= [日发）)。；\s] [^\S\n\r]{{0,4}} )
      (?P<attachment> 附件 (?: {_GAP} {_ANNEX} )? (?: {_GAP} [：:] )? ) {_CITED_ANNEX}
    | (?<= [。；）)] ) (?P<box> 专栏 {_GAP} \d{{1,2}} (?! \d ) )
    | (?P<circle> [{_CIRCLED}] )
    | (?P<bracket> [{_BRACKETED}] )
    | (?P<dot> [{_DOTTED}] )
    | (?P<minor> [{_HAN_BRACKETED}] )
    )
    """,
    yes=(
        "«第三十二条»　县级以上人民政府应当制定办法。",
        "«第二章»　规划",
        "«第一部分» 现状",
        "«二、»主要目标",
        "«（三）»发展目标。",
        "«12.»加强统计监测。",
        "«3、»改造老旧小区。",
        "«(4)»建设充电桩。",
        "«2）»完善制度。",
        "«①»制定清单；",
        "«1.»2025年底前完成改造。",
        "«2.1» 组织机构",
    ),
    no=("投资1.5亿元", "2021.3", "（2021年）", "2、3号机组", "第三产业比重", "3.5%"),
)

LINE_LABEL = Rule(
    "zh.clauses.line_label",
    rf"""
    {_LINE} (?:
      (?P<attachment>
        附 {_GAP} (?:
            [件录] {_GAP} (?:
                {_ANNEX} (?: {_GAP} [：:] )? | [：:] {_GAP} {_ANNEX} (?! {_GAP} [.．、)）] ) | [：:]
              | (?= \s | \Z ) | (?= [^\s。，；：、]{{4,45}} [^\S\n\r]* (?m: $ ) )
            )
          | [：:]
        )
      ) {_CITED_ANNEX}
    | (?P<box> 专 {_GAP} 栏 {_GAP} (?: \d (?= \d{{4}} {_GAP} 年 ) | [{_DIGIT}{_HAN}]{{1,3}} ) (?: {_GAP} [：:] )? )
      (?! [中的所、，。；）)] )
    | (?P<topic> (?: 专题 | 任务 | 板块 | 主题 ) {_NUMBERED} )
    | (?P<direction> (?: 方向 | 课题 | 子课题 | 选题 | 步骤 | 模块 ) {_NUMBERED} )
    | (?P<upper> [A-ZＡ-Ｚ] {_GAP} [.．、] ) (?! [A-Za-z] )
    | (?P<lower> [a-zａ-ｚ] {_GAP} [.．、)）] ) (?! [A-Za-z] )
    | (?P<bare> 0? [1-9] \d? )
      (?= [^\S\n\r]* (?: \Z | [\n\r] ) | [^\S\n\r]+ [\u4e00-\u9fff] | (?! [{_HAN}年月日个万亿级号] ) [\u4e00-\u9fff] )
    )
    """,
    yes=(
        "«附件1»\n名单",
        "«附件：»\n名单",
        "«专栏3»　重大工程",
        "«A.»总体评价",
        "«专题一、»前沿技术",
        "«方向1、»颠覆性技术",
        "«步骤2：»提交申请",
        "«02»\n从城市到乡村",
        "«1» 总则",
    ),
    no=("附件中的名单", "见附件2", "附件、附表", "专栏作家", "任务一览表", "方向性问题", "12月底前", "附件下载"),
)
"""附件1, 专栏2, A., and 1 alone: what is a label at the start of a line only."""


def ordinal(written: str) -> int | None:
    """The number in a label: 二十一, 12, １２, ③, ⒈, B; ``None`` where it is none.

    >>> [ordinal(w) for w in ("二十一", "十", "一百零二", "１２", "③", "B", "")]
    [21, 10, 102, 12, 3, 2, None]
    """
    for series in (_CIRCLED, _BRACKETED, _DOTTED, _HAN_BRACKETED):
        if written and written in series:
            return series.index(written) + 1
    for first in "AaＡａ":
        if len(written) == 1 and 0 <= ord(written) - ord(first) < 26:
            return ord(written) - ord(first) + 1
    value = int(written) if written.isdecimal() else numerals.to_decimal(written)
    return None if value is None or value != int(value) else int(value)


YEARS = 1000
_AROUND = "第条章节编篇部分（()）、．.，,：: 　\t附件录专栏#>*专题课步骤任务模块板主方向子选"
_SLIPS = {"dot": "comma", "comma": "dot", "bracket": "half", "half": "bracket"}
"""What a slip of the pen makes of a label: 10、 between 9. and 11."""


@lru_cache(4096)
def readings(family: str, label: str) -> tuple[Reading, ...]:
    """The numberings a label may belong to.

    >>> readings("level", "2.1")
    (Reading(family='level2', number=1, within=2, cost=0.0),)
    """
    if family == "level":
        numbers = label.replace("．", ".").split(".")
        return (Reading(f"level{len(numbers)}", int(numbers[-1]), int(numbers[-2])),)
    written = label.strip(_AROUND).partition("之")[0].partition("-")[0]
    number = ordinal(written) if written else None
    if not number:
        return (Reading(family, 0),) if family == "attachment" else ()
    slip = _SLIPS.get(family)
    if number >= YEARS and family in _SLIPS:  # 2025. is a year where it does not go on from 2024.
        return (Reading(family, number, cost=0.7),)
    return (Reading(family, number), Reading(slip, number, cost=0.7)) if slip else (Reading(family, number),)


REFERENCE = Rule(
    "zh.clauses.reference",
    rf"""
    (?P<any> [^\S\n\r]? [，,。；;）)》”] | 、 {_GAP} [第（(] | [和或及与至到] {_GAP} [第（(] | 项 [的、和规所] )
    | (?P<statute> [的和或及与至到款项中所之规] | (?<= [章节编篇分] ) [为是围主共明] | 、 {_GAP} 第
        | {_GAP} 第 {_GAP} [{_HAN}{_DIGIT}]+ {_GAP} [款项条]
        | {_GAP} [（(] {_GAP} [{_HAN}{_DIGIT}]{{1,3}} {_GAP} [）)] {_GAP} [项、和] )
    """,
    yes=("«的»规定", "«第二款»"),
    no=("为加强管理",),
)
"""Right behind a label that only cites: 按照第十二条«的»规定; 第三条«第二款»; 前款第（一）«项的»要求."""

_DANGLING = (
    "开展|加强|推进|落实|实施|扩大|强化|启动|做好|完善|推广|深化|组织|建立|打造"
    "|推动|执行|贯彻|制定|开通|构建|健全|优化|发挥"
)
"""A line that ends in such a verb with a quotation below it is a broken line: 认真组织开展 / “低碳日”活动."""

_WORDS = r"[^\n。；;！!？?：:，,\d]"

HEADING = Rule(
    "zh.clauses.heading",
    rf"""
    (?: (?P<line> [^\n。；;！!？?：:]{{1,58}}+ )
        (?= [：:]? [^\S\n]*
            (?: \n (?! [^\S\n]* [“‘「《] (?<= (?: {_DANGLING} ) \n [^\S\n]* . ) ) | \Z | [\u3000\t]{{2}} ) )
      | (?= [^\n。；;！!？?：:\u3000\t]{{1,58}}+ [\u3000\t] )           # only then a blank within can end it
        (?P<line> [^\n。；;！!？?：:]{{1,58}} ) (?= [^\S\n]* [\u3000\t]{{2}} )
      | (?= (?: {_WORDS}{{1,39}}+ | {_WORDS}{{2,14}}+ [，,] {_WORDS}{{2,14}}+ ) [。：:；;] )
        (?! 对 (?! [外口标] ) | [将由凡自]
          | [^。；：\n]{{0,30}} (?: 应当 | 不得 | 须 | 暂不 | 各 [^。；：\n]{{0,20}} 要 ) )
        (?P<lead> {_WORDS}{{1,39}}+ (?= [。：:；;] ) | {_WORDS}{{2,14}}+ [，,] {_WORDS}{{2,14}}+ )
    )
    """,
    yes=("«总体要求»\n", "«强化绿色低碳发展规划引领»。将目标纳入规划，", "«主要目标»\n“十四五”时期，"),
)
"""``line``: 三、深化功能定位，推动转型 alone on its line. ``lead``: （三）强化规划引领。将…: no number, no duty."""

NOTE = Rule(
    "zh.clauses.note",
    r"(?: 注 | 释 | 解读 | 链接 ) [^\S\n]* [：:] \s* \Z",
    yes=("备«注：»", "政策«解读：»"),
    no=("关注民生",),
)
"""Right before the first of the numbered notes of a table, or of the links below a page."""

LEADER = Rule(
    "zh.clauses.leader",
    r"""
    (?= [^\n。；.．·•‥—_…-]{0,60}+ [.．·•‥—_…-] )                      # most lines have no dot so near
    [^\n。；]{0,60}? (?: [.．·•‥—_-]{4,} | … [^\S\n]* … | (?: [.．·] [ ] ){3} )
    """,
    yes=("«总体要求......»12",),
    no=("总体要求",),
)
"""The dots of an entry in a table of contents, right behind the label."""

CONTENTS = Rule(
    "zh.clauses.contents",
    r"目 [^\S\n]{0,4} 录 (?<! [^\s•●] 目 [^\S\n]{0,4} 录 ) (?= [^\S\n]* (?: \n | \Z ) )",
    yes=("«目　录»\n第一章",),
    no=("目录管理", "废止文件目录"),
)
"""The heading of a table of contents."""

DATE = Rule(
    "zh.clauses.date", _DATE, yes=("«2022年3月1日»印发", "«二〇二二年三月一日»"), no=("2022年3月",), near=("月",)
)

SIGNATORY = Rule(
    "zh.clauses.signatory",
    r"""
    (?m: ^ ) [^\S\n]* [^\n。；，：,;:]{1,60} [府委厅局部院办会司心署组社校团行处室场矿企]
    [^\S\n]* (?: [（(] [^\n（）()]{1,10} [）)] [^\S\n]* )? (?m: $ )
    """,
    yes=("«北京市人民政府»", "«国家发展改革委　财政部»"),
    no=("切实加强组织领导。",),
)
"""A line that may name who signs."""

_TITLE_ENDS = (
    "方案|规划|意见|办法|规定|细则|计划|纲要|措施|条例|制度|要点|指南|清单|名单"
    "|分工|预案|规程|准则|决定|通知|规则|章程|标准"
    "|公告|通告|通报|公报|批复|复函|答复|报告|决议|目录|路线图"
)

CARRIED = Rule(
    "zh.clauses.carried",
    rf"""
    (?m: ^ ) [^\S\n]* [^\n。；，：\d] [^\n。；：]{{1,60}} (?: {_TITLE_ENDS} )
    [^\S\n]* (?: [（(〔] [^\n（）()〔〕]{{1,30}} [）)〕] [^\S\n]* ){{0,2}} (?m: $ )
    """,
    yes=("«长江市碳达峰实施方案»", "«滨海县水域管理办法（试行）»"),
    no=("制定本方案。",),
)
"""A line that may be the title of a document, by its last word."""

TITLE_LINE = Rule(
    "zh.clauses.title_line",
    r"(?m: ^ ) [^\S\n]* [^\n。；：]{2,60} (?m: $ )",
    yes=("«关于加快绿色发展的»",),
    no=("现将有关事项通知如下：",),
)
"""A line that a title may begin with."""

CLOSING = Rule(
    "zh.clauses.closing",
    rf"""
    (?m: ^ ) [^\S\n]*
    (?: 抄送 | 抄报 | 分送 | 主题词 | [（(] 此件 [^\n（）()]{{0,12}} 公开
      | [^\n。，；]{{2,30}} \d {_GAP} 日 [^\S\n]* 印发 (?m: $ ) )
    """,
    yes=("«抄送»：市委办公室。", "«（此件公开»发布）", "«市政府办公室　2022年3月1日印发»"),
    no=("已于2022年3月1日印发给你们，",),
)
"""What stands below a signature."""

RULES = ClauseRules(
    hints=hints,
    label=LABEL,
    line_label=LINE_LABEL,
    readings=readings,
    joiner="",
    reference=REFERENCE,
    heading=HEADING,
    contents=CONTENTS,
    leader=LEADER,
    note=NOTE,
    date=DATE,
    signatory=SIGNATORY,
    carried=CARRIED,
    title_line=TITLE_LINE,
    closing=CLOSING,
)
