"""How Chinese says who is responsible: labels, verbs behind a list, what stands between names, what a body looks like.

``token``, ``name`` and ``plain`` read stretches from which white space has been taken, so they need not allow for it.
"""

from policyparse.lang.shape import AgencyRules
from policyparse.pattern import Rule


def _any(words: str) -> str:
    """One of the words."""
    return f"(?: {'|'.join(words.split())} )"


# -- bodies -----------------------------------------------------------------------------------------------------------

OFFICE = r"[委局厅部办院署府室]"
"""What nine of ten names end in."""
HEAD = rf"""(?: {OFFICE} | [司处队站所科联校庭] | (?<![社机约])会 | (?<![进执试运流发])行 | [大中小]学
    | (?<![公乐校花])园 | {_any("公司 集团 企业 单位 部门 机构 中心 海关 机关 人大 政协 组 专班 业主 地区 地方")}
    | {_any("街道 乡镇 镇街 街镇 师市 党校 高校 媒体 团体 主体 电网 电信 移动 联通 铁塔 基金 基地")}
    | {_any("银监 证监 农信 合作社 供销社 联社 总社 报社 出版社 新华社 电视台 广播台 气象台 军区 兵团 党组 人才市场")}
    | [科作文侨]协 | (?: 共青团 | 民革 | 民盟 | 民建 ) 中央 | 联席会议 | (?: 博物 | 图书 | 档案 | 文化 | 美术 ) 馆
    | [新园景社辖城矿林垦灌]区 | (?: 自贸 | 度假 | 合作 | 协作 | 功能 | 集聚 | 工业 | 名胜 | 风景 | 保护 | 管理 ) 区
    | [开示高保实经试]\w{{1,6}}区 )"""
"""The last characters of a body's name. 社会, 机会 and 进行, 执行 end in 会 and 行 and are no bodies."""

TIER = r"[省市区县州盟旗镇乡村]"
OPENED, CLOSED = r"[（(〔【［\[]", r"[）)〕】］\]]"
ROUND = rf"(?: {OPENED} [^（(〔【［\[）)〕】］\]]{{0,40}} {CLOSED} )"
START = r"(?<! [^、，,；;。：:（(〔【［\[\s由和及与同] )"
"""Only where a name begins."""
ENDS = rf"(?= [、，,；;。：:] | {CLOSED} | \Z )"

NAME = Rule(
    "zh.agencies.name",
    r"""[和及与并”]? (?: “ (?= [^”]* \Z ) )?
    (?P<name> [^。；;：:！？!?\n]{1,79} (?: [^。；;：:！？!?\n为要应均”] | (?<= “ [^“”]{0,40} ) ” ) ) [为要应均”]?""",
    yes=("«省财政厅»", "«及有关部门»", "«“两中心”办公室»"),
    no=("厅",),
)
BODY = Rule(
    "zh.agencies.body",
    rf"\A [^。；;：:“”0-9]{{0,40}}? (?: {HEAD} | (?: 各 | 有关 | 相关 | 所有 ) {TIER}{{1,3}} ) {ROUND}* \Z",
    yes=("«省财政厅»", "«市科委中关村管委会»", "«省发展改革委（能源局）»", "«各市»"),
    no=("全社会", "加快推进", "张三", "到2025年的机会", "拉萨"),
)
LEVELS = Rule(
    "zh.agencies.level",
    # 市场监管总局 begins with no level
    rf"""(?P<inherited> 自治区 | 省 | 市 (?! 场监 ) | 区 | 县 | 州 ) (?! [、（(] )
    | {_any("各 有关 相关 国家 中国 中央 全国 国务院 最高")} | [^、]{{1,8}}? [省市区县州盟旗]""",
    yes=("«省»财政厅", "«各»市", "«北京市»财政局"),
    no=("财政厅", "发展改革委"),
)
PERSON = Rule(
    "zh.agencies.person",
    rf"(?P<name> .+ {HEAD} ) (?: \p{{Han}}{{2,3}} | (?: 主要 )? 负责人 )",
    yes=("«市农委孙某某»",),
    no=("市农委",),
)

# -- labels -----------------------------------------------------------------------------------------------------------

WHO = _any("单位 部门 机构 处室 科室 股室 局 主体 专班 地区")
WHOSE = rf"(?: (?: 责任 )? {WHO} )"
LEADING = _any("总牵头 责任牵头 牵头 第一责任 首要责任")
GRADE = _any("主要 具体 共同 直接 市级 省级 州级 县级 区级 部门")
SUPPORTING = _any("配合 协办 协助 协同 协作 参与 参加 会办")
BEARING = _any("责任 负责 落实")
ANY_BEARING = _any("责任 负责 落实 承办 实施 执行 承担 完成 推进")
LIMIT = (
    rf"(?: {_any('完成 办理 落实 办结 工作 推进 实施')}? {_any('时限 期限 时间节点 时间 进度')} {_any('要求 安排')}? )"
)
GROUPED = (
    rf"""(?: (?P<people> [及和、/与] [^：:、，。；]{{0,6}} 人 ) | [及和、/与] [^：:、，。；]{{1,8}} | {ROUND} )?"""
)
COLON = r"(?: \s* (?: 为 | 是 )? \s* [：:] | [】〕］\]] )"

LABEL = Rule(
    "zh.agencies.label",
    rf"""{GRADE}? (?: (?P<lead> {LEADING} {WHOSE} {GROUPED} {COLON} | (?<= [。；;] [ ]? ) 主办 {WHO}? {COLON} )
        | (?P<support> 配合 {WHO} {GROUPED} {COLON} )
        | (?P<responsible> {BEARING} {WHO} {GROUPED} {COLON} | (?: 责任 | 任务 ) 分工 {COLON} ) )""",
    yes=(
        "。«责任单位：»市财政局",
        "«牵头单位:»市教委",
        "«配合部门：»市民政局",
        "«责任单位及责任人：»市水务局",
        "【«责任单位】»市文旅局",
        "推进改革。«主办单位：»市财政局",
    ),
    # 主办单位, 承办单位 and 参加单位 outside brackets are those of fairs and meetings
    no=("牵头单位要做好组织协调", "责任人：张三", "完成时限：2025年", "主办单位：某协会", "协办单位：某公司"),
)
COLUMN = Rule(
    "zh.agencies.column",
    rf"""\A \s* {GRADE}? (?: (?P<lead> (?: {LEADING} | 主办 | 主责 ) {WHOSE}? {GROUPED} )
        | (?P<support> {SUPPORTING} {WHOSE}? {GROUPED} )
        | (?P<responsible> {ANY_BEARING} {WHO} {GROUPED} | 责任分工 | 分工 )
        | (?P<deadline> {LIMIT} ) ) \s* \Z""",
    yes=("«牵头单位»", "«责任单位»", "«配合单位»", "«完成时限»"),
    no=("任务", "序号", "责任人", "单位", "备注"),
)

# in brackets, and below another label, everything that can be one is a label
LABEL_LEAD = rf"[【〔\[]? {GRADE}? (?: {LEADING} | 主办 ) (?: {WHOSE}? {GROUPED} {COLON} | {WHOSE} 为 )"
LABEL_SUPPORT = rf"[【〔\[]? {GRADE}? {SUPPORTING} (?: {WHOSE}? {GROUPED} {COLON} | {WHOSE} 为 )"
LABEL_RESPONSIBLE = rf"""[【〔\[]? {GRADE}? (?: {ANY_BEARING} (?: {WHO} {GROUPED} {COLON} | {WHO} 为 )
    | (?: 责任 | 任务 )? 分工 {COLON} )"""
PERSONAL = _any("联系人 联系方式 联系电话 电话 责任人 负责人 责任领导 牵头领导 分管领导 负责领导")
LABEL_OTHER = rf"""(?: {PERSONAL} [^：:，,；;。、\n]{{0,6}} [：:]
    # 省教育厅完成时限： is a name and a label
    | (?<!\p{{Han}}) (?! \p{{Han}}{{1,6}} (?: {_any("时限 期限 时间 单位 部门")} | {PERSONAL} ) [：:] )
        \p{{Han}}{{2,8}} [：:] )"""

CONTINUED = Rule(
    "zh.agencies.continued",
    rf"""\s* (?: (?P<lead> {LABEL_LEAD} ) | (?P<support> {LABEL_SUPPORT} ) | (?P<responsible> {LABEL_RESPONSIBLE} )
        | (?P<deadline> {LIMIT} [：:] ) | (?P<other> {PERSONAL} [^：:，,；;。、\n]{{0,6}} [：:] ) )""",
    yes=("«协办单位：»市财政局", "«完成时限：»2025年", "«联系人：»张三"),
    no=("加快建设", "市财政局"),
)

# -- verbs ------------------------------------------------------------------------------------------------------------

DUTIES = _any("各自 职责 职能 职权 任务 权限 管理 工作 分工 范围 部门 属地 管辖 原则 要求 的 内 和")
ACCORDING = rf"""(?: 要 | 应当? | 须 | 需 | 均 )?
    (?: {_any("按照 按 根据 依据 依 结合 在")} {DUTIES}* | (?: 各自 )? (?: 职责 )? 分工 )?
    {_any("分别 共同 具体 分头 认真 抓好 做好 积极 密切 主要 联合 予以 统筹")}*"""
VERB_LEAD = rf"""{ACCORDING} (?: 为 | 是 | 作为 )? 总?牵头 (?! 人 | 的 )
    {_any("负责 组织 推进 落实 协调 实施 抓总")}* {WHO}?"""
VERB_SUPPORT = rf"""{ACCORDING} {_any("配合 参与 参加 协助 协同 协作 协办 支持")}
    {_any("落实 推进 实施 负责 做好 开展 抓好 完成 工作 单位 部门")}* {ENDS}"""
VERB_RESPONSIBLE = rf"""(?: {ACCORDING} (?: 负责 (?! 同志 | 的 ) | 落实 | 承担 | 组织实施 | 抓落实 )
        (?! 人 | 单位 | 部门 | 机构 ) {_any("落实 实施 推进 组织")}*
    | (?: 按照? | 根据 | 依据 ) (?: 各自 | 部门 )? (?: 职责 | 职能 ) (?: 权限 | 范围 )? (?: 分工 )?
        {_any("推进 实施 执行 办理 做好 抓好")}?
    | (?: 分工 | 共同 | 分别 ) (?: 推进 | 实施 )
    | (?: 负责 | 联合 )? {_any("统筹协调 统筹 指导 督导 督促 监督 推进 推动 实施 办理 执行 主办 承办 制定")} {ENDS} )"""
TOGETHER = r"(?: 要 | 应当? | 负责 )? 会同 | (?<= 牵头 ) 商"

# -- what stands between the names ------------------------------------------------------------------------------------

FIRST = r"(?: 列 | 排 | 名列 | 第一 | 首位 | 首个 ) [^。；;\n]{0,16} 牵头"
COMMA = r"逗号 之? 前 [^。；;\n]{0,8} 牵头"
NOTE = rf"""{FIRST} [^。；;]* | {COMMA} [^。；;]*
    | 下同 | 不再 (?: 一一 | 逐一 )? (?: 列出 | 列举 ) | 不另列出 | 排名不分先后"""
DATE = r"20[0-9]{2} 年 (?: [0-9]{1,2} 月 (?: [0-9]{1,2} 日 )? )?"
DEADLINE = rf"""{LIMIT} [：:] (?P<until> [^，,；;。：:）)\t]+ )
    | (?P<done> {DATE} {ENDS} | {DATE} (?: [上中下]旬 )?
            (?: (?: 年?[底末] )? 之?前 | 年?[底末] | (?= {_any("完成 落实 到位 启动 出台")} ) )
            (?: 基本 | 全面 )? {_any("完成 落实 到位 启动 出台")}?
        | (?: 长期 {_any("坚持 推进 实施 任务")}? | 持续 {_any("推进 实施")} ) {ENDS} )"""

ENTITY = _any("部门 单位 机构 方面 企业 委办局 院校")
KIND = _any("有关 相关 其他 各 多个 省级 市级 县级 区级 省直 市直 中央 职能 责任 主管 成员 行政")
OPEN = rf"""(?<! [高中初平] ) 等 (?: {KIND}* {ENTITY} (?: [、和及] {KIND}* {ENTITY} )? {ROUND}? )?
    (?= [、，,；;。：:及和与以按在要共分负牵配参协落均应须] | {CLOSED} | \Z | {_any("会同 根据 密切 积极 联系")} )"""
# 工业和信息化等部门 names one field, 财政和税收等部门 two
TWIN = _any("工业 经济 经贸 人力资源 文化 住房 规划 林业 发展 教育 海洋 科学技术 国土 民族 园林 劳动")
AND = rf"""(?<= {HEAD} | {TIER} | {HEAD} {ROUND} ) (?: 以及 | 及 | 和 | 与 | 暨 ) (?! 其 (?!他) )
        (?= [^、，,；;。：:]{{1,30}}? (?: {HEAD} | {TIER} ) )
    | (?<! {TWIN} ) 和 (?= [^、，,；;。：:和]{{2,8}} 等 {KIND}* (?: 部门 | 单位 ) )
    | 以及"""
SCOPE = rf"(?: {_any('各 有关 相关 所有 设区的 设区 地级 县级 以上 直管 直辖 地')}* {TIER}+ {ROUND}* 级? )"
# 各市、县（区）人民政府 and 市、区机管局 are one name each
TIERED = rf"""{START} (?: {SCOPE} [、和及] )+
        (?= {SCOPE} (?: 人民 )? {_any("政府 党委 党政 行署 行政公署 管委会")} )
    | {START} (?: {TIER} 、 )+ (?= {TIER} )
    # 项目所在市、县人民政府
    | (?<= 所在 | 所在地 | 的 ) {SCOPE} [、和及] (?= {SCOPE} (?: 人民 )? 政府 )
    | (?<= 党委 ) [、和] (?= (?: 人民 )? 政府 ) | (?<= 部门 ) [、和] (?= 单位 | 机构 )"""
FROM = rf"""(?<! [自理缘因经] ) 由 (?! 于 ) | {START} [请需] | 均需"""
BELOW = rf"""以下 {_any("各项 任务 责任单位 工作 措施 内容")}* {_any("均需 均由 均包括 均含 均为 需")}?"""

# first characters: nine of ten characters of a name begin no token, and one look must settle that
NOTES = "列排名第首逗下不"
DEADLINES = "完办落工推实时期进2长持"
LABELS = "【〔总牵第首主配协参会责负落承实执完推任分具共直市省州县区部"
VERBS = "要应须需均按根依结在各职分共具头认抓做积密主联予统为是作总牵配参协支负落承组指督推实办执制会商"
TIERS = "各有相所设地县以直省市区州盟旗镇乡村、和"
ANDS = "和及与暨以"
OTHER_FIRSTS = "等由请党，,；;。(（〔【［联电/／｜|"
FIRSTS = "".join(dict.fromkeys(NOTES + DEADLINES + LABELS + VERBS + TIERS + ANDS + OTHER_FIRSTS))

TOKEN = Rule(
    "zh.agencies.token",
    rf"""(?= [{FIRSTS}\[\t\n] | (?<! \p{{Han}} ) \p{{Han}} ) (?:
    (?= [{NOTES}] ) (?P<note> {NOTE} )
    | (?= [{DEADLINES}] ) (?P<deadline> {DEADLINE} )
    | (?= [{LABELS}\[] ) (?: (?P<label_lead> {LABEL_LEAD} ) | (?P<label_support> {LABEL_SUPPORT} )
        | (?P<label_responsible> {LABEL_RESPONSIBLE} ) )
    | (?P<label_other> {LABEL_OTHER} )
    | (?= [（(] ) (?: (?P<mark_lead> [（(] (?: 总?牵头 | 主办 ) {WHO}? [）)] )
        | (?P<mark_support> [（(] {SUPPORTING} {WHO}? [）)] )
        | (?P<item> [（(] [0-9一二三四五六七八九十]{{1,3}} [）)] ) )
    | (?= [{VERBS}] ) (?: (?P<with> {TOGETHER} ) | (?P<verb_lead> {VERB_LEAD} )
        | (?P<verb_support> {VERB_SUPPORT} ) | (?P<verb_responsible> {VERB_RESPONSIBLE} ) )
    | (?P<open> {OPEN} )
    | (?P<part> (?= [{TIERS}党] ) (?: {TIERED} ) | {ROUND} )
    | (?P<from> {FROM} ) | (?P<below> {BELOW} )
    | (?P<comma> [，,] ) | (?P<stop> [；;。\t\n] )
    | (?P<sep> [、/／｜|] | (?= [{ANDS}] ) (?: {AND} ) ) )""",
    yes=(
        "省财政厅«、»省教育厅",
        "省财政厅«和»省教育厅",
        "省财政厅«牵头»",
        "«各市、»县（区）人民政府",
        "省财政厅«等部门»",
        "«责任单位：»省水利厅",
    ),
    no=("工业和信息化部", "市科委中关村管委会", "海洋与渔业局", "高等学校"),
)

# -- the common statement ---------------------------------------------------------------------------------------------

BUSY = r"/／|｜、，,；;。：:（）()〔〕【】［］\[\]\s和及与暨等由请同按负牵配参落0-9"
PLAIN_NAME = rf"""(?: [^{BUSY}]++ (?: (?: (?<! {HEAD} | {TIER} ) [和与] | (?<! 会 ) 同 ) [^{BUSY}]++ )*+
    (?: (?<= {OFFICE} ) | (?<= {HEAD} ) (?<! {TIER} )
        | (?<= {TIER} ) 、 [市州区县盟旗乡镇]{{1,4}} (?: 人民 )? 政府 ) )"""
PLAIN_LIST = rf"(?! 责任 ) {PLAIN_NAME} (?: [、，,] {PLAIN_NAME} )*+"
PLAIN_WHO = r"(?: 单位 | 部门 ) [：:]"
PLAIN = Rule(
    "zh.agencies.plain",
    rf"""(?P<label> (?P<label_lead> 牵头 ) {PLAIN_WHO} | (?P<label_support> 配合 | 参与 ) {PLAIN_WHO}
        | (?P<label_responsible> 责任 | 落实 ) {PLAIN_WHO} )?
    (?P<list> {PLAIN_LIST} )
    (?: (?: (?P<then_lead> 牵头 ) [，,；;] | [，,；;] (?: (?P<next_lead> 牵头 ) | (?P<next_support> 配合 | 参与 )
        | (?P<next_responsible> 责任 ) ) {PLAIN_WHO} ) (?P<second> {PLAIN_LIST} ) )?
    (?P<open> 等 (?: 有关 | 相关 )? (?: 部门 | 单位 )? )?
    (?P<by> (?P<by_lead> 牵头 ) | (?P<by_support> 配合 | 参与 )
        | (?P<by_responsible> (?: 按照? (?: 各自 )? 职责 (?: 分工 )? (?: 分别 )? )? (?: 负责 | 落实 ) ) )?""",
    yes=("«省财政厅牵头，省教育厅、省人力资源和社会保障厅等按职责分工负责»", "«责任单位：市财政局、各市、县人民政府»"),
    no=("推进改革",),
)

# -- where a statement is ---------------------------------------------------------------------------------------------

COLONS = Rule("zh.agencies.colon", r"[：:】〕］]", yes=("责任单位«：»",))
ENDING = Rule("zh.agencies.ending", r"。", yes=("省财政厅«。»",))
WORTH = Rule(
    "zh.agencies.worth",
    rf"""[：:] | 牵头 | 负责 | 配合
    | (?: {HEAD} | {TIER} | {ROUND} | [等责实合与助头进动施导督监理行同出定担后工年月日] ) \Z""",
    yes=("责任单位«：»省财政厅", "省财政«厅»", "省财政厅«牵头»"),
    no=("以下简称条例", "试点地区的经验"),
)
GLOSS = Rule("zh.agencies.gloss", r"(?<! [。；;！？”」\s：] ) \Z", yes=("主管部门«»",), no=("推进改革。",))
REMARK = Rule(
    "zh.agencies.remark",
    r"""\s* (?: 不? (?: 含 | 包括 | 包含 ) | 其中 | 除 | 摘自 | 来自 | 转自 | 原载? | 引自 | 以下简?称 | 下称 | 简称
      | 即 | 系 | 见 | 参见
      | 例?如 | 经 | 据 | 现 (?! 代 ) | 图 | 注 )""",
    yes=("«含»市财政局、市教育局所属单位", "«摘自»市财政局网站"),
    no=("市财政局、市教育局",),
)
CONVENTION = Rule(
    "zh.agencies.convention",
    rf"(?P<first> {FIRST} ) | (?P<comma> {COMMA} )",
    yes=("（«列第一位者为牵头»单位，下同）", "注：«排在第一位的为牵头»单位", "«逗号前为牵头»单位"),
    no=("第一责任人要切实负责", "由第一副市长负责"),
)

# -- running sentences ------------------------------------------------------------------------------------------------

WORD = r"[^、，,。；;：:！？!?（）()“”《》\s]"
AFTER = rf"""(?= [，,。；;、）)\s] | \Z | 制[定订] | 编[制写] | 推[进动行]
    | {_any("共同 联合 另行 抓紧 尽快 及时 适时 研究 提出 组织 负责 落实 审 明确 开展 承担 建立 实施 确定 印发 解释")}
    | {_any("按 根据 依 进行 加强 做好 抓 对 在 核 统筹 监督 指导 出台 修订 完善 起草 拟 办理 认定 评 遴选 下达")}
    | {_any("发布 公布 汇总 结合 于 向 从 将 给予 予以 调 责令 查 处 牵头 规定 批准 管理 检查 验收 考核 备案 监管")}
    | {_any("报 执行 采取 通报 安排 拨 清 收 聘 主持 召集 受理 申报 验 筛 谋划 细化 分解 划定 设 修改 补充")}
    | {_any("选 组建")} )"""
BODYLIKE = r"[^、，,。；;：:！？!?（）()“”《》\s由请]"
SUBJECT = rf"""(?! {_any("我 其 本 鼓励 支持 引导 建立 健全 完善 形成 构建 坚持 实行 探索")} )
    (?: {BODYLIKE}{{2,24}} 、 ){{0,12}} {BODYLIKE}{{2,24}}?"""
# 由分管领导牵头 and 由企业牵头 name no office
OFFICIAL = rf"(?<! {_any('企业 高校 院校 院所 学校 领导 同志 主任 书记 长 人 我国 我 发挥 要 可')} )"
OTHERS = rf"""(?: {WORD}{{2,24}} 、 ){{0,20}} {WORD}{{0,24}}?
    (?: {HEAD} {AFTER} | 等 {KIND}* {ENTITY}? {AFTER}
        | (?: 有关 | 相关 ) \p{{Han}}{{0,4}}? (?: 部门 | 单位 | 方面 | 机构 ) (?! [、和及与] ) )
    # 国务院同意由国家计委会同有关部门研究提出的《方案》 tells what has been done
    (?! \p{{Han}}{{0,8}} 的 [《“] )"""
BEFORE = r"(?<= [，,。；;：:\s] | \A | 由 )"
BY = r"(?<! [自理缘因经申] ) 由"
HELPING = rf"""(?: {WORD}{{1,24}} 、 ){{0,20}} {WORD}{{2,30}}? (?: 要 | 应当? )? (?: 积极 | 密切 | 共同 | 协同 )*
    (?: 配合 | 参与 | 参加 | 协助 ) (?! 的 )"""
# 省科技厅会同省财政厅制定办法 without 由: only bodies named one by one, and a task to come. 会同有关部门加强指导
# allots nothing,
# 会同交通运输部联合印发《意见》 and 会同省财政厅起草了办法 tell what was done, 主管部门会同 is the language of
# statutes.
JOINTLY = rf"""(?<! 部门 | 机构 | 单位 | 要 | 应当? | 负责 ) (?: 要 | 应当? | 负责 )? 会同
    (?! [^，,。；;]{{0,6}}? (?: 有关 | 相关 | 各 | 其他 ) (?! 领域 ) ) (?! [^。；;]{{0,60}}? (?: 了 | 印发 | 联合发
      | 下发 | 联合召开 | 联合举 ) ) {OTHERS}
    (?<= {HEAD} | 部门 | 单位 | 方面 | 等 ) (?= 抓紧 | 尽快 | 及时 | 加快 | 认真 | 共同 | 联合 | 研究 | 制[定订]
      | 编制 | 筛选 | 确定 | 组织 | 负责
      | 落实 | 推[进动] | 建立
      | 开展 | 实施 | 提出 | 明确 | 出台 | 修订 | 完善 | 起草 | 审核 | 抓好 | 做好 | 统筹 )"""
SENTENCE = Rule(
    "zh.agencies.sentence",
    rf"""(?P<by> {BY} | (?<! \p{{Han}} ) 请 ) {SUBJECT} (?: 负责 | 总?牵头 )* [，,]?
        (?: 会同 | (?<= 牵头 ) 商 ) {OTHERS}
    | (?P<by> {BY} ) {SUBJECT} 负责 [^，,。；;、]{{0,30}} [，,] {HELPING}
    | {BEFORE} {SUBJECT} {OFFICIAL} 牵头 (?: 负责 | 组织 )? [，,、]? 会同 {OTHERS}
    | {BEFORE} {SUBJECT} {OFFICIAL} {JOINTLY}
    | {BEFORE} {SUBJECT} {OFFICIAL} 牵头 (?! 的 | 人 | 单位 | 部门 ) [^，,。；;、]{{0,40}} [，,；;] {HELPING}""",
    yes=(
        "办法«由市科技局会同市财政局»另行制定",
        "«县水利局牵头，县财政局、县农业农村局配合»",
        "此项工作«由省经贸委牵头会同省交通厅»落实",
        "«省科技厅会同省财政厅»制定管理办法",
    ),
    no=(
        "各地要加强领导",
        "市科技局牵头开展评估",
        "由企业牵头、高校参与的联合体",
        "省交通厅会同有关部门开展督导",
        "省交通厅会同省财政厅起草了办法",
        "省交通厅会同省财政厅联合印发通知",
        "市气象主管机构会同市水务局编制目录",
        "市规划主管部门应当会同市水务局编制目录",
        "由分管领导牵头，各部门参与",
    ),
)

RULES = AgencyRules(
    joiner="",
    colon=COLONS,
    worth=WORTH,
    gloss=GLOSS,
    ending=ENDING,
    label=LABEL,
    continued=CONTINUED,
    person=PERSON,
    column=COLUMN,
    plain=PLAIN,
    separators="、，,",
    unfinished="省市区县州盟旗镇乡村",
    token=TOKEN,
    name=NAME,
    body=BODY,
    level=LEVELS,
    sentence=SENTENCE,
    remark=REMARK,
    convention=CONVENTION,
    convention_cues=("第一", "首位", "首个", "逗号"),
    cues={"会同": "", "牵头": "", "配合": "由"},
    stops="。\n",
)
