"""The head and the foot of a Chinese document: title, letterhead, addressees, signature, notes."""

from functools import partial

from policyparse.lang.shape import MetadataRules
from policyparse.lang.zh.dates import DATE as DATE_RULE
from policyparse.lang.zh.docnumbers import CLOSE, CODE, DIGIT, OPEN, YEAR
from policyparse.pattern import Rule
from policyparse.vocab.words import forms

KINDS = partial(forms, "genres", "zh")
GAP = r"[ \t\u3000\xa0]*"
NUMBER = (
    rf"{CODE} [ ]* {OPEN} [ ]* {YEAR} [ ]* 年? [ ]* {CLOSE} [ ]* 第? [ ]* [{DIGIT[1:-1]}一二三四五六七八九十]{{1,5}}"
)
"""Enough of a document number to know one; “行动方案（2023—2025年）” is none."""
BODY_END = """(?: 人民政府 | 政府 | 办公厅 | 办公室 | 委员会 | 人大 | 政协 | 党组 | 党委 | 市委 | 省委 | 区委 | 县委 | 自治区 | 工委 | 改革委 | 建委 | 卫健委 | 国资委 | 科委 | 经信委 | 教委
            | 农委 | 农办 | 委 | 总局 | 分局 | 局 | 厅 | 部 | 院 | 会 | 署 | 银行 | 分行 | 支行 | 总行 | 办 | 处 | 司 | 站 | 所 | 队 | 社 | 中心 | 领导小组 | 专项工作组 | 工作组 | 组 | 专班 | 集团 | 公司
            | 指挥部 | 大学 | 学院 | 学校 | 医院 | 海关 | 中央 | 总工会 | 妇联 | 残联 | 法院 | 检察院 | 管理委员会 | 管委会 | 兵团 )"""
"""How the name of an issuing body ends."""
NOTE = rf"(?: {GAP} [（(〔] (?! [^（）()\n]{{0,12}} [0-9] [ ]? 日 ) [^（）()\n。]{{1,24}} [)）〕] )"
"""（试行）, （2022—2025年）; a whole date in brackets is no part of a title."""
YEARS_NOTE = (
    r"[（(] (?! [^（）()\n]{0,12} [0-9] [ ]? 日 ) [^（）()\n]{0,12}? (?: 年 | 版 | 本 | 试行 | 暂行 | 稿 | 订 | 正 )"
)

TITLE_END = Rule(
    "zh.metadata.title_end",
    # Where a title may end: its last word says what kind of document it is; a note （试行） or （2022—2025年） still belongs to it.
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
    "zh.metadata.follows_title",
    # What only stands behind a title in text without line breaks: the number, the addressees, the first words of the body.
    rf"""{GAP} (?: \n | \Z | [（(]? {NUMBER}
        | (?: 各 | 机关各 | 国务院各 | 省直 | 市直 | 区直 | 县直 | 有关 (?: 省 | 市 | 区 | 县 | 单位 | 部门 | 中央 ) | 中共中央组织部 | 全 [省市区县] 各 )
        | 《 [^》\n]{{2,120}} 》 {GAP} (?: 已 | 业 | 于 | 经 | 自 ) | 第 [一1] [章条] | 一、 | (?: 为 | 为了 ) (?: 深入 | 贯彻 | 进一步 | 切实 | 加强 | 规范 | 做好 | 全面 | 认真 | 加快 | 推动 | 推进 | 落实 | 积极 | 保障 | 有效 | 促进 )
        | 根据 | 按照 | 近年来 | 经 (?: 市 | 省 | 区 | 县 | 国务院 | 研究 | 报 ) | 现将 | 依据 | 当前，
        | 目 {GAP} 录 | 前 {GAP} 言 )""",
    yes=("« 国办发〔2011〕57»号", "«各»省、自治区", "«《某办法》已»于", "«为贯彻»落实"),
)

NAMES_FOLLOW = Rule(
    "zh.metadata.names_follow",
    # Addressees that begin with a place or a company: “…的批复某某县煤业有限责任公司：你公司…”
    rf"{GAP} (?! [的等和与及] ) (?: [\p{{Han}}、，,（）()0-9 ] ){{2,400}}+ [:：]",
    yes=("«神木县煤业有限责任公司：»你公司", "«北京市、天津市环境保护厅（局）：»"),
    no=("为了加强管理，提高效率。现通知如下",),
)

TITLE_START = Rule(
    "zh.metadata.title_start",
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
    "zh.metadata.title_tail",
    # A line that still belongs to a title that could have ended: “…实施方案 / 的通知”, “…行动计划 / （2022—2025年）”.
    rf"{GAP} (?: 》? 的 | {YEARS_NOTE} )",
    yes=("«的»通知", "«》的»通知", "«（2022—2025年»）", "«（试行»）"),
    no=("一、总体要求", "（此件公开发布）"),
)

LETTERHEAD = Rule(
    "zh.metadata.letterhead",
    # The red head: the bodies and the word 文件, on a line or run together with the number.
    rf"""(?P<names> (?: (?! 文件 ) [\p{{Han}}（）() \n\u3000] ){{2,400}}+ ) 文 {GAP} 件 (?= {GAP} (?: \n | \Z | [（(]? {NUMBER} ) )
      | (?P<names> [\p{{Han}}]{{4,30}} ) (?P<press> 新闻发布稿 | 新闻稿 | 新闻通稿 ) (?= {GAP} (?: \n | \Z ) )""",
    yes=("«上海市生态环境局文件»\n沪环气〔2020〕272号", "«生态环境部国家能源局文件»环综合〔2022〕42号"),
    no=("附件：文件清单", "现将文件印发给你们"),
)

ADDRESSEES = Rule(
    "zh.metadata.addressees",
    # 主送机关: names and separators up to a colon, no sentence in it.
    rf"""{GAP} (?P<names> (?: (?! 如下 | 通知 | 要求 | 指出 | 附件 | 来源 | 时间 | 电话 | 强调 | 标题 | 日期 | 目标 | 原则 | 讯 | 编者按 )
           [\p{{Han}}“”\-—0-9A-Za-z、，,；;（）()〔〕\[\] \t\u3000\n] ){{2,900}}? ) {GAP} [:：] """,
    yes=("«各区人民政府，市政府各委、办、局，各市属机构：»\n现将", "«广大居民朋友：»"),
    no=("一、总体要求。",),
)

ADDRESSEE = Rule(
    "zh.metadata.addressee",
    # What an addressee line ends with; it tells the line from a heading such as “一、工作目标：”.
    rf"(?: {BODY_END} | 单位 | 部门 | 机构 | 企业 | 院校 | 朋友 | 居民 | 市民 | 群众 | 同志 | 代表 | 委员 | 学校 | 高校 | 银行 | 学会 | 协会 | 民进中央 | 民盟中央 | 家长 | 办事处 | 机关 | 团体 | 街道 | 镇 | 村"
    rf" | 乡 | 各地 | 中学 | 小学 | 幼儿园 | 大学 | 学院 | 医院 | 院 \s* 校 | 市 | 县 | 区 | 省 | 园区 | 站 | 中 [ ]* 心 | 公司 ) (?: [（(] [^（）()]{{1,20}} [）)] )? {GAP} \Z",
    yes=("各区«人民政府»", "市政府各委、办、«局»", "省财政«厅（局）»"),
    no=("总体要求", "工作目标如下"),
)

CONTINUES = Rule(
    "zh.metadata.continues",
    # What cannot stand alone in a list: 市政府各委、办、局.
    r"[\p{Han}] | 中心 | 厅局 | 委办 | 直属机构 | 直属单位 | 派出机构",
    yes=("«办»",),
    no=("", "，"),
)

OFFICE = Rule(
    "zh.metadata.office",
    # A body with a function of its own, so that 、 separates addressees even where ， separates others.
    r"(?<! 各 部 | 各 ) (?: 局 | 厅 | 委 | 部 | 院 | 署 | 银行 | 总队 | 海关 | 兵团 ) (?: [（(] [^（）()]{1,12} [）)] )? \Z",
    yes=("各县教育«局»", "发展改革«委（局）»"),
    no=("国务院各部委", "各直属机构", "街道办事处"),
)

JOINED = Rule(
    "zh.metadata.joined",
    # “江西省人民政府和科技部” is two.
    r"(?<= 政府 | 部 | 委 | 局 | 厅 ) 和 (?= [\p{Han}]{2,12} (?: 部 | 委 | 局 | 厅 | 政府 ) \Z )",
    yes=("江西省人民政府«和»科技部",),
    no=("各乡镇和街道",),
)

PLACE_ONLY = Rule(
    "zh.metadata.place_only",
    # A place or a kind of place without its office: it waits for the next piece (甲省、乙省生态环境厅).
    r"(?: 各 (?: 有关 )? | 有关 )? [\p{Han}]{0,12} (?: 省 | 自治区 | 直辖市 | 计划单列市 | 市 | 州 | 县 | 区 | 旗 | 盟 | 乡 | 镇 | 街道 | 团 | 师 | 党委 ) (?: [（(] [^（）()]{1,12} [）)] )?",
    yes=("«各省»", "«宁夏回族自治区»", "«各市»"),
    no=("水利厅",),
)

SIGNED = Rule(
    "zh.metadata.signed",
    # The date under a signature: it ends its line, or a note follows (此件公开发布), or what comes next in run-together text.
    rf"""(?P<date> {DATE_RULE.pattern} ) {GAP} (?! 印 ) (?= \n | \Z | [（(] {GAP} (?: 此 | 本 | 联系 | 主动 | 公开 ) | 抄送 | 附件 | 文件下载 | 主 [ ]* 题 [ ]* 词 | 解读 | 字号 | 扫一扫 | 分享
          | [\p{{Han}}、]{{0,24}} (?: 关于 | 印发 | 办公厅 | 办公室 ) | [\p{{Han}}“”（）()0-9—\-]{{4,50}} (?: \L<kinds> ) | [《“（(] )""",
    lists={"kinds": KINDS},
    yes=("国务院办公厅«2013年11月18日»（此件公开发布）", "某市人民政府\n«2022年6月10日»\n"),
    no=("自2022年6月10日起施行", "2022年6月10日，会议", "办公厅2022年6月10日印发"),
)

SIGNATURE_LINE = Rule(
    "zh.metadata.signature_line",
    rf"""(?! {GAP} (?: 附 {GAP} 件 | 附 {GAP} [:：] | [（(]? [一二三四五六七八九十0-9]+ [）)、.．] | 第 | 各 | 联系 | 地址 | 邮 | 电话 | 目 {GAP} 录 | 摘自 | 来源 | 转自 | 转载 | [^\n]{{0,200}} (?: 负责 | 牵头 | 配合 | 落实 | 公开 | 如下 ) ) )
        {GAP} (?: [\p{{Han}}（）()·、] {GAP} ){{1,300}}""",
    yes=("«　　　北京市人民政府　»", "«生态环境部 发展改革委»"),
    no=("2022",),
)

NAME_END = Rule(
    "zh.metadata.name_end",
    rf"{BODY_END} (?: {GAP} [（(] [^（）()]{{1,16}} [）)] )? {GAP} \Z",
    yes=("北京市«人民政府»", "某领导小组«办公室（某委代章）»"),
    no=("请认真贯彻执行", "省长"),
)

NEXT_NAME = Rule(
    "zh.metadata.next_name",
    # A new body begins here in a run of joint signatures without separators: 生态环境部最高法院发展改革委.
    r"""(?<= 部 | 委 | 院 | 局 | 厅 | 办 | 会 | 行 | 署 | 央 | 联 | 室 | 组 | 总 | 司 | 府 | 办公厅 | 表 | 单 | 录 | 案 | 告 | 书 | 料 | 图 | 稿 | 南 | 则 | 序 | 法 | ） | 定 | 度 | 册 | 站 )
        (?= 最高 (?: 人民 )? [法检] | 国家 (?! 机关事务 ) | 中国 | 中华 | 中央 | 全国 | 国务院 | (?: 教育 | 科技 | 科学技术 | 工业和信息化 | 公安 | 民政 | 司法 | 财政 | 人力资源 | 自然资源 | 生态环境 | 环境保护
            | 住房城乡建设 | 住房和城乡建设 | 交通运输 | 水利 | 农业农村 | 农业 | 商务 | 文化 | 卫生健康 | 退役军人 | 应急管理 | 应急 | 审计 | 外交 | 国防 | 国土资源 | 铁道 | 信息产业 | 人事 | 劳动 ) (?: 部 | 署 | 和旅游部 | 社会保障部 | 和社会保障部 | 事务部 | 委 )
          | (?: 发展改革 | 国资 | 证监 | 银保监 | 银监 | 保监 | 发展和改革 | 卫生计生 ) 委? (?: 委 | 会 ) | 人民银行 | 海关总署 | (?: 税务 | 市场监管 | 金融监管 | 广电 | 体育 | 质检 | 工商 | 安全监管 | 药监 | 环保 ) 总局
          | (?: 统计 | 能源 | 气象 | 林草 | 林业 | 铁路 | 民航 | 邮政 | 文物 | 中医药 | 疾控 | 矿山安监 | 外汇 | 药监 | 知识产权 | 粮食和储备 | 国防科工 | 移民 | 海洋 | 地震 | (?<! 国务院 ) 扶贫 | 乡村振兴 ) (?: 局 | 办 )
          | [\p{Han}]{2,3} (?: 省 | 市 | 自治区 ) 人民政府 (?! 办 ) | (?<= 表 | 单 | 录 | 案 | 告 | 书 | 料 | 图 | 稿 | 南 | 则 | 序 | 法 | ） | 定 | 册 ) [\p{Han}]{2,8}? (?: 省 | 市 | 县 | 区 | 州 ) (?: 人民 | [\p{Han}]{2,12} (?: 厅 | 局 | 委 ) )
          | 国管局 | 国铁集团 | 共青团 | 供销合作总社 | 银行业 )""",
    yes=("生态环境部«»最高法院", "工业和信息化部«»公安部", "水利部«»农业农村部", "气象局«»林草局"),
    no=("住房城乡建设部", "国家发展改革委", "人力资源社会保障部"),
)

NAME_BREAK = Rule(
    "zh.metadata.name_break",
    r"[\s\u3000、，,]+",
    yes=("生态环境部« »公安部",),
    no=("公安部",),
)

LISTED = Rule(
    "zh.metadata.listed",
    # A line of the list of attachments above a signature.
    rf"{GAP} (?: 附 {GAP} 件 | [0-9]{{1,2}} {GAP} [.．、] )",
    yes=("«附件»：名单", "«2.»汇总表"),
    no=("某市人民政府",),
)

NAME_LEAD = Rule(
    "zh.metadata.name_lead",
    # What runs into a name without a full stop: 特此公告 生态环境部.
    rf"\A {GAP} (?: 特此 (?: 通知 | 公告 | 通报 | 函复 | 批复 | 报告 | 通告 | 公示 ) | 此复 | 附件 )",
    yes=("«特此公告»某某部",),
    no=("某某部特此公告",),
)

ISSUER_IN_TITLE = Rule(
    "zh.metadata.issuer_in_title",
    # 某省人民政府关于…, 省政府办公厅转发…, 某省住房城乡建设厅等17部门关于…
    rf"""\A {GAP} (?P<names> (?: (?! 关于 | 印发 | 转发 | 批转 | 发布 | 公布 ) [\p{{Han}}（）() 、] ){{1,80}}? {BODY_END} ) {GAP}
        (?: 等 [ ]* [0-9一二三四五六七八九十]* [ ]* (?: 部门 | 单位 | 个部门 | 家单位 | 部委 ) )?
        (?: {GAP} 文件 )? {GAP} (?= 关于 | 印发 | 转发 | 批转 | 发布 (?! 会 ) | 公布 | 令 (?! 人 ) | 公告 \Z | 通告 \Z )""",
    yes=(
        "«某省人民政府»关于印发某省方案的通知",
        "«国务院»批转发展改革委意见的通知",
        "«省住房城乡建设厅等 17 部门»关于加强县城建设的意见",
    ),
    no=("关于印发方案的通知", "某省“十四五”节能减排实施方案", "市委常委会召开会议"),
)

ISSUING = Rule(
    "zh.metadata.issuing",
    # A second title below a headline is the document's own only where it issues something.
    r"关于 | 印发 | 转发 | 批转 | 公布 | 发布 | 公告 | 通告 | 通知",
    yes=("某办公室«关于»加强人员报备的«公告»",),
    no=("公立医院高质量发展实施方案",),
)

OPEN_NOTE = Rule(
    "zh.metadata.open_note",
    rf"{GAP} [（(] {GAP} (?: 此 | 本 ) {GAP} [件文] [^（）()\n]{{1,20}} [）)] \s*",
    yes=("«（此件公开发布）\n»某市实施方案",),
    no=("（试行）",),
)

NO_TITLE = Rule(
    "zh.metadata.no_title",
    # How sentences begin and titles do not; a full stop inside, too.
    r"\A \s* (?: 根据 | 按照 | 依据 | 依照 | 遵照 | 为 (?: 了 | 进一步 | 深入 | 贯彻 | 切实 | 加强 | 落实 | 规范 | 做好 | 全面 | 加快 ) | 经 (?: 研究 | 市 | 省 | 区 | 县 ) | 现将 | 目前 | 截至 | 你 [市省区县局厅委] ) | 。 | 》 [ ]* (?: 已 (?: 经 | 于 ) | 业经 )",
    yes=("«根据»《某办法》", "《某办法«》已经»审议", "通过«。»现予公布"),
    no=("关于印发《某方案》的通知", "为民办实事项目实施方案"),
)

STATUTE_NOTE = Rule(
    "zh.metadata.statute_note",
    # 2022年11月30日 某省第十三届人民代表大会常务委员会第四十七次会议通过; 根据… 《国务院关于修改…的决定》第一次修订
    rf"""(?P<date> {DATE_RULE.pattern} ) {GAP} (?P<body> (?: (?! 第 [一二三四五六七八九十0-9]+ 次 ) [\p{{Han}}“”（）() ] ){{2,60}}? )
        {GAP} (?: 第 {GAP} [一二三四五六七八九十百0-9〇]+ {GAP} 次 {GAP} [\p{{Han}}]{{0,12}} 会议 {GAP} (?: 审议 )? | 令 第? [0-9一二三四五六七八九十]+ 号 )? {GAP}
        (?: 《 (?: [^《》\n] | 〈 [^〈〉\n]+ 〉 ){{4,80}} 》 )? (?: 第 [一二三四五六七八九十]+ 次 )? (?: (?P<act> 通过 | 修订 | 修正 | 公布 | 发布 ) | (?P<approved> 批准 ) )
      | (?: 根据 )? (?P<date> {DATE_RULE.pattern} ) {GAP} 《 (?P<body> [\p{{Han}}]{{2,40}}? ) (?: 关于 | 修改 ) [^《》\n]{{2,80}} 》 (?: 第 [一二三四五六七八九十]+ 次 )? (?P<act> 修订 | 修正 )""",
    yes=(
        "«2022年11月30日 某省第十三届人民代表大会常务委员会第四十七次会议通过»",
        "（«2011年3月1日某市人民政府令第5号公布»）",
        "«2012年3月30日 《国务院关于修改〈某某条例〉的决定》第一次修订»",
    ),
    no=("2022年11月30日，会议召开",),
)

IN_FORCE = Rule(
    "zh.metadata.in_force",
    rf"自 {GAP} (?P<date> {DATE_RULE.pattern} ) {GAP} 起 {GAP} (?: 正式 )? (?: 施行 | 实施 | 执行 | 生效 )",
    yes=("本条例«自2023年3月1日起施行»。",),
    no=("自印发之日起施行", "自2023年3月1日起，"),
)

EXPIRES = Rule(
    "zh.metadata.expires",
    rf"有效期 {GAP} (?: 限 | 为 )? {GAP} (?: 截止 )? (?: 至 | 到 ) {GAP} (?P<date> {DATE_RULE.pattern} ) | 施行 {GAP} 至 {GAP} (?P<date> {DATE_RULE.pattern} )"
    rf" | 起至 {GAP} (?P<date> {DATE_RULE.pattern} ) {GAP} (?: 止 )? {GAP} 施行",
    yes=("«有效期至2022年12月31日»", "自公布之日«起至2010年12月31日施行»"),
    no=("有效期三年",),
)

VALID_YEARS = Rule(
    "zh.metadata.valid_years",
    rf"有效期 {GAP} (?: 限 | 为 )? {GAP} (?P<years> [0-9]{{1,2}} | [一二三四五六七八九十两] ) {GAP} 年",
    yes=("«有效期3年»", "«有效期为五年»"),
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
    rf"{GAP} (?P<label> [0-9]{{1,2}} ) {GAP} [.．、]  {GAP} (?P<name> (?: (?! {GAP} [0-9]{{1,2}} {GAP} [.．、] (?! [0-9] ) ) [^\n] ){{2,120}} )",
    yes=("«1.推荐表»",),
    no=("推荐表",),
)

PLAIN_HEADLINE = Rule(
    "zh.metadata.plain_headline",
    # A first line that is no sentence, no list and no label may be the headline.
    rf"""\A (?! {GAP} (?: 附 {GAP} 件 | 附 {GAP} [:：0-9] | [（(]? [一二三四五六七八九十]+ [）)、] | 目 {GAP} 录 \Z | 首页 | 微信号 | 功能介绍 | 收录于 | 来源 | 记者 | https? ) )
        [^\n]{{4,90}} (?<! [。；;：:，,、] ) \Z""",
    yes=("«打造一流营商环境的新路径»",),
    no=("为贯彻落实，", "附件1"),
)

SEPARATOR = Rule(
    "zh.metadata.separator",
    rf"{GAP} (?: [━─—\-_=*＊·•]{{3,}} | [\p{{Han}}]{{2,20}} 公 [ ]? 报 [ \u3000]+ [0-9]{{4}} 年 [ ]? 第 [ ]? [0-9]+ [ ]? 期 | [—－-] {GAP} [0-9]{{1,3}} {GAP} [—－-] | 附 {GAP} 件 {GAP} [0-9一二三四五六七八九十]* ) {GAP} (?= \n | \Z )",
    yes=("«━━━━━━»", "«— 1 —»", "«附件1»"),
    no=("附件：名单",),
)

SITE_SUFFIX = Rule(
    "zh.metadata.site_suffix",
    # What a page adds to its title: _政策_某某网, | 栏目, - 某某市人民政府.
    r"[ ]* (?: [_|｜] | [ ] [-–—－] [ ]? | -- | — (?= [\p{Han}]{2,12} (?: 网 | 频道 | 政府 ) ) | - (?= [^-]{2,24} (?: 网 | 网站 | 频道 | 政府 | 新闻 | The[ ]Paper ) ) ) .* \Z",
    yes=("他来到这里«_资讯_凤凰网»", "关于做好工作的通知« - 某某市人民政府»", "某事«|辟谣_财经_新浪网»"),
    no=("2021-2025年方案",),
)

KIND = Rule(
    "zh.metadata.kind",
    rf"(?P<kind> 解读 | 答记者问 ) {GAP} 《 [^《》\n]+ 》 {GAP} \Z | (?P<kind> \L<kinds> ) 》? {NOTE}* {GAP} \Z",
    lists={"kinds": KINDS},
    yes=(
        "关于印发方案的«通知»",
        "交易管理«办法（试行）»",
        "省政府办公厅转发某厅关于加强节能工作的«实施意见»",
        "某局长«解读《某通知》»",
    ),
    no=("方案印发", "全面推进"),
)

ISSUING_TEXT = Rule(
    "zh.metadata.issuing_text",
    r"(?: 印发 | 转发 | 下发 | 发 | 下达 ) (?: 给 )? (?: 你们 | 你单位 | 你局 ) | (?: 有关 (?: 事项 | 工作 | 事宜 ) )? 通知 如下",
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
    r"(?: [0-9]{1,2} 月 [0-9]{1,2} 日 (?: [上下]午 | 晚 | 晚间 | 电 | 讯 )? | 昨[日天] | 今[日天] | 近日 | 日前 | 近期 ) [\p{Han}]{0,4} [，,] | 记者 | 召开 | 新闻摘要 | 热点聚焦 | 要闻",
    yes=("«5月21日下午，»全省会议", "«近日，»某局"),
    no=("为贯彻落实",),
)

SENTENCE_END = Rule(
    "zh.metadata.sentence_end",
    # Anything that no name is written with: a full stop, but a telephone number or a list of attachments too.
    r"[^\p{Han}\s\u3000（）()·、]",
    yes=("执行«。»某某市",),
    no=("、",),
)

REPLY_OPENING = Rule(
    "zh.metadata.reply_opening",
    r"(?: 答复 | 函复 | 批复 | 回复 ) 如下 | (?: 请示 | 来函 | 来文 ) [^。]{0,60} 收悉",
    yes=("经研究，«答复如下»：", "《关于某事的«请示》（渝教文〔2021〕1号）收悉»。"),
    no=("现将有关事项通知如下",),
)


def tight(text: str) -> str:
    """A title or name as one piece: no line breaks and no spaces, except between two runs of Latin letters or digits.

    >>> tight("北京市 碳达峰\\n实施方案 PUE 1.3")
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
    """A news headline: the space between its two halves stays.

    >>> headline("垃圾不落地　家园更美丽\\n")
    '垃圾不落地 家园更美丽'
    """
    return " ".join(text.replace("\n", "").split())


RULES = MetadataRules(
    title_end=TITLE_END,
    title_start=TITLE_START,
    title_tail=TITLE_TAIL,
    follows_title=FOLLOWS_TITLE,
    names_follow=NAMES_FOLLOW,
    letterhead=LETTERHEAD,
    addressees=ADDRESSEES,
    addressee=ADDRESSEE,
    signed=SIGNED,
    signature_line=SIGNATURE_LINE,
    name_end=NAME_END,
    next_name=NEXT_NAME,
    name_break=NAME_BREAK,
    joiner="",
    name_lead=NAME_LEAD,
    issuer_in_title=ISSUER_IN_TITLE,
    issuing=ISSUING,
    statute_note=STATUTE_NOTE,
    in_force=IN_FORCE,
    expires=EXPIRES,
    valid_years=VALID_YEARS,
    attachments=ATTACHMENTS,
    attachment_item=ATTACHMENT_ITEM,
    plain_headline=PLAIN_HEADLINE,
    separator=SEPARATOR,
    site_suffix=SITE_SUFFIX,
    reply_opening=REPLY_OPENING,
    kind=KIND,
    issuing_text=ISSUING_TEXT,
    article_one=ARTICLE_ONE,
    news_lead=NEWS_LEAD,
    place_only=PLACE_ONLY,
    continues=CONTINUES,
    office=OFFICE,
    joined=JOINED,
    outer_separators="，,；;",
    inner_separators="、",
    conjunction="和",
    of="的",
    sentence_end=SENTENCE_END,
    open_note=OPEN_NOTE,
    no_title=NO_TITLE,
    listed=LISTED,
    tight=tight,
    headline=headline,
)
