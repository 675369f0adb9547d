"""What a Chinese document says about itself besides: notes, validity, attachments, how its text opens."""

from policyparse.lang.shape import MetadataRules
from policyparse.lang.zh.dates import DATE as DATE_RULE
from policyparse.lang.zh.signatures import GAP
from policyparse.pattern import Rule

STATUTE_NOTE = Rule(
    "zh.metadata.statute_note",
    # 2022年11月30日 某省第十三届人民代表大会常务委员会第四十七次会议通过; 根据… 《国务院关于修改…的决定》第一次修订
    rf"""(?P<date> {DATE_RULE.pattern} ) {GAP} (?P<body> (?: (?! 第 [一二三四五六七八九十0-9]+ 次 )
        [\p{{Han}}“”（）() ] ){{2,60}}? )
        {GAP} (?: 第 {GAP} [一二三四五六七八九十百0-9〇]+ {GAP} 次 {GAP} [\p{{Han}}]{{0,12}} 会议 {GAP} (?:
        审议 )? | 令 第? [0-9一二三四五六七八九十]+ 号 )? {GAP}
        (?: 《 (?: [^《》\n] | 〈 [^〈〉\n]+ 〉 ){{4,80}} 》 )? (?: 第 [一二三四五六七八九十]+ 次 )? (?:
        (?P<act> 通过 | 修订 | 修正 | 公布 | 发布 ) | (?P<approved> 批准 ) )
      | (?: 根据 )? (?P<date> {DATE_RULE.pattern} ) {GAP} 《 (?P<body> [\p{{Han}}]{{2,40}}? ) (?: 关于 | 修改 )
      [^《》\n]{{2,80}} 》 (?: 第 [一二三四五六七八九十]+ 次 )? (?P<act> 修订 | 修正 )""",
    yes=(
        "«2022年11月30日 某省第十三届人民代表大会常务委员会第四十七次会议通过»",
        "（«2011年3月1日某市人民政府令第5号公布»）",
        "«2012年3月30日 《国务院关于修改〈某某条例〉的决定》第一次修订»",
    ),
    no=("2022年11月30日，会议召开",),
)

IN_FORCE = Rule(
    "zh.metadata.in_force",
    rf"""自 {GAP} (?P<date> {DATE_RULE.pattern} ) {GAP} (?: 起 {GAP} (?: 正式 )? (?: 施行 | 实施 | 执行 | 生效 )
        | 起? 至 (?=
        {GAP} (?: {DATE_RULE.pattern} ) {GAP} 止? {GAP} (?: 施行 | 执行 | 实施 | 有效 ) ) )""",
    yes=("本条例«自2023年3月1日起施行»。", "«自2022年1月1日至»2024年12月31日执行"),
    no=("自印发之日起施行", "自2023年3月1日起，"),
)

IN_FORCE_ON_ISSUE = Rule(
    "zh.metadata.in_force_on_issue",
    # No date of its own: that of the document.
    rf"""自 {GAP} (?: 印发 | 发布 | 公布 | 颁布 | 下发
        | 发文 ) {GAP} 之 {GAP} 日 {GAP} 起 {GAP} (?: 正式 )? (?: 施行 | 实施 | 执行 | 生效 )""",
    yes=("本通知«自印发之日起施行»。",),
    no=("自公布之日起30日后施行", "自2023年3月1日起施行"),
)

EXPIRES = Rule(
    "zh.metadata.expires",
    rf"""有效期 {GAP} (?: 限 | 为 )? {GAP} (?: 截止 )? (?: 至 | 到 ) {GAP} (?P<date> {DATE_RULE.pattern} ) | 施行 {GAP}
        至 {GAP} (?P<date> {DATE_RULE.pattern} )"""
    rf" | 起? 至 {GAP} (?P<date> {DATE_RULE.pattern} ) {GAP} (?: 止 )? {GAP} (?: 施行 | 执行 | 实施 | 有效 )",
    near=("至", "有效期"),
    yes=("«有效期至2022年12月31日»", "自公布之日«起至2010年12月31日施行»", "自2022年1月1日«至2024年12月31日执行»"),
    no=("有效期三年",),
)

VALID_YEARS = Rule(
    "zh.metadata.valid_years",
    rf"""(?: 有效期 {GAP} (?: 限 | 为 )? | 试行 (?: 期 为? )? ) {GAP} (?P<years> [0-9]{{1,2}}
        | [一二三四五六七八九十两] ) {GAP} 年""",
    yes=("«有效期3年»", "«有效期为五年»", "，«试行两年»"),
    no=("有效期至2022年",),
)

ATTACHMENTS = Rule(
    "zh.metadata.attachments",
    # The list that names them: behind the text, before the signature.
    rf"(?<= ^ | [\n。；！） \u3000] ) 附 {GAP} 件 {GAP} [:：] {GAP} (?P<names> [^\n] {{2,800}}? ) (?= \n | \Z )",
    yes=("«附件：任务分工表»", "。«附件：1.名单 2.目录»"),
    no=("见附件1", "附件1\n某某表"),
)

ATTACHMENT_ITEM = Rule(
    "zh.metadata.attachment_item",
    rf"""{GAP} (?P<label> [0-9]{{1,2}} ) {GAP} [.．、] {GAP} (?P<name> (?: (?! {GAP} [0-9]{{1,2}} {GAP} [.．、] (?!
        [0-9] ) ) [^\n] ){{2,120}} )""",
    yes=("«1.推荐表»",),
    no=("推荐表",),
)

ISSUING_TEXT = Rule(
    "zh.metadata.issuing_text",
    r"""(?: 印发 | 转发 | 下发 | 发 | 下达 ) (?: 给 )? (?: 你们 | 你单位 | 你局 ) | (?: 有关 (?: 事项 | 工作 | 事宜 )
        )? 通知 如下""",
    yes=("现«印发给你们»，请认真贯彻执行", "现将«有关事项通知如下»："),
    no=("特此公告",),
)

ARTICLE_ONE = Rule(
    "zh.metadata.article_one",
    r"(?: ^ | (?<= [\n\s则] ) ) 第 [一1] 条",
    yes=("第一章 总则\n«第一条»　为了",),
    no=("根据第一条",),
)

NEWS_LEAD = Rule(
    "zh.metadata.news_lead",
    # How a story opens: 5月21日下午，…; 昨天，…; 近日，记者…
    r"""(?: [0-9]{1,2} 月 [0-9]{1,2} 日 (?: [上下]午 | 晚 | 晚间 | 电 | 讯 )? | 昨[日天] | 今[日天] | 近日 | 日前 |
        近期 ) [\p{Han}]{0,4} [，,] | 记者 | 召开 | 新闻摘要 | 热点聚焦 | 要闻""",
    yes=("«5月21日下午，»全省会议", "«近日，»某局"),
    no=("为贯彻落实",),
)

REPLY_OPENING = Rule(
    "zh.metadata.reply_opening",
    r"(?: 答复 | 函复 | 批复 | 回复 ) 如下 | (?: 请示 | 来函 | 来文 ) [^。]{0,60} 收悉",
    yes=("经研究，«答复如下»：", "《关于某事的«请示》（渝教文〔2021〕1号）收悉»。"),
    no=("现将有关事项通知如下",),
)


RULES = MetadataRules(
    statute_note=STATUTE_NOTE,
    in_force=IN_FORCE,
    in_force_on_issue=IN_FORCE_ON_ISSUE,
    expires=EXPIRES,
    valid_years=VALID_YEARS,
    attachments=ATTACHMENTS,
    attachment_item=ATTACHMENT_ITEM,
    reply_opening=REPLY_OPENING,
    issuing_text=ISSUING_TEXT,
    article_one=ARTICLE_ONE,
    news_lead=NEWS_LEAD,
)
