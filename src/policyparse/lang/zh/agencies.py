"""How Chinese says who is responsible: labels, verbs behind a list, what stands between names, what a body looks like.

The patterns run over stretches in which white space inside names has been removed, so they need not allow for it.
"""

from policyparse.lang.shape import AgencyRules
from policyparse.pattern import Rule

# -- what a body ends in --------------------------------------------------------------------------------------

HEADS = r"""(?: [委局厅部办院署府司处队站所室联校庭库]
    | (?<![社机约])会 | (?<![进执试运流发])行 | (?<![一二三四五六七八九十])组 | [大小中]学 | 党[校组] | [农工检]科院 | 团
    | 企业 | 公司 | 集团 | 单位 | 部门 | 机构 | 中心 | 海关 | 机关 | 人大 | 政协 | 检察 | 街道 | 乡镇 | 院校 | 高校 | 园区
    | 开发区 | 示范区 | 新区 | 高新区 | 经开区 | 保税区 | 实验区 | 指挥 | 党委 | 纪委 | 主体 | 专班 | 电网 | 医院 | 媒体 | 协作网
    | 电信 | 移动 | 联通 | 铁塔 | 基金 | 基地 | 联盟 | 系统 )"""
"""The last characters of a body's name. 社会, 机会 and 进行, 执行 end alike and are none."""

TIER = r"[省市区县州盟旗镇乡]"

BRACKETED = r"(?: [（(〔【［\[] [^（(〔【［\[）)〕】］\]]{0,40} [）)〕】］\]] )"

# -- labels ---------------------------------------------------------------------------------------------------

WHO = r"(?: 单位 | 部门 | 机构 | 处室 | 科室 | 股室 | 局 | 主体 | 专班 | 地区 | 领导小组 )"
LEADING = r"(?: 总?牵头 | 主办 | 第一责任 | 首要责任 )"
SUPPORTING = r"(?: 配合 | 协办 | 协助 | 协同 | 协作 | 参与 | 参加 | 会办 )"
BEARING = r"(?: 责任 | 负责 | 承办 | 落实 | 实施 | 执行 | 承担 | 完成 | 推进 )"
GROUPED = r"(?: [及和、/与] [^：:、，。；]{1,8} | " + BRACKETED + r" )?"
COLON = r"[：:]"

LABEL_LEAD = rf"(?: {LEADING} (?: 责任 )? {WHO}? {GROUPED} {COLON} )"
LABEL_SUPPORT = rf"(?: (?: 主要 )? {SUPPORTING} (?: 责任 )? {WHO}? {GROUPED} {COLON} )"
LABEL_RESPONSIBLE = rf"(?: {BEARING} {WHO} {GROUPED} {COLON} | (?: 责任 | 任务 )? 分工 {COLON} )"
LABEL_DEADLINE = rf"""(?: (?: 完成 | 办理 | 落实 | 办结 | 工作 | 推进 | 实施 | 时间 )? (?: 时限 | 期限 | 时间 | 进度 | 节点 )
    (?: 要求 | 安排 )? {COLON} )"""
LABEL_OTHER = rf"(?: (?<!\p{{Han}}) [^：:、，。；（(\s]{{2,8}} {COLON} )"

LABEL = Rule(
    "zh.agencies.label",
    rf"(?P<lead> {LABEL_LEAD} ) | (?P<support> {LABEL_SUPPORT} ) | (?P<responsible> {LABEL_RESPONSIBLE} )",
    yes=(
        "（«责任单位：»省财政厅）",
        "«牵头单位:»市教委",
        "«配合部门：»市民政局",
        "«责任单位及责任人：»市水务局",
        "«牵头：»县发改局",
    ),
    no=("牵头单位要做好组织协调", "责任人：张三", "完成时限：2025年", "工作单位：某大学"),
)

# -- verbs ----------------------------------------------------------------------------------------------------

ACCORDING = r"""(?: (?: 要 | 应当? | 须 | 需 | 均 )? (?: 按照? | 根据 | 依据 | 依 | 结合 | 在 )?
    (?: 各自 | 职责 | 职能 | 职权 | 任务 | 权限 | 管理 | 工作 | 分工 | 范围 | 部门 | 属地 | 管辖 | 原则 | 的 | 内 | 和 )*
    (?: 分别 | 共同 | 具体 | 分头 | 协同 | 认真 | 抓好 | 做好 | 积极 | 密切 | 主要 | 联合 | 予以 )* )"""
VERB_LEAD = rf"{ACCORDING} (?: 为 | 是 | 作为 )? 总?牵头 (?: 负责 | 组织 | 推进 | 落实 | 协调 | 实施 | 抓总 )* (?: 单位 | 部门 )?"
VERB_SUPPORT = (
    rf"{ACCORDING} (?: 配合 | 参与 | 参加 | 协助 | 协同 | 协作 | 协办 ) (?: 落实 | 推进 | 实施 | 负责 | 单位 | 部门 )*"
)
VERB_RESPONSIBLE = rf"""(?: {ACCORDING} (?: 负责 | 落实 | 承担 | 组织实施 | 抓落实 ) (?: 落实 | 实施 | 推进 | 组织 )*
    | (?: 按照? | 根据 | 依据 ) (?: 各自 | 部门 )? (?: 职责 | 职能 ) (?: 权限 | 范围 )? (?: 分工 )? (?: 推进 | 实施 | 执行 | 办理 )?
    | 分工 (?: 推进 | 实施 ) )"""

# -- what stands between the names ----------------------------------------------------------------------------

FIRST = r"(?: (?: 列 | 排 | 名列 | 排名 )? (?: 在 )? (?: 第一 | 首位 | 第1 | 最前 ) | (?: 列 | 排 ) 在? 前 )"
NOTE = rf"""(?P<first> {FIRST} [^。；;]{{0,12}} 牵头 [^。；;]* )
    | (?P<comma> 逗号 (?: 之 )? 前 [^。；;]{{0,8}} 牵头 [^。；;]* )
    | (?P<remark> 下同 | 不再列出 | 不再(?:一一)?列举 | 不另列出 | 排名不分先后 )"""

DATE = r"(?: 20[0-9]{2} 年 (?: [0-9]{1,2} 月 )? (?: [0-9]{1,2} 日 )? )"
DEADLINE = rf"""{LABEL_DEADLINE} (?P<until> [^，,；;。：:）)\t]+ )
    | (?P<done> {DATE} (?: [上中下] 旬 )? (?: 年底 | 底 | 末 )? (?: 之?前 )? (?: 基本 | 全面 )? (?: 完成 | 落实 | 到位 | 启动 | 出台 )
    | 长期 (?: 坚持 | 推进 | 实施 | 任务 )? (?= [，,；;。）)] | $ ) | 持续 (?: 推进 | 实施 ) (?= [，,；;。）)] | $ ) )"""

COLLECTIVE = r"(?: 有关 | 相关 | 其他 | 各 | 多个 | 省级 | 市级 | 县级 | 区级 | 职能 | 责任 | 主管 | 成员 )"
OPEN = rf"等 (?: {COLLECTIVE}* (?: 部门 | 单位 | 机构 ) {BRACKETED}? )? (?= [、，,；;。：:] | $ | [及和与以按在要共分负牵配参协落）)〕】］\]] | 会同 | 根据 | 密切 | 积极 )"
TOGETHER = r"(?: 要 | 应当? | 负责 )? (?: 会同 | 会商 )"
TWINS = r"""(?: 工业 | 信息 | 经济 | 经贸 | 人力资源 | 文化 | 广电 | 住房 | 规划 | 林业 | 发展 | 教育 | 海洋 | 交通 | 科技 | 科学技术
    | 国土 | 农业 | 水利 | 市场监管 | 卫生 | 民族 | 城市管理 )"""
AND = rf"""(?: (?<= {HEADS} | {HEADS}{BRACKETED} ) (?: 以及 | [及和与暨] ) (?!其) (?= [^、，,；;。：:]{{1,30}}? (?: {HEADS} | {TIER} ) )
    | (?<! {TWINS} ) 和 (?= [^、，,；;。：:和]{{2,8}} 等 {COLLECTIVE}* (?: 部门 | 单位 ) )
    | 以及 )"""
LEVEL = rf"(?: 各 | 有关 | 相关 | 所有 | 设区 | 地级 | 县级 | 直管 | 直辖 | 地 )"
TIERED = rf"""(?<! [^、，,；;。：:（(〔【［\[\s由和及与同] )
    (?: {LEVEL}* {TIER}+ {BRACKETED}* 级? (?: 、 | 和 ) )+ (?= {LEVEL}* {TIER}+ {BRACKETED}* 级? (?: 人民 )? (?: 政府 | 党委 | 党政 | 行署 | 管委会 ) )
    | (?<! [^、，,；;。：:（(〔【［\[\s由和及与同] ) (?: {TIER} 、 )+ (?= {TIER} )
    | 党委 [、和] (?= (?: 人民 )? 政府 )"""

TOKEN = Rule(
    "zh.agencies.token",
    rf"""(?P<note> {NOTE} )
    | (?P<deadline> {DEADLINE} )
    | (?P<label_lead> {LABEL_LEAD} ) | (?P<label_support> {LABEL_SUPPORT} ) | (?P<label_responsible> {LABEL_RESPONSIBLE} )
    | (?P<label_other> {LABEL_OTHER} )
    | (?P<mark_lead> [（(] (?: 总?牵头 (?: 单位 | 部门 )? | 主办 ) [）)] ) | (?P<mark_support> [（(] (?: {SUPPORTING} {WHO}? ) [）)] )
    | (?P<with> {TOGETHER} )
    | (?P<verb_lead> {VERB_LEAD} ) | (?P<verb_support> {VERB_SUPPORT} ) | (?P<verb_responsible> {VERB_RESPONSIBLE} )
    | (?P<open> {OPEN} )
    | (?P<part> {TIERED} | {BRACKETED} )
    | (?P<from> (?<![自理缘因经])由 (?! 于 ) | 以下 | 均需 | (?<!\p{{Han}}) [请需均以] )
    | (?P<comma_> [，,] ) | (?P<stop> [；;。] ) | (?P<sep> [、/／\t] | {AND} )""",
    yes=("省财政厅«、»省教育厅",),
)

NAME = Rule(
    "zh.agencies.name",
    r"""(?: 和 | 及 | 以及 | 与 | 其中 )? (?P<name> [^。；;：:！？!?]{2,60}? ) (?: 为 | 要 | 应 )?""",
    yes=("«省财政厅»",),
)
BODY = Rule(
    "zh.agencies.body",
    rf"\A [^。；;：:“”]{{0,40}}? {HEADS} {BRACKETED}* \Z",
    yes=("«省财政厅»", "«市科委中关村管委会»", "«省发展改革委（能源局）»"),
    no=("全社会", "加快推进", "张三"),
)
BRACKET = Rule("zh.agencies.bracket", r"[（(〔【［\[）)〕】］\]]", yes=("省财政厅«（»",))
COLONS = Rule("zh.agencies.colon", r"[：:]", yes=("责任单位«：»",))
WORTH = Rule(
    "zh.agencies.worth",
    rf"""{BEARING}\s*{WHO} | 牵\s*头 | 负\s*责 | 配\s*合 | 参\s*与 | 协\s*助 | 落\s*实
    | (?: {HEADS} | 等 ) \s* (?= [）)〕】］\]] )""",
    yes=("（省财政«厅»）",),
)
GLOSS = Rule("zh.agencies.gloss", r"""(?<! [。；;！？”」\s] ) \Z""", yes=("主管部门«»",))
ENDING = Rule("zh.agencies.ending", r"[。]", yes=("省财政厅«。»",))
LEVELS = Rule("zh.agencies.level", r"(?P<inherited> 自治区 | 省 | 市 | 区 | 县 | 州 )? ", yes=("«省»财政厅",))

RULES = AgencyRules(
    joiner="",
    bracket=BRACKET,
    colon=COLONS,
    worth=WORTH,
    gloss=GLOSS,
    ending=ENDING,
    label=LABEL,
    token=TOKEN,
    name=NAME,
    body=BODY,
    level=LEVELS,
)
