"""Where a story comes from and who wrote it: 来源, 记者, 通讯员, 摘自."""

from functools import partial

from policyparse.lang.shape import BylineRules
from policyparse.lang.zh.dates import DATE as DATE_RULE
from policyparse.pattern import Rule
from policyparse.vocab.words import meanings

GAP = r"[ \t\u3000\xa0]*"
WRITER = r"""(?: 记者 | 通讯员 | 撰稿人 | 实习生 | 文字 | 撰文 | 撰稿 | 采写 | 作者 | 文 [ ]? [/／] [ ]? 图
        | 文 (?= [ ]?
        [/／丨|] ) )"""
"""Who wrote it; searched for, so nothing optional stands in front."""
REPORTER = r"""(?: (?: 本报 | 本网 | 本台 | 本刊 | 新华社 | 中新社 | 人民日报
        | [\p{Han}]{2,6} (?: 日报 | 晚报 | 晨报 | 报 |
        社 | 网 | 客户端 | 台 ) )? [ ]? (?: 见习 | 实习 | 首席 | 特约 | 全媒体 | 融媒体 | 驻 [\p{Han}]{1,4} )?
        记者 | 通讯员 | 特约撰稿人 | 实习生 | 文字 | 撰文 | 撰稿 | 采写 | 作者 | 文 [ ]? [/／] [ ]? 图 | 文 (?=
        [ ]? [/／丨|] ) )"""

SOURCE = Rule(
    "zh.bylines.source",
    # 来源：经开发布; （文章来源：北京晚报）; 来源 北京日报 | 记者 …. A URL is no name.
    rf"""(?<! [\p{{Han}}] ) (?: 文章 | 信息 | 稿件 | 新闻 | 消息 | 内容 | 资料 )? 来源 (?: {GAP} [:：丨|] {GAP}
        | [ ] {GAP} ) (?! https? | www | 来源 )
        (?P<name> (?! 于 | 的 | 为 ) [“《]? [\p{{Han}}A-Za-z0-9·&＋+\-—“”《》、 ]{{1,60}}? ) (?= {GAP} (?:
        [\n|丨）)；;，,。/（(] | \Z | 记者 | 作者 | 编辑 | 责编 | 责任编辑 | 发布 [时日] | 时间 | 日期 | 浏览 |
        字号 | 字体 | 分享 | 打印 | [0-9]{{4}}[-年] | 责 ) | \u3000 | [ ]{{2}} )""",
    yes=("«来源：经开发布»\n", "（«文章来源：北京晚报»）", "«来源 北京日报» | 记者", "«来源：新华社»\n"),
    no=("来源：https://www.example.cn/a.html", "能源来源于煤炭", "主要来源。"),
)

EXCERPT = Rule(
    "zh.bylines.excerpt",
    # 摘自 《中国建设报》 2022.11.10 记者 甲乙 通讯员 丙丁
    rf"""(?: ^ | (?<= \n ) ) {GAP} (?: 摘自 | 转自 | 原载 | 据 (?= {GAP} 《 ) ) [\s\u3000]*
        (?: 《 (?P<name> [^《》\n]{{2,20}} ) 》 | (?P<name> [\p{{Han}}]{{3,28}} (?: 网站 | 网 | 报 | 社 ) ) )
        [\s\u3000]* (?: [0-9]{{4}} [.．年-] [0-9]{{1,2}} (?: [.．月-] [0-9]{{1,2}} 日? )? )?
        (?: [\s\u3000]* (?: (?: [\p{{Han}}]{{2,8}} )? 记者 )?
            (?P<people> [\s\u3000]* [\p{{Han}}\s\u3000、]{{2,80}} ) )? {GAP} \Z""",
    yes=(
        "好。\n«摘自　《某某建设报》　2022.11.10　记者　龚平　通讯员　顾安宁»",
        "好。\n«摘自　某某自治区人民政府网站　2022.09.09　办公室»",
    ),
    no=("摘自领导讲话",),
)

REPORTERS = Rule(
    "zh.bylines.reporters",
    # （记者 甲乙 丙丁）, 本报记者甲乙丙丁, 记者：甲乙 通讯员：丙丁. A verb behind the names is “记者从会上获悉”.
    rf"""(?<! 答 | 者 | 各 | 向 | 与 | 对 ) {WRITER} {GAP} [:：/／丨|]? {GAP} (?P<people> [\p{{Han}}·]
        [\p{{Han}}· \t\u3000\xa0、，,&]{{1,60}}? )
        (?= {GAP} (?: [）)\n。|丨；;/] | \Z | 报道 | 摄 | 文 [ ]? [/／] | 编辑 | 责任编辑 | 责编 | 校对 | 来源
        | 图 [ ]? [/／] | [（(] ) )""",
    yes=(
        "新京报快讯（«记者 裴飞»）今日",
        "领导出席。本报«记者祁梦范俊»\n",
        "来源 某日报 | «记者 祁梦 范俊»\n",
        "（«记者张三 通讯员李四»）",
    ),
    no=("答记者问",),
)

ROLE = Rule(
    "zh.bylines.role",
    # What stands between two groups of names in one line.
    rf"{GAP} [、，,&]? {GAP} {REPORTER} {GAP} [:：/／]? {GAP}",
    yes=("张三« 通讯员 »李四",),
    no=("张三 李四",),
)

DATELINE = Rule(
    "zh.bylines.dateline",
    # The agency and the place of a story: 新华社北京6月9日电, 中新网杭州5月21日电.
    r"""(?P<name> 新华社 | 新华网 | 中新社 | 中新网 | 中国新闻网 | 人民网 | 央视网 | 中国网 ) (?P<place> [\p{Han}]{2,8}
        )? [0-9]{1,2} 月 [0-9]{1,2} 日 [ ]* (?: 电 | 讯 )""",
    yes=("«新华社北京6月9日电» 记者",),
    no=("6月9日电力供应",),
)

DATELINE_ALONE = Rule(
    "zh.bylines.dateline_alone",
    # On a line of its own between the headline and the document that the agency prints.
    r"""(?: 新华社 | 中新社 | 人民网 ) [\p{Han}]{2,8} [0-9]{1,2} 月 [0-9]{1,2} 日 [ ]* (?: 电 | 讯 ) [ \u3000]* (?= \n
        | \Z )""",
    yes=("«新华社北京4月9日电»\n中共中央",),
    no=("新华社北京4月9日电 近日",),
)

TITLE_DATE = Rule(
    "zh.bylines.title_date",
    # A daily digest: 某某早餐2024年9月3日星期二, 《某某联播》 (20260814).
    rf"""(?P<date> {DATE_RULE.pattern} ) | [（(] (?P<year> 20[0-9]{{2}} ) (?P<month> [01][0-9] ) (?P<day> [0-3][0-9] )
        [)）]""",
    yes=("某某早餐«2024年9月3日»星期二", "某某联播 «(20260814)»"),
    no=("2024年工作要点",),
)

MEDIUM = Rule(
    "zh.bylines.medium",
    # A source that prints news; a government's own site prints documents, too.
    r"(?<! 政府 ) (?: 报 | 网 | 社 | 台 | 客户端 | 新闻 | 周刊 | 杂志 | 电视 | 频道 ) [”》]? \Z",
    yes=("大众日«报»", "新华«社»"),
    no=("省发展改革委", "中国政府网"),
)

LABEL = Rule(
    "zh.bylines.label",
    # A label and its colon; whether the word is a label is looked up in vocab/fields.toml: 索 引 号：, 发布日期 :
    r"(?: \G | (?<! \p{Han} ) ) (?P<label> \p{Han} [\p{Han} \u3000\xa0]{0,40}+ ) [\]】]? [:：]",
    yes=("«索 引 号：»000014349", "2019-01-01 «来源：»某网"),
    no=("12:30", "：空"),
)

HEADER_DATE = Rule(
    "zh.bylines.header_date",
    # 2016-07-27 18:52 来源： 新华社; 2018年12月28日 19:55. A line of its own near the headline.
    r"""(?P<date> (?: 19 | 20 )[0-9]{2} [-/.年] [0-9]{1,2} [-/.月] [0-9]{1,2} 日? ) [ \u3000]* (?: [0-9]{1,2} [:：]
        [0-9]{2} (?: [:：] [0-9]{2} )? )? [ \u3000]* (?= \n | \Z | 来源 | 文章来源 | [|丨/] )""",
    yes=("标题\n«2016-07-27 18:52 »来源： 某社",),
    no=("2016-07-27召开会议",),
)

MASTHEAD = Rule(
    "zh.bylines.masthead",
    # A paper that names itself at the opening of a story: 新京报快讯, 上证报中国证券网讯, 本报讯.
    r"""\A \s* (?P<name> [\p{Han}]{2,10} (?: 报 | 网 | 社 | 台 | 客户端 ) ) (?: 快讯 | 讯 | [\p{Han}]{2,4} [0-9]{1,2}
        月 [0-9]{1,2} 日 (?: 讯 | 电 ) ) [ （(]""",
    yes=("«某京报快讯（»记者",),
    no=("讯（记者",),
)

PIECE = Rule(
    "zh.bylines.piece",
    # “张 强” is one name set in two; “张强 李伟” is two. Initials of a place or a job (记者站) never come here.
    r"(?<! [\p{Han}·] ) [\p{Han}] [ \u3000]+ [\p{Han}] (?! [\p{Han}·] ) | [\p{Han}·]+",
    yes=("«张 强» «李伟明»", "«祁梦范俊»"),
    no=("、",),
)


def people(group: str) -> list[str]:
    """The runs of one group.

    >>> people("张 强　李伟明、欧阳修")
    ['张强', '李伟明', '欧阳修']
    """
    return ["".join(match.text.split()) for match in PIECE.find(group)]


RULES = BylineRules(
    source=SOURCE,
    excerpt=EXCERPT,
    reporters=REPORTERS,
    role=ROLE,
    dateline=DATELINE,
    medium=MEDIUM,
    title_date=TITLE_DATE,
    dateline_alone=DATELINE_ALONE,
    label=LABEL,
    header_date=HEADER_DATE,
    masthead=MASTHEAD,
    labels=partial(meanings, "fields", "zh"),
    people=people,
)
