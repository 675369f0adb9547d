"""How Chinese documents number their clauses: 第一章, 一、, （一）, 1., ①, 附件1; and what only looks like a label."""

from policyparse.lang.shape import ClauseRules, Reading
from policyparse.pattern import Rule

_HAN = "一二三四五六七八九十百千零〇两"
_DIGIT = "0-9０-９"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"
_BRACKETED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"
_DOTTED = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"
_HAN_BRACKETED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"
_GAP = r"[^\S\n\r]{0,3}"
_LINE = r"(?m: ^ ) [^\S\n\r]* (?: [#>*]+ [^\S\n\r]* )?"
_DATE = rf"(?: [12]\d{{3}} | [12][〇○O零一二三四五六七八九0]{{3}} | 二[〇○O零0][〇○O零一二三四五六七八九0]{{2}} ) {_GAP} 年 {_GAP} [{_HAN}{_DIGIT}]{{1,3}} {_GAP} 月 {_GAP} [{_HAN}{_DIGIT}]{{1,3}} {_GAP} 日"

_ANNEX_NUMBER = (
    rf"(?: \d{{1,2}} (?: [-—－] \d{{1,2}} )? (?: (?= \d{{4}} {_GAP} 年 ) | (?! [\d年] ) ) | [{_HAN}]{{1,3}} (?= [：:\s] ) | [A-Z] (?! [A-Za-z] ) )"
)

LABEL = Rule(
    "zh.clauses.label",
    rf"""
    (?= [第附（({_HAN}{_DIGIT}{_CIRCLED}{_BRACKETED}{_DOTTED}{_HAN_BRACKETED}] )
    (?:
      第 {_GAP} [{_HAN}{_DIGIT}]{{1,8}} {_GAP} (?:
          (?P<article> 条 (?: 之 [{_HAN}]{{1,2}} )? )
        | (?P<chapter> 章 )
        | (?P<section> 节 )
        | (?P<part> 编 | 篇 | 部分 )
        | (?P<word> [，,、] )
      )
    | [（(] {_GAP} (?: (?P<minor> [{_HAN}]{{1,4}} ) | (?P<bracket> [{_DIGIT}]{{1,3}} ) ) {_GAP} [）)]
    | (?<! [第{_HAN}周初年月] ) (?P<major> [{_HAN}]{{1,4}} ) {_GAP} (?: 、 | [．.] (?! [{_DIGIT}] ) )
    | (?<! [{_DIGIT}A-Za-z.．／/:：-] | [{_DIGIT}][,，] ) (?:
          (?P<level> [1-9][0-9]? (?: [.．] [1-9][0-9]? ){{1,3}} ) (?! [{_DIGIT}.．%％‰万亿千百元个倍吨米公] )
        | [{_DIGIT}]{{1,3}} (?:
              {_GAP} (?P<dot> [．.] (?! [{_DIGIT}] (?! [{_DIGIT}]{{3}} 年 ) ) )
            | {_GAP} (?P<comma> 、 (?! [{_DIGIT}]{{1,2}} [、号月日时] ) )
            | (?P<half> [）)] )
          )
      )
    | (?<= [日发）)。] [^\S\n\r]{{0,4}} ) (?P<attachment> 附件 {_GAP} {_ANNEX_NUMBER}? {_GAP} [：:]? )
      (?! [^\S\n\r]* [中的所、，。；）)（(和与及内要按应请下] )
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
            [件录] {_GAP} (?: {_ANNEX_NUMBER} {_GAP} [：:]? | [：:] {_GAP} {_ANNEX_NUMBER} | [：:] | (?= \s | \Z ) | (?! 下载 ) (?= [^\s。，；：、]{{4,45}} [^\S\n\r]* (?m: $ ) ) )
          | [：:]
        )
      ) (?! [^\S\n\r]* [中的所、，。；）)（(和与及内要按应请] )
    | (?P<box> 专 {_GAP} [栏题] {_GAP} [{_DIGIT}{_HAN}]{{1,3}} {_GAP} [：:]? ) (?! [中的所、，。；）)] )
    | (?P<upper> [A-ZＡ-Ｚ] {_GAP} [.．、] ) (?! [A-Za-z] )
    | (?P<lower> [a-zａ-ｚ] {_GAP} [.．、)）] ) (?! [A-Za-z] )
    | (?P<bare> 0? [1-9] \d? ) (?= [^\S\n\r]* (?: \Z | [\n\r] ) | [^\S\n\r]+ [\u4e00-\u9fff] | (?! [{_HAN}年月日个万亿千百元级号] ) [\u4e00-\u9fff] )
    )
    """,
    yes=("«附件1»\n名单", "«附件：»\n名单", "«专栏3»　重大工程", "«A.»总体评价", "«02»\n从城市到乡村", "«1» 总则"),
    no=("附件中的名单", "见附件2", "附件、附表", "专栏作家", "12月底前"),
)


def ordinal(written: str) -> int | None:
    """The number in a label: 二十一, 12, １２, ③, ⒈, B; ``None`` where it is none.

    >>> [ordinal(w) for w in ("二十一", "十", "一百零二", "１２", "③", "B", "千")]
    [21, 10, 102, 12, 3, 2, None]
    """
    if written.isdecimal():
        return int(written)
    for series in (_CIRCLED, _BRACKETED, _DOTTED, _HAN_BRACKETED):
        if written in series:
            return series.index(written) + 1
    for first in "AaＡａ":
        if len(written) == 1 and 0 <= ord(written) - ord(first) < 26:
            return ord(written) - ord(first) + 1
    total = digit = 0
    for char in written:
        if char in "十百千":
            if not digit and (char != "十" or total % 100):
                return None
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[char]
            digit = 0
        else:
            value = "零一二三四五六七八九".find("零二"["〇两".find(char)] if char in "〇两" else char)
            if value < 0:
                return None
            digit = digit * 10 + value
    return total + digit or None


_AROUND = "第条章节编篇部分（()）、．.，,：: 　\t附件录专栏题#>*"
_SLIPS = {"dot": "comma", "comma": "dot", "bracket": "half", "half": "bracket"}
"""What a slip of the pen makes of a label: 10、 between 9. and 11."""


def readings(family: str, label: str) -> tuple[Reading, ...]:
    """The numberings a label may belong to.

    >>> readings("level", "2.1")
    (Reading(family='level2', number=1, within=2, cost=0.0),)
    """
    if family == "level":
        *_, within, number = label.replace("．", ".").split(".")
        return (Reading(f"level{label.replace('．', '.').count('.') + 1}", int(number), int(within)),)
    written = label.strip(_AROUND).partition("之")[0].partition("-")[0]
    number = ordinal(written) if written else None
    if number is None:
        return (Reading(family, 0),) if family == "attachment" else ()
    other = _SLIPS.get(family)
    return (Reading(family, number), Reading(other, number, cost=1.0)) if other else (Reading(family, number),)


REFERENCE = Rule(
    "zh.clauses.reference",
    rf"""
    (?P<any> [^\S\n\r]? [，,。；;）)》”] | 、 {_GAP} [第（(] | [和或及与至到] {_GAP} [第（(] | 项 [的、和规所] )
    | (?P<statute> [的和或及与至到款项中所之规] | 、 {_GAP} 第
        | {_GAP} 第 {_GAP} [{_HAN}{_DIGIT}]+ {_GAP} [款项条]
        | {_GAP} [（(] {_GAP} [{_HAN}{_DIGIT}]{{1,3}} {_GAP} [）)] {_GAP} [项、和] )
    """,
    yes=("«的»规定", "«第二款»"),
    no=("为加强管理",),
)
"""Right behind a label that only cites: 按照第十二条«的»规定; 第三条«第二款»; 前款第（一）«项的»要求."""

HEADING = Rule(
    "zh.clauses.heading",
    r"""
    (?: (?P<line> [^\n。；;！!？?：:]{1,58} ) (?= [：:]? [^\S\n]* (?: \n | \Z ) | [　\t][　\t] )
      | (?P<lead> [^\n。；;！!？?：:，,\d]{1,39} (?: [，,] [^\n。；;！!？?：:，,\d]{2,20} )? ) (?= [。：:；;] )
    )
    """,
    yes=("«总体要求»\n", "«强化绿色低碳发展规划引领»。将目标纳入规划，"),
)

LEADER = Rule(
    "zh.clauses.leader",
    r"[^\n。；]{0,60}? (?: [.．·•‥—_-]{4} | … [^\S\n]* … | (?: [.．·] [ ] ){3} )",
    yes=("«总体要求......»12",),
    no=("总体要求\n坚持……",),
)
"""The dots of an entry in a table of contents, right behind the label."""

CONTENTS = Rule(
    "zh.clauses.contents",
    r"(?m: ^ ) [^\S\n]* 目 [^\S\n]* 录 [^\S\n]* (?m: $ )",
    yes=("«目　录»\n第一章",),
    no=("目录管理",),
)

DATE = Rule("zh.clauses.date", _DATE, yes=("«2022年3月1日»印发", "«二〇二二年三月一日»"), no=("2022年3月",))

SIGNATURE = Rule(
    "zh.clauses.signature",
    rf"(?m: ^ ) [^\S\n]* [（(]? {_DATE} [）)]? [^\S\n]* (?m: $ )",
    yes=("«2022年10月11日»\n", "«二〇二二年十月十一日»"),
    no=("2022年10月11日印发的通知",),
)
"""The date of a signature block, a line of its own."""

SIGNATORY = Rule(
    "zh.clauses.signatory",
    r"[^\S\n]* [^\n。；，：,]{2,40} [^\S\n]*",
    yes=("«北京市人民政府»",),
)

CARRIED = Rule(
    "zh.clauses.carried",
    r"[^\S\n]* [^\n。；，：]{2,60} (?: 方案 | 规划 | 意见 | 办法 | 规定 | 细则 | 计划 | 纲要 | 措施 | 条例 | 制度 | 要点 | 指南 | 清单 | 名单 | 分工 | 预案 | 规程 | 准则 | 决定 | 通知 ) [^\S\n]* (?: [（(] [^\n（）()]{1,30} [）)] )? [^\S\n]*",
    yes=("«长江市碳达峰实施方案»",),
)

RULES = ClauseRules(
    label=LABEL,
    line_label=LINE_LABEL,
    readings=readings,
    reference=REFERENCE,
    heading=HEADING,
    contents=CONTENTS,
    leader=LEADER,
    date=DATE,
    signature=SIGNATURE,
    signatory=SIGNATORY,
    carried=CARRIED,
)
