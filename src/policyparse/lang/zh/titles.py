"""Where a Chinese title begins and ends, and what its words say."""

from policyparse.lang.shape import TitleRules
from policyparse.lang.zh.dates import DATE
from policyparse.lang.zh.signatures import BODY_END, GAP, KINDS, NUMBER
from policyparse.pattern import Rule

NOTE = rf"(?: {GAP} [（(〔] (?! [^（）()\n]{{0,12}} [0-9] [ ]? 日 ) [^（）()\n。]{{1,24}} [)）〕] )"
"""（试行）, （2022—2025年）; a whole date in brackets is no part of a title."""
YEARS_NOTE = (
    r"[（(] (?! [^（）()\n]{0,12} [0-9] [ ]? 日 ) [^（）()\n]{0,12}? (?: 年 | 版 | 本 | 试行 | 暂行 | 稿 | 订 | 正 )"
)

TITLE_END = Rule(
    "zh.titles.title_end",
    # Where a title may end: its last word says what kind of document it is, a note （试行） belongs to it.
    rf"(?P<kind> (?> \L<kinds> ) ) (?P<note> {NOTE}*+ ) (?! [的等和与及、》〉」』”a-zA-Z] | 已经 )",
    lists={"kinds": KINDS},
    yes=(
        "关于做好防汛工作的«通知»",
        "碳排放权交易管理«办法（试行）»《碳排放权",
        "绿色建材«行动计划（2022—2025年）»",
    ),
    no=("方案的编制", "《行动计划》", "各项措施和项目"),
)

FOLLOWS_TITLE = Rule(
    "zh.titles.follows_title",
    # What only stands behind a title in one line: the number, the addressees, the first words of the body.
    rf"""{GAP} (?: \n | \Z | [（(]? {NUMBER}
        | (?: 各 | 机关各 | 国务院各 | 省直 | 市直 | 区直 | 县直 | 有关 (?: 省 | 市 | 区 | 县 | 单位 | 部门 |
        中央 ) | 中共中央组织部 | 全 [省市区县] 各 )
        | 《 [^》\n]{{2,120}} 》 {GAP} (?: 已 | 业 | 于 | 经 | 自 ) | 第 [一1] [章条] | 一、 | (?: 为 | 为了 )
        (?: 深入 | 贯彻 | 进一步 | 切实 | 加强 | 规范 | 做好 | 全面 | 认真 | 加快 | 推动 | 推进 | 落实 | 积极 |
        保障 | 有效 | 促进 )
        | 根据 | 按照 | 近年来 | 经 (?: 市 | 省 | 区 | 县 | 国务院 | 研究 | 报 ) | 现将 | 依据 | 当前，
        | (?: 发布 | 成文 | 公开 ) (?: 日期 | 时间 ) {GAP} [:：] | 发文 (?: 机关 | 机构 | 字号 ) {GAP} [:：]
        | [（(]? (?: [\p{{Han}}]{{2,16}} (?: 令 | 公告 ) )? (?: [0-9]{{4}} 年 )? 第 [0-9]{{1,4}} 号 |
        目 {GAP} 录 | 前 {GAP} 言 )""",
    yes=("« 国办发〔2011〕57»号", "«各»省、自治区", "«《某办法》已»于", "«为贯彻»落实"),
)

NAMES_FOLLOW = Rule(
    "zh.titles.names_follow",
    # Addressees that begin with a place or a company: “…的批复某某县煤业有限责任公司：你公司…”
    rf"{GAP} (?! [的等和与及] ) (?: [\p{{Han}}、，,（）()0-9 ] ){{2,400}}+ [:：]",
    yes=("«神木县煤业有限责任公司：»你公司", "«北京市、天津市环境保护厅（局）：»"),
    no=("为了加强管理，提高效率。现通知如下",),
)

TITLE_START = Rule(
    "zh.titles.title_start",
    # The first line of a title that goes on below: it names what the document is about, or only who issues it.
    rf"关于 | 印发 | 转发 | 发布 | 公布 | 批转 | 调整 | 成立 | [“《〈（(] [^”》〉）)]* \Z | {BODY_END} {GAP} \Z",
    yes=(
        "重庆市人民政府«关于»",
        "«印发»若干规定",
        "某某市人民政府«办公厅»",
        "国务院关于«印发»“十三五”规划".replace("关于«印发»", "«关于»印发"),
    ),
    no=("绿色发展迈上新台阶",),
)

TITLE_TAIL = Rule(
    "zh.titles.title_tail",
    # A line that still belongs to a title that could have ended: “…实施方案 / 的通知”, “…行动计划 / （2022—2025年）”.
    rf"{GAP} (?: 》? 的 | {YEARS_NOTE} )",
    yes=("«的»通知", "«》的»通知", "«（2022—2025年»）", "«（试行»）"),
    no=("一、总体要求", "（此件公开发布）"),
)

ISSUING = Rule(
    "zh.titles.issuing",
    # A second title below a headline is the document's own only where it issues something.
    r"关于 | 印发 | 转发 | 批转 | 公布 | 发布 | 公告 | 通告 | 通知",
    yes=("某办公室«关于»加强人员报备的«公告»",),
    no=("公立医院高质量发展实施方案",),
)

OPEN_NOTE = Rule(
    "zh.titles.open_note",
    rf"\s* [（(] {GAP} (?: 此 | 本 ) {GAP} [件文] [^（）()\n]{{1,20}} [）)] \s*",
    yes=("«（此件公开发布）\n»某市实施方案",),
    no=("（试行）",),
)

NO_TITLE = Rule(
    "zh.titles.no_title",
    # How sentences begin and titles do not; a full stop inside, too.
    r"""\A \s* (?: 根据 | 按照 | 依据 | 依照 | 遵照 | 为 (?: 了 | 进一步 | 深入 | 贯彻 | 切实 | 加强 | 落实 | 规范 |
        做好 | 全面 | 加快 ) | 经 (?: 研究 | 市 | 省 | 区 | 县 ) | 现将 | 目前 | 截至 | 你 [市省区县局厅委] ) |
        。 | 》 [ ]* (?: 已 (?: 经 | 于 ) | 业经 )""",
    yes=("«根据»《某办法》", "《某办法«》已经»审议", "通过«。»现予公布"),
    no=("关于印发《某方案》的通知", "为民办实事项目实施方案"),
)

PLAIN_HEADLINE = Rule(
    "zh.titles.plain_headline",
    # A first line that is no sentence, no list and no label may be the headline.
    rf"""\A (?! {GAP} (?: 附 {GAP} 件 | 附 {GAP} [:：0-9] | [（(]? [一二三四五六七八九十]+ [）)、] | 目 {GAP}
        录 \Z | 首页 | 微信号 | 功能介绍 | 收录于 | 来源 | 记者 | https? ) )
        [^\n]{{4,90}} (?<! [。；;：:，,、] ) \Z""",
    yes=("«打造一流营商环境的新路径»",),
    no=("为贯彻落实，", "附件1"),
)

SEPARATOR = Rule(
    "zh.titles.separator",
    rf"""{GAP} (?: 政策全文 | 文件全文 | 正 {GAP} 文 | [━─—\-_=*＊·•]{{3,}} | [\p{{Han}}]{{2,20}} 公 [ ]? 报
        [ \u3000]+ [0-9]{{4}} 年 [ ]? 第 [ ]? [0-9]+
        [ ]? 期 | [—－-] {GAP} [0-9]{{1,3}} {GAP} [—－-] | 附 {GAP} 件 {GAP} [0-9一二三四五六七八九十]* ) {GAP}
        (?= \n | \Z )""",
    yes=("«━━━━━━»", "«— 1 —»", "«附件1»"),
    no=("附件：名单",),
)

SITE_SUFFIX = Rule(
    "zh.titles.site_suffix",
    # What a page adds to its title: _政策_某某网, | 栏目, - 某某市人民政府.
    r"""[ ]* (?: [_|｜] | [ ] [-–—－] [ ]? | -- | — (?= [\p{Han}]{2,12} (?: 网 | 频道 | 政府 ) ) | - (?= [^-]{2,24} (?:
        网 | 网站 | 频道 | 政府 | 新闻 | The[ ]Paper ) ) ) .* \Z""",
    yes=("他来到这里«_资讯_凤凰网»", "关于做好工作的通知« - 某某市人民政府»", "某事«|辟谣_财经_新浪网»"),
    no=("2021-2025年方案",),
)

PROMULGATED = Rule(
    "zh.titles.promulgated",
    # An order has no title of its own: 《某市户外广告管理办法》已经…通过，现予公布，自…起施行。
    r"""\s* 《 (?P<title> [^《》\n]{4,60} ) 》 [^。\n]{0,80} (?: 现予 | 予以 | 现 ) (?: 公布 | 发布 | 颁布 )""",
    yes=("«《某市户外广告管理办法》已经常务会议通过，现予公布»，自",),
    no=("《某办法》已经印发",),
)

DELIVERED = Rule(
    "zh.titles.delivered",
    # Below the title of a report or a speech: ——2022年10月28日在某省第十三届人民代表大会第一次会议上
    rf"""[—–－-]{{1,4}} {GAP} (?P<date> {DATE.pattern} ) {GAP} 在 [^。；\n]{{2,60}}
        (?: 会议 | 大会 | 论坛 | 座谈会 | 会 ) 上 (?: 的 (?: 讲话 | 报告 | 发言 | 致辞 ) )?""",
    yes=("«——2022年1月20日在某市第十七届人民代表大会第一次会议上»",),
    no=("2022年1月20日在会上指出",),
)

SPEAKER = Rule(
    "zh.titles.speaker",
    # Who delivered it, on the line below: 某市市长 王清河
    r"""[\p{Han}]{0,30} (?: 主任 | 省长 | 市长 | 县长 | 区长 | 州长 | 主席 | 部长 | 局长 | 厅长 | 院长 | 检察长
        | 书记 | 委员长
        | 秘书长 | 审计长 | 行长 | 总理 | 署长 ) [ \u3000\xa0]+ (?P<people> [\p{Han}·][\p{Han}· \u3000]{1,8} )
            \s* \Z""",
    yes=("«某市市长 王清河»",),
    no=("市长要加强领导",),
)

KIND = Rule(
    "zh.titles.kind",
    # From the end, where it stands.
    rf"(?r) (?P<kind> 解读 | 答记者问 ) {GAP} 《 [^《》\n]+ 》 {GAP} \Z | (?P<kind> \L<kinds> ) 》? {NOTE}* {GAP} \Z",
    lists={"kinds": KINDS},
    yes=(
        "关于印发方案的«通知»",
        "交易管理«办法（试行）»",
        "省政府办公厅转发某厅关于加强节能工作的«实施意见»",
        "某局长«解读《某通知》»",
    ),
    no=("方案印发", "全面推进"),
)


def tight(text: str) -> str:
    r"""A title or name as one piece: no line breaks and no spaces, except between two runs of Latin letters or digits.

    >>> tight("北京市 碳达峰\n实施方案 PUE 1.3")
    '北京市碳达峰实施方案PUE 1.3'
    """
    words = text.split()
    if not words:
        return ""
    joined = words[0]
    for word in words[1:]:
        spaced = joined[-1].isascii() and joined[-1].isalnum() and word[0].isascii() and word[0].isalnum()
        joined += (" " if spaced else "") + word
    return joined


def headline(text: str) -> str:
    r"""A news headline: the space between its two halves stays.

    >>> headline("垃圾不落地　家园更美丽\n")
    '垃圾不落地 家园更美丽'
    """
    return " ".join(text.replace("\n", "").split())


RULES = TitleRules(
    title_end=TITLE_END,
    promulgated=PROMULGATED,
    delivered=DELIVERED,
    speaker=SPEAKER,
    title_start=TITLE_START,
    title_tail=TITLE_TAIL,
    follows_title=FOLLOWS_TITLE,
    names_follow=NAMES_FOLLOW,
    plain_headline=PLAIN_HEADLINE,
    separator=SEPARATOR,
    site_suffix=SITE_SUFFIX,
    no_title=NO_TITLE,
    kind=KIND,
    issuing=ISSUING,
    open_note=OPEN_NOTE,
    of="的",
    tight=tight,
    headline=headline,
)
