r"""How Chinese planning documents word aims, facts and conditions.

The rules run over masked pieces (``assemble/sentences.py``): ``◆`` is a quantity with its bound words, ``◇`` a time with
its preposition, white space is gone and punctuation is full-width.
"""

from policyparse.lang.shape import TargetRules
from policyparse.pattern import Rule

# Verbs that only say that the thing counted comes to be there: the indicator is the thing (建成100个零碳园区 → 零碳园区).
_BEING = r"""
    投入使用|    使用|采用|确定|明确|精准定位|安装|    建成投[运用产]|建成|规划建设|共同建设|建设完成|启动建设|新建成|建设|建立健全|建立|建好|共建|培育形成|培育创建|培育打造|培育壮大|培育发展|培育引进|引进培育|引育|培育|培植|孵化|
    打造形成|打造|创建成?|创成|形成|组建|构建|研发|研制|开发|挖掘|设立|设置|布局建设|布局|布设|认定|遴选|评选|评定|选树|选取|选拔|选派|选聘|征集|命名|精准定位|推出|推动建设|
    支持建设|推进建设|加快建设|实施|组织开展|组织|举办|开展|启动|投运|投用|成立|搭建|配备|配置|部署|落地|谋划|储备|提出|突破|申报|扶持|实现|完成|涌现|集聚|汇聚|聚集|签约|
    开工|竣工|争创|创评|做大|做强|壮大|产出|取得|获得|获批|增设|争取|抓好|办好|推进|推动|加快|重点推进|抓实|增加到|扩大到|重点打造|重点培育|重点建设|
    重点支持|分级分类|滚动实施|推选
"""
# Verbs that say more than that: they stay in the indicator (新增…, 淘汰…, 改造…).
_DEED = r"""
    新（改）建|新（改、扩）建|新（扩）建|新（改扩）建|改（扩）建|新增|新建|新改扩建|新改建|改扩建|改建|扩建|更新改造|提升改造|升级改造|改造提升|改造升级|技术?改造|改造|更新|更换|淘汰|关停|关闭|退出|拆除|腾退|整治|治理|
    修复|恢复|绿化|营造|造林|植树|种植|栽植|补植|示范推广|推广应用|推广|转化|培训|轮训|服务|引进|引入|吸引|招引|对接|攻克|攻关|处理|处置|生产|供应|投放|
    覆盖|惠及|带动|帮扶|帮助|资助|救助|培养|安置|转移|迁建|盘活|发放|制定|修订|制修订|制（修）订|编制|发布|投资|投入|担保|销售|采购|置换|替代|消纳|
    储存|节约|节能|回收|吸纳|新能源化|修建|铺设|敷设|建设改造|新建改造|新建改建|新建和改造|续建|储备|抚育|管护|清理|清淤|疏浚|加固|除险加固|改善|解决|
    完成改造|退耕|还林|还草|育苗|出栏|存栏|调入|外送|输送|招收|招聘|招募|引才|新入库|入库|上市|评价|检查|抽查|检测|监测|核查|审计|巡查|开通|增开|新开|
    改厕|压减|整合|优化|转型|升级|试点|示范|促成|收储|供地|验收|出让|整理|复垦|新垦|开垦|承接|引导|组织培训|开展培训|投产|达产|孵化培育|增殖放流|放流
"""
_BOTH = (
    r"(?: (?:引进|招引|引入) [、和]? 培育 | 培育 [、和]? (?:引进|招引|引入) | 培养 [、和]? 引进 | 改造 [、和]? 建设 )"
)
_VERB = rf"(?: (?:{_DEED}) | (?:{_BEING}) )"
_JOIN = r"(?: 、|和|与|并|及|或 )?"
_PLACE = r"全国|全省|全市|全区|全县|全州|全域|全自治区|全社会|我[国省市区县]|各地|各[市区县州]|省级?|市级?|县级?|本[省市区]|辖区内?|区域内|域内|每年|力争|累计|年"

SENTENCE_END = Rule(
    "zh.targets.sentence_end",
    r"[。！？!?\n\r] [”’」』）)]? | (?<=[%\p{Han}] ) [.] (?=\p{Han})",
    yes=("到2025年建成«。»",),
    no=("到2025年，建成",),
)

SEPARATOR = Rule(
    "zh.targets.separator",
    r"(?P<comma> [，；：。！？\t…] | —— ) | (?P<open> （ ) | (?P<close> ） )",
    yes=("到◇«，»覆盖率达到◆",),
    no=("太阳能、风电",),
)

NOT_WHEN = Rule(
    "zh.targets.not_when",
    # 落实“十四五”规划, 2030年前碳达峰目标: the time names a plan or another goal and says nothing about the number
    r"(?: 完成 | 实现 | 对标 | 助力 | 支撑 | 衔接 | 结合 | 按照 | 根据 ) [^◆◇，；]{0,6} [“]? ◇ [^◆◇，；]{0,20} (?: 目标 | 任务 | 规划 | 要求 ) | [“《]? ◇ [”]? (?: (?:年?版|年度)? (?:[\w、“”]{0,12}?) (?:规划|纲要|行动计划|实施方案|行动方案) | 碳达峰|碳中和|以来的经验|工作会议|考核 ) | （ ◇ ） | [由从] ◇ (?=的?◆) | ◇ (?=的◆)",
    yes=("落实«◇规划»要求", "如期«◇碳达峰»后"),
    no=("到◇，覆盖率达到◆",),
)

TIME_AFTER = Rule(
    "zh.targets.time_after",
    # Chinese puts the time first; a time behind the number belongs to the next one, except in a bracket
    r"\G （ ◇ ）",
    yes=("«（◇）»",),
    no=("，到◇",),
)

BASELINE_AFTER = Rule(
    "zh.targets.baseline_after",
    # Chinese compares before it gives the number
    r"\G （? ◁ ）",
    yes=("«（◁）»",),
    no=("，◁下降",),
)

TRIM = Rule(
    "zh.targets.trim",
    # what may stand before a noun phrase without belonging to it
    rf"""
    \G (?: (?: [、，；：。”）\s—\-–·•] | 以?及 (?!时) | 和 (?!谐) | 与 | 并 (?!网) | 且 | 或 | 而 | 其中 | 同时 | 此外 | 另外 | 特别是 | 尤其 | 包括 | 即 | 从而 | 进而 | 确保 | 保障 (?!性|房|能|水)
        | 力争 | 争取 | 努力 | 力求 | 确保 | 预计 | 预期 | 计划 (?!生育) | 原则上 | 应当?(?!急|用|届|收|对|答) | 必须 | 须 | 需要? (?!求|水) | 要 (?!素|件) | 将 (?!来) | 把 | 使得? (?!用) | 让 | 令
        | 实现 | 推动 | 推进 | 促进 | 带动 | 引导 | 保持  | 逐步 | 逐年 | 不断 | 持续 | 进一步 | 全面 | 基本 (?!养老|医|公|农|建|药|单|工) | 总体 (?!规) | 稳步 | 加快 (?=使|推|实) | 加强 (?=对)
        | 到 (?=那|时) | 届时 | 通过努力 | 按照? (?=不) | ◇ (?:[底末](?=.)|前|间|内|起|以?来|之?前|左右)? | 的 | 了 | 完成 (?=[^◆]{{2,}}(?:率|比例|占比|比重|量|强度|能耗|任务)$) 
        | [一二三四五六七八九十]是 | （[0-9一二三四五六七八九十]{{1,2}}） | [①-⑳] | 鼓励 | 支持 | 指导 | 督促 | 组织 (?=各) | 要求 | 强力 | 落实 (?=[^◆]{{4,}}(?:政策|期限|时限)) | 第[一二三四五六七八九十] | [（(]?[0-9一二三四五六七八九十]{{1,2}}[）)]?[.、．] | 目标[为是] | 至少 | 累计 | 总共 | 共计? (?!享|同|建|产|青) | 每年度? | 全年 | 年内 | 继续 | 年均 | 平均每年 | 我省 | 我市 | 我区 | 我县 | 我国
        | 顺利 | 圆满 | 如期 | 按期 | 含 (?=[培新建]) | 严格 (?=控) | 合理 (?=控) | 控制 (?=[^◆]{{2,}}(?:总量|强度|规模|数量|率|占比|高度|面积)$) | 稳定 (?=[^◆]{{3,}}(?:率|面积|产量|规模)$) | 大力 | 积极 | 着力 | 加快 (?=[^◆]{{0,6}}(?:达|提))
    ) )+
    """,
    yes=("«力争»覆盖率", "«、»人均综合能耗", "«实现»装配式建筑占比"),
    no=("森林覆盖率", "应急物资储备", "基本养老保险参保率", "需求响应能力"),
)

HINGE = Rule(
    "zh.targets.hinge",
    # 加大造林力度使森林覆盖率…: what stands before these is another clause
    r"(?: 使得? (?!用|命) | 促使 | 确保 | 力争 | 争取 | 努力实现 | 推动(?=[^◆]{2,}) | 带动(?=[^◆]{2,}) | 从而 | 进而 | 并将 | 实现 (?!率|值|程) | (?<!全[国省市区县州]) ◇[，]? | 目标是 | 要求 | 提出 | 至少要? )",
    yes=("加大力度«使»森林覆盖率",),
    no=("太阳能使用率",),
)

INNER = Rule(
    "zh.targets.inner",
    # adverbs that stand inside the phrase and say nothing about what is measured
    r"原则上 | 力争 | 争取 | 基本 (?=达到|实现|满足) | (?<![供适响效反感相对]) 应当? (?=不|达|占|使) | 一般 (?=不|为|占) | 总体 (?=达|实) | ◇ | 必须 | 须 (?=落|达|占)",
    yes=("实践性教学课时«原则上»占总课时",),
    no=("森林覆盖率",),
)

SCOPE_ONLY = Rule(
    "zh.targets.scope_only",
    # a place or a part without anything that could be measured: the measure is the one named before
    r"""
    ^ (?: 其中 )? [^◆◇，；、]{0,12}? (?: 地区 | 区域 | 城市 | 县城 | 城区 | 中下游 | 上游 | 下游 | 中游 | 全[国省市区县] | 乡镇 | 农村 | 东部 | 西部 | 中部 | 北部 | 南部 | 省级 | 市级 | 县级 | 国家级
      | [省市区县镇乡村州盟旗] | 行业 | 企业 | 领域 | 部门 | 园区 | 机构 | 高校 | 海域 | 陆域 | 大型 | 中型 | 小型 | 流域 | 平原 | 山区 | 牧区 | 灌区 ) (?: 以上 | 内 )? $
    """,
    yes=("«重点区域»", "«中下游»"),
    no=("森林覆盖率", "绿色出行比例"),
)

MEASURE = Rule(
    "zh.targets.measure",
    # the nouns that name a measure; what a phrase must end in to be one without a verb
    r"""
    (?: 率|比例|比重|占比|比|强度|规模|面积|总?量|产值|增加值|总值|收入|能力|水平|指数|标准|数量?|总数|人数|户数|能耗|水耗|电耗|煤耗|消耗|成本|价格|费用|投资|额|时间|时限|周期|
        里程|长度|密度|浓度|容量|装机|产能|产量|速度|效率|效益|寿命|年限|系数|得分|分值|幅度|程度|高度|宽度|厚度|深度|用时|时长|年产量|温度|距离|半径|次数|天数|课时|存栏|出栏|基数|额度|值
        |排放|储量|蓄积|库容|供应|用水|用电|用能|增速|增幅|参保|贡献|岗位|床位|经费|工资|薪酬|性能|份额|负荷 ) (?: （[^）]*） )? $
    """,
    yes=("森林覆盖«率»", "主要污染物排放«总量»"),
    no=("绿色园区", "充电桩"),
)

VERB_BEFORE = Rule(
    "zh.targets.verb_before",
    # 建成◆, 新增◆: the verb directly before the number; what is counted stands behind it
    rf"(?: (?P<being> {_BOTH} ) | (?P<deed> (?:{_DEED}) ) | (?P<being> (?:{_BEING}) ) ) (?: {_JOIN} (?: (?P<deed>{_DEED}) | (?P<being>{_BEING}) ) )* (?: 了 | 好 | 至少 | 不少于 | 超过 | 约 | 出 | 一批 | 第一批 | 首批 )? $",
    yes=("全市«建成»", "«新增»", "«更新改造»"),
    no=("森林覆盖率",),
)

VERB_FIRST = Rule(
    "zh.targets.verb_first",
    # 建成绿色园区◆: the verb opens the phrase and the number comes last
    rf"\G (?: (?P<being> {_BOTH} ) | (?P<deed> (?>{_DEED}) (?!率|量|能力|比例|强度|指数) ) | (?P<being> (?>{_BEING}) (?!率|区|量|能力|强度|投入|指数|性|型|机制) ) ) (?: {_JOIN} (?: (?P<deed>{_DEED}) (?!率|量|能力|比例) | (?P<being>(?>{_BEING})) (?!率|区|量|能力|强度|投入|指数) ) )* (?: 了 | 出的? | 一批 )?",
    yes=("«建成»绿色园区", "«新增»污水处理能力"),
    no=("森林覆盖率", "建成区绿化覆盖率"),
)

VERB_INSIDE = Rule(
    "zh.targets.verb_inside",
    # 各园区引进龙头企业◆: who, the verb, the thing
    r"(?: (?P<deed> 新增 | 引进 | 引入 | 培养 | 培训 | 淘汰 | 新建 ) | (?P<being> 建成 | 创建 | 培育 | 打造 | 建立 | 设立 | 形成 | 组建 | 举办 | 配备 | 规划建设 | 至少建设 | 实施 | 开展 ) ) (?! 区|率|量|体系)",
    yes=("各园区«引入»世界知名企业",),
    no=("森林覆盖率",),
)

PLACE_ONLY = Rule(
    "zh.targets.place_only",
    # 全市建成◆: whose plan it is goes without saying
    rf"^ (?: (?:{_PLACE}) | [省市区县镇乡旗州、级]+(?:（[^）]*）)? | 在[^◆◇]{{1,20}} | [^◆◇]{{0,10}}[中内上] | [一二三四五六七八九十]是 | 重点 | 共 | 还?要 | 可 )* $",
    yes=("«全市»", "«在全省»"),
    no=("各园区", "公共机构"),
)

PARTITIVE = Rule(
    "zh.targets.partitive",
    # ◆的省级党政机关达到创建标准; 全省◆大型商场满足…要求
    r"\G (?P<of> 的 )? (?P<group> [^◆◇，；、]{2,} ) $",
    yes=("«的县级党政机关达到创建标准»",),
    no=("的", ""),
)

TAIL = Rule(
    "zh.targets.tail",
    # what may follow the thing counted without belonging to it
    r"""
    (?: 等 (?!级|离) | 的(?:目标|任务)(?:任务)? | 的要求 | 的?(?:左右|水平) (?<=的水平|左右) | 的 | 、 | 和 | 及 | 与 | 并 | 以及 | 由 | 从 | 在 | 按 )+ $
    """,
    yes=("零碳园区«等»", "能耗降低«的目标»"),
    no=("零碳园区", "项目总规模"),
)

OBJECT_END = Rule(
    "zh.targets.object_end",
    # 遴选◆高管到知名高等院校…: a verb behind the thing counted begins another statement
    r"""
    (?<=.{2}) (?: 到(?!位|期|达) | 进入 | 开展 | 展开 | 进行 | 投入(?!产出|品) | 实现 | 达到 | 参与 | 通过(?!率) | 获得 | 接受 | 纳入 | 入选(?!者) | 用于 | 以及 | 完成(?!率) | 基本 | 实施 | 落户 | 建成(?!区) | 全部
      | 、(?=建成|建设|培育|打造|新增|新建|引进|完成|创建|改造|举办|组织|实施) | 和(?=建成|培育|打造|新增|引进|完成|创建|改造) | 并 (?!网) | ，| 的?(?:目标|任务|要求)$ | 上台阶 )
    """,
    yes=("高成长性企业高管«到»知名院校",),
    no=("零碳园区", "国家级绿色工厂"),
)

QUALIFIED = Rule(
    "zh.targets.qualified",
    # 具有辐射引领作用的高水平实训基地: what the thing is like stands before 的, the name behind it
    r"\G (?: (?: 具有|具备|符合|满足|达到|适应|富有|体现|能够|承担|从事|涉及|拥有|有 ) [^◆◇，；]* | [^◆◇，；]{7,} ) 的 (?=[^的]{2,}$)",
    yes=("«具有辐射引领作用的»高水平实训基地",),
    no=("绿色的园区", "产教融合基地"),
)

MODIFIER = Rule(
    "zh.targets.modifier",
    # ◆的企业, ◆车辆: the number selects what is spoken of
    r"^ (?: 的 (?!目标|要求|任务|水平|比例|标准|规模|速度|增速|增长|降幅|基础|前提) | (?: 以上 | 以下 | 以内 ) (?!$) | 及以[上下] )",
    yes=("«的»企业",),
    no=("的目标", "零碳园区"),
)

SELECTS = Rule(
    "zh.targets.selects",
    # 对◆的企业, 凡◆, 满◆, 每超过◆: the number decides whom a rule is for
    r"""
    (?: 凡 | 对于? (?!口|接|外|标) (?=[^◆◇，；、]{0,10}$) | 如果? (?!期|实) | 若 (?!尔|干) | 当 (?!年|地|前) | 一旦 | 未达到 | 达不到 | 不足 | 不满 | 年?满 (?!意|足) | 每(?:增加|减少|超过?|降低|提高|满) | 距离? | 单机(?:容量)? | 单体 | 单台 | 单个 | 单宗 | 单次 | 连续 | 间隔
      | 人口在? | 用地 | 投资额 | 年综合能耗 | 年综合能源消费量 | 直径 | 年龄 | 从业人员 | 注册资本 ) [^◆◇，；、]{0,4} $
    """,
    yes=("«对»", "«单机»"),
    no=("森林覆盖率达到", "若干"),
)

ALLOWANCE = Rule(
    "zh.targets.allowance",
    # money that is granted or taken, and points that are given
    r"""
    给予 | 奖励 | 奖补 | 补助 | 补贴 | 资助 | 罚款 | 处以 | 并处 | 贴息 | 扣减 | 扣除 | 加分 | 计分 | 减按 | 免征 | 减征 | 税率 | 授信 | 贷款额度 | 最高不超过 | 奖金 | 一次性 | 违法所得 | 赔偿 | 没收 | 抵扣 | 折扣 | 优惠 | 抵免 | 追加 | 上浮 | 配套资金 | 处[◆一二三五十] | 信贷额度 | 额度
    | 得[◆]分 | 扣[◆] | 每[人名户家个辆台亩吨套张](?:每[年月次])?[^，；]{0,6}◆ | (?:财政|资金)[^，；]{0,8}安排 | 安排[^，；]{0,12}资金 | 安排◆ | 省拨 | 拨款 | 保证金 | 费率 | 收费 | 征收 | 扣[缴减] | 标准为[^，]{0,6}元 | 减免 | 返还 | 产假 | 奖励假 | 护理假 | 滞纳金 | 押金 | 摊销 | 加计 | 管理费 | 上缴 | 计提 | (?:经费|资金)支持 | 支持经费 | 最高 (?:不超过|可达?|给予|为)? ◆
    """,
    yes=("对企业«给予»◆",),
    no=("建成◆零碳园区",),
)

ROUTINE = Rule(
    "zh.targets.routine",
    # deadlines of a procedure, how often or how long something is done, how long somebody has served
    r"(?: [自从][^◆◇，；]{0,20}(?:起|后|之日) | 提前 | 逾期 | 每[日天周月年季]度? | 公示 | 有效期 | 封控 | 隔离 | 历时 | 满 | 未来 | 今后 | 近期 | 最近 | 工作 | 任职 | 从业 | 派驻 | 经营 | 连续 | 间隔 | 保存 | 服务期?限? | 不间断 ) [^◆◇，；]{0,4} $",
    yes=("«自受理之日起»", "广告累计«每月»"),
    no=("审批时限压缩至",),
)

PAST = Rule(
    "zh.targets.past",
    # 已, 达到了, 截至, 去年: what is or was, not what is to be
    r"""
    已 (?!有?建成?区|经?超过) | [到高长降升加少增减成展建立育造增入突破过定出盖] 了 (?!解|然) | 截至 (?!◇◆)? | 目前 | 现有 (?=[^，；]{0,12}◆) | 现已 | 近年来 | 以来 | (?<![比较])去年 | (?<![比较])上年末 | 累计完成 | 共完成 | [一二三四五六七八九十0-9]年来 | 预测 (?!能力|精度|系统|预警|报|性) | 曾 (?!经济) | 当时 | 居全[国省] | 位居 | 名列 | 连续◆ | 圆满完成 | 如期完成了
      | [共新]?检出 | 刚刚结束 | 今年前[一二三四五六七八九十]+个?月 | [上本]半年 (?=[^，]{0,20}[为达]) | 承担过 | 自[^，]{0,10}以来 | 共有 | 占全国的? (?=◆) | 约占 | 现状 | 自查 | 查处了 | 新增确诊
      | 取得 (?=明显|显著|积极|重大|历史)[^，]{0,6}成[效就] | 据统计 | 据了解 | 初步核算 | 数据显示 | 统计显示
    """,
    yes=("森林覆盖率«已»达到◆", "«截至»◇"),
    no=("到◇，森林覆盖率达到◆",),
)

AIM = Rule(
    "zh.targets.aim",
    # words that announce an aim
    r"力争 | 争取 | 努力 (?!下) | 确保 | 将 (?=[达超增降提建新再全]|实现|完成|会|有|继续|进一步|形成|成为|启动|投|力|于|在|按|重点|着力|逐步|稳步|通过|培|打造|支持|推|持续|努|率先|基本) | 计划 (?=在|到|于|建|投|用|新|通|实|完|培|◇) | 规划 (?=建) | 目标 (?!任务完成) | 拟 (?!定|人|建“) | (?<![主重需首纪概摘次紧]) 要 (?=[在于达建新确努力保抓]|实现|完成) | 必须 | 不得 | 应当 | 应该 | (?<![供适响效反感相对]) 应 (?=[不达建设配按在全加逐]) | 未来 | 今后 | 到◇ | 旨在 | 必保",
    yes=("«力争»达到◆", "«计划»新建◆"),
    no=("森林覆盖率达到◆",),
)

STRIVE = Rule(
    "zh.targets.strive",
    r"力争 | 争取 | 努力 (?=实现|达到|完成|使|将|把|提|降|到|建|控|新|保) | 力求 | 力保",
    yes=("«力争»达到◆",),
    no=("努力下，覆盖率达到◆", "争创先进"),
)

ENSURE = Rule(
    "zh.targets.ensure",
    r"确保 (?! [^，；◆]{0,12}(?:前提|基础|同时) ) | 必须 | 须 (?!知) | 不[得准许] (?!不) | 原则上不 | 严禁 | 务必 | 坚决完成 | 必保",
    yes=("«确保»完成◆", "«不得»低于◆"),
    no=("在确保安全的前提下达到◆",),
)

CUMULATIVE = Rule(
    "zh.targets.cumulative",
    r"累计 | 新增 (?!长)(?=[^◆]*$) | 总共 | 共计",
    yes=("«累计»推广", "«新增»污水处理能力"),
    no=("年均新增长",),
)

ANNUAL = Rule(
    "zh.targets.annual",
    r"年均 | (?<!届|分) 每年 | 逐年 | 年平均 | (?<!\d|[近前后两三五十当本全多周常去明今同上中青成老往历]) 年 (?=新增|生产(?!能力|总值|规模)|推广|培训|培养|增长|完成|递增|消纳|服务|处理|转化|引进|更新|改造|减排|节约|节能|下降|压减|举办|开展|接待|出栏|培育|建设|增收|吸纳|资助|输送|转移|治理|修复) | 当年新开工的",
    yes=("«年均»增长", "«年»生产冻精", "«每年»"),
    no=("当年新增", "青年培训", "年产量"),
)

RESPECTIVELY = Rule("zh.targets.respectively", r"分别", yes=("«分别»达到◆、◆",), no=("区分类别",))

EACH = Rule(
    "zh.targets.each",
    r"(?: 均 (?!衡|等|匀) (?<!人均|年均|平均|日均|户均|亩均|月均|地均|校均) | 都 (?!市|会|江) | 各 (?=◆|$) )",
    yes=("覆盖率«均»达到◆", "养殖模式«各»◆"),
    no=("人均收入达到◆", "都市圈", "各地"),
)

ITEM = Rule(
    "zh.targets.item",
    r"、 | 以及 | 和 (?!谐|田|平|顺) | 与 (?!会) | 及 (?!以上|以下|其|时|格)",
    yes=("绿色防控«、»统防统治",),
    no=("县级及以上城市",),
)

SHARED_HEAD = Rule(
    "zh.targets.shared_head",
    # 等能耗强度, 车辆占比, 使用比例: the measure that the last item names for all
    r"""
    (?P<head> 的? (?: (?: 企业 | 车辆 | 项目 | 建筑 | 使用 | 利用 | 综合利用 | 资源化利用 | 处理 | 无害化处理 | 处置 | 回收 | 回收利用 | 覆盖 | 普及 | 排放 | 减排 | 达标 | 接入 | 运输 | 参保 | 消费 | 产业 | 产品 | 收入 | 生产 | 发电 | 供应 | 装机 | 建设 | 改造 | 占 | 屋顶光伏 | 集中 | 收集 | 生活 | 污水 | 垃圾 | 总 | 年 | 平均 | 增加值 | 产值 | 能源 | 综合 | 单位 ){0,4} )
      (?: 率 | 比例 | 比重 | 占比 | 强度 | 总量 | 排放量 | 消耗量 | 产量 | 用量 | 销量 | 容量 | 发电量 | 用电量 | 用水量 | 量 | 规模 | 面积 | 能力 | 水平 | 指数 | 数量 | 人数 | 能耗 | 产值 | 增加值 | 收入 | 时间 | 时限 | 成本 | 里程 | 密度 | 浓度 | 效率 | 增速 ) ) $
    """,
    yes=("环卫«车辆占比»",),
    no=("零碳园区",),
)

CARRIES = Rule(
    "zh.targets.carries",
    # a paragraph that ends like this gives its time to the list below it
    r"(?: ： | 以下 [^。]{0,8} 目标 [。：]? | 如下 [。：]? | (?:主要|具体)?(?:目标|指标)[是为]?[：。]? ) \s* $",
    yes=("到◇«：»", "到◇，实现«以下目标。»"),
    no=("到◇，覆盖率达到◆。",),
)

GOAL_HEADING = Rule(
    "zh.targets.goal_heading",
    r"目标 (?!责任|考核|管理|任务分解) | 指标 (?!体系建设) | 愿景",
    yes=("主要«目标»", "发展«目标»"),
    no=("重点任务", "目标责任制"),
)

FACT_HEADING = Rule(
    "zh.targets.fact_heading",
    r"现状 | (?:工作|主要|建设|发展)成[效就绩] | (?:发展|工作|现实)基础 | 回顾 | 发展形势 | 取得的?[^，]{0,6}成[效就绩] | 基本情况 | (?:面临|存在)的?(?:形势|问题) | 发展环境 | 规划背景 | 发展背景 | 形势与?挑战 | 工作进展",
    yes=("发展«现状»", "“十三五”«工作成效»"),
    no=("主要目标", "重点任务"),
)

NAME_QUOTE = Rule(
    "zh.targets.name_quote",
    # “◆见绿”: a number inside quotation marks or a title is part of a name
    r"[“《「『‘] [^“”《》」』’]* $",
    yes=("推进«“»",),
    no=("推进“双师型”教师",),
)

KEEPS_BASELINE = Rule(
    "zh.targets.keeps_baseline",
    r"\G \s* 其中",
    yes=("«其中»，工业能耗下降◆",),
    no=("工业能耗下降◆",),
)

ACTOR = Rule(
    "zh.targets.actor",
    # who does it is part of what is measured where each of many does, or a kind of body (各园区, 公共机构), not 全市
    r"[各每] | (?: 机构 | 企业 | 园区 | 高校 | 院校 | 学校 | 医院 | 单位 | 工程 | 项目 | 建筑 | 居民 | 社区 | 乡镇 | 中心城区 | 县城 | 地区 | 流域 ) (?:内|中)? $",
    yes=("«各»县区", "全省公共«机构»"),
    no=("全市", "强力"),
)

RATE = Rule(
    "zh.targets.rate",
    # 按不低于总停车位◆配建: what is taken of what
    r"(?: 按照? | 以 ) (?P<whole> [^◆◇，；]{0,20}? ) 的? $",
    yes=("新建建筑«按总停车位»",),
    no=("森林覆盖率达到",),
)

UNCOUNTED = Rule(
    "zh.targets.uncounted",
    # classes, rounds and grades are not counted as results
    r"类 | 方面 | 批 | 级 | 轮 | 章 | 篇 | 字 | 环节 | 大类 | 步 | 阶段 | 门类 | 类别 | 回合 | 档",
    yes=("«类»",),
    no=("家", "个"),
)

SAYABLE = Rule(
    "zh.targets.sayable",
    # a formula or a row of figures is no indicator; nor is half a page
    r"\A (?! .{61,} ) (?! .* [×÷=＝] ) .* [\p{Han}A-Za-z] .* [\p{Han}A-Za-z]",
    yes=("«能耗»",),
    no=("万×", "69142453"),
)

ANNUAL_AFTER = Rule(
    "zh.targets.annual_after",
    # Chinese says it before the number; only a unit such as ◆/年 could follow
    r"\G （?年均）?$",
    yes=("«（年均）»",),
    no=("，年均增长",),
)

PER = Rule(
    "zh.targets.per",
    # 每◆人口拥有医师数: the number is part of what is measured
    r"(?: 每 | 单位 ) $",
    yes=("«每»",),
    no=("每年",),
)

AMOUNT_OF = Rule(
    "zh.targets.amount_of",
    # Chinese joins the amount and the thing without a word; VERB_BEFORE reads that
    r"\G 的 (?P<thing> [^◆◇，；]{2,12} (?: 产能 | 能力 | 规模 | 装机 ) ) $",
    yes=("«的清洁能源装机»",),
    no=("的企业",),
)

CAPACITY = Rule(
    "zh.targets.capacity",
    # 淘汰◆燃煤锅炉, 45英尺集装箱: a size that names the thing (the unit and what follows it)
    r"""
    (?: 万?千瓦时? | 兆瓦 | 吉瓦 | [MGk]?Wh? | 千伏 | k?V | 蒸?吨 (?:/小?时|/h|/年|级|位)? | t/h | 英尺 | 层 | 升 | (?<!方) 米 | 公里/小?时 | 兆 | 寸 | 匹 | 马力 | 标方 | 立方米 | 年 | 座 (?=以[上下]) | 人 (?=以[上下]) )
    (?: 及?以[上下] | 级 )? (?: 的 )? [^◆◇，；、]{0,12}? (?: 机组 | 锅炉 | 电站 | 电厂 | 电场 | 变电站? | 输变电 | 线路 | 集装箱 | 住宅 | 建筑 | 船舶? | 渔船 | 车辆? | 货车 | 汽车 | 变压器 | 风机 | 窑炉? | 高炉 | 转炉 | 焦炉 | 电炉 | 矿井 | 煤矿 | 水库 | 泊位 | 码头 | 航道 | 管道 | 装置 | 电机 | 设备 ).*
    """,
    yes=("«蒸吨/小时燃煤锅炉»", "«英尺集装箱»"),
    no=("家燃煤锅炉企业", "个电站企业"),
)

SCOPE_COUNTED = Rule(
    "zh.targets.scope_counted",
    # 其中省级◆, 每个设区市◆: of the things counted before
    r"\A (?: 其中 )? (?: 国家级 | [省市县区]级 | 每 [^◆◇]{1,8} | 各 [^◆◇]{1,6} ) (?:以上)? $",
    yes=("«其中省级»", "«每个设区市»"),
    no=("省级绿色园区",),
)

VERB_LED = Rule(
    "zh.targets.verb_led",
    # 全省培育龙头企业达到◆: the thing that is brought about, not its bringing about
    rf"\G (?: 全[国省市区县州] )? (?: (?>{_BEING}) (?!率|区|量|能力|强度|投入|用地|工程|项目|标准) )+ (?= [^◆◇]{{2,}} )",
    yes=("«全省培育»龙头企业",),
    no=("建成区绿化面积",),
)

STUDIES = Rule(
    "zh.targets.studies",
    # 开展◆示范, 突破◆技术: a size within what is studied
    r"(?: 开展 | 突破 | 研发 | 攻克 | 研制 | 示范 | 组织开展 | 研究 | 掌握 ) $",
    yes=("«开展»",),
    no=("建成",),
)

OWN_COUNT = Rule(
    "zh.targets.own_count",
    # what a document counts of itself, and who is to look after it
    r"(?: 指标 | 任务 | 措施 | 举措 | 问题 | 方面 | 建议 | 原则 | 环节 | 关系 | 子项 | 事项 | 条款 | 负责人 | 联络员 | 联系人 | 分管领导 | 负责同志 ) (?:担任.*)? $",
    yes=("约束性«指标»", "科室«负责人»"),
    no=("零碳园区",),
)

ELIGIBLE = Rule(
    "zh.targets.eligible",
    # what an applicant must have
    r"(?: 申报 | 申请 | 参评 | 推荐 | 报名 | 应聘 ) (?: 单位 | 企业 | 项目 | 主体 | 人 | 条件 | 对象 | 机构 | 者 | 时 )",
    yes=("«申报项目»总投资◆",),
    no=("零碳园区",),
)

PERMIT = Rule(
    "zh.targets.permit",
    # 可按不超过◆单列追加: what is allowed is no aim
    r"(?<![不认许]) 可 (?! 再生 | 靠 | 持续 | 视 | 燃 | 追溯 | 比 | 控 | 行 | 及 | 利用 | 回收 | 调 | 降解 | 供 | 达 | 实现 | 支配 | 循环 | 复制 ) (?: 以 )? [^◆，；]{0,16} $ | 允许 [^◆，；]{0,16} $",
    yes=("结构比例最高«可提高»", "«可分别按»"),
    no=("可再生能源消费比重达到",),
)

YEAR_ON_YEAR = Rule(
    "zh.targets.year_on_year",
    r"同比 | [比较](?:上一?年|去年|上年度|前一年)(?:同期|度)?",
    yes=("«同比»增长◆", "«比上年»增长◆"),
    no=("比2020年增长◆",),
)

EVERY_YEAR = Rule(
    "zh.targets.every_year",
    # 每年 sets its own pace: the plan's end year is not when it is reached
    r"每年 | 每学年",
    yes=("«每年»举办",),
    no=("年均增长",),
)

STARTING = Rule(
    "zh.targets.starting",
    # 由◇的◆提高到◆: where it starts is no aim
    r"[由从] (?: ◇ 的? )? $",
    yes=("占比«由◇的»",),
    no=("占比达到",),
)

ACHIEVES = Rule(
    "zh.targets.achieves",
    # 完成投资◆, 实现销售额◆: the verb goes, the measure stays; 研发经费 is a measure of its own
    r"\G (?: 完成 | 实现 | 形成 | 建成 | 达到 )",
    yes=("«实现»销售额",),
    no=("研发经费投入",),
)

COMPLETE = Rule(
    "zh.targets.complete",
    # ◆（◇）: a time in a bracket closes the statement
    r"\G （◇）",
    yes=("«（◇）»",),
    no=("的企业",),
)

STATES = Rule(
    "zh.targets.states",
    # 课时占总课时◆: 占 inside the phrase makes it a statement
    r"占 (?!比|地|用|有)",
    yes=("课时«占»总课时",),
    no=("占比",),
)

COLLECTED = Rule(
    "zh.targets.collected",
    # 化学需氧量、氨氮等2项主要污染物减排量: the measure of all stands behind 等
    r"等 (?:[0-9一二三四五六七八九十]+[项个类种])? (?: 主要污染物 | 重点行业 | 领域 | 行业 )? (?P<head> .{2,} ) $",
    yes=("社会车辆«等能耗强度»",),
    no=("等级",),
)

COUNTS_LIST = Rule(
    "zh.targets.counts_list",
    # 化学需氧量、氨氮等◆主要污染物: the number counts the list before it
    r"等 $",
    yes=("合肥«等»",),
    no=("等级提高",),
)

OWNER = Rule(
    "zh.targets.owner",
    # what opens a coordinated phrase and is meant for every item
    r"\G (?: 单位(?:地区|国内)?生产总值 | 单位GDP | (?:规模以上)?(?:单位)?工业(?:企业)?(?:单位)?增加值 | 公共机构 | 主要农作物 | 主要 | 有 (?=[^有]) | 溶剂型 | 全[国省市区县] (?:规模以上)? | 规模以上(?:工业)? | (?:新建|既有|城镇|农村|县城|城市|中心城区|建成区|重点|大型|各)[^◆◇，、的]{0,4}? (?=[^◆◇，、]{2,}(?:率|比例|量|强度|能耗|面积|占比)) | (?:全市)?园区 | (?:市|省|县)级 )",
    yes=("«公共机构»单位建筑面积能耗",),
    no=("人均综合能耗",),
)

BRACKETED = Rule(
    "zh.targets.bracketed",
    # （含培育◆）, （其中…◆）: only these brackets state an aim of their own
    r"\G (?: 含 | 其中 | 包括 | 力争 | 争取 | 到◇)",
    yes=("«含»培育◆",),
    no=("建筑面积◆",),
)

TIME_UNIT = Rule(
    "zh.targets.time_unit",
    r"周?岁 | 个?工作日 | 个?自然日 | 日 | 天 | 年 | 个?月 | 周 | 个?星期 | 小?时 | 个小时 | 分钟 | 秒 | 学年 | 学期 | 周年 | 次 (?:/.*)? | 届 | 期 | 分 | 学时",
    yes=("«工作日»", "«个月»"),
    no=("家", "平方米"),
)

TOPIC = Rule(
    "zh.targets.topic",
    # 城市建成区新增和更新轻型物流配送车辆中，…比例超过◆: what the next piece is about
    r"""
    \G (?: 到?◇ ，? )? [^◆◇，；：]{4,} [车机产企项用建人农收设组]?[^◆◇，；：] (?<! [前集] ) 中 $
    | \G (?: 到?◇ )? (?= [^◇，；：]{0,40} ◆ [^◇，；：]{0,3} 的 ) [^◇，；：]{6,} (?: 企业 | 园区 | 建筑 | 地区 | 城市 | 机构 | 单位 | 学校 | 项目 | 车辆 ) $
    | \G (?: 到?◇ )? (?! .* (?:推进|推动|加强|加快|建设|提升|优化|完善|开展|实施|强化|支持|鼓励|引导|促进|坚持|聚焦|围绕|打造|构建|培育|落实|实现|采用|按照|应|不|将|由|对|在|以|为|等) ) [^◆◇，；：]{4,28} (?: 企业 | 园区 | 地区 | 机构 | 建筑 ) $
    """,
    yes=("«城市建成区新增轻型物流配送车辆中»",),
    no=("加快推进重点园区建设",),
)

DANGLING = Rule(
    "zh.targets.dangling",
    # 占全市工业产值比重: a share of something whose owner was named before
    r"\G 占 (?!比|地|用)",
    yes=("«占»全市工业产值比重",),
    no=("占比", "占地面积"),
)

_OWN_MEASURE = Rule(
    "zh.targets.own_measure",
    # what a place takes over from the indicator named before: everything behind that one's own place
    r"\G (?: 全[国省市区县] | [^◆◇，、的]{0,12}? (?: 地区 | 区域 | 城市 | 县城 | 城区 | 建成区 | 流域 | 上游 | 下游 | 中游 ) (?: 建成区 | 规划区 | 核心区 )? (?: 内 | 以上 )? ) (?= [^，、]{4,} )",
    yes=("«重点区域»新增车辆比例", "«上游»地级缺水城市再生水利用率"),
    no=("森林覆盖率",),
)


def rescope(scope: str, indicator: str) -> str:
    """The indicator named before, for another place or part of it.

    >>> rescope("重点区域", "城市建成区新增和更新车辆中新能源车辆比例")
    '重点区域新增和更新车辆中新能源车辆比例'
    """
    if scope.endswith("占") or DANGLING.match(indicator):
        return scope + indicator
    match = _OWN_MEASURE.match(indicator)
    return scope + (indicator[match.end :] if match else indicator)


RULES = TargetRules(
    sentence_end=SENTENCE_END,
    separator=SEPARATOR,
    not_when=NOT_WHEN,
    time_after=TIME_AFTER,
    baseline_after=BASELINE_AFTER,
    trim=TRIM,
    hinge=HINGE,
    inner=INNER,
    scope_only=SCOPE_ONLY,
    measure=MEASURE,
    verb_before=VERB_BEFORE,
    verb_first=VERB_FIRST,
    verb_inside=VERB_INSIDE,
    place_only=PLACE_ONLY,
    partitive=PARTITIVE,
    tail=TAIL,
    object_end=OBJECT_END,
    qualified=QUALIFIED,
    modifier=MODIFIER,
    selects=SELECTS,
    allowance=ALLOWANCE,
    routine=ROUTINE,
    past=PAST,
    aim=AIM,
    strive=STRIVE,
    ensure=ENSURE,
    cumulative=CUMULATIVE,
    annual=ANNUAL,
    respectively=RESPECTIVELY,
    each=EACH,
    item=ITEM,
    shared_head=SHARED_HEAD,
    carries=CARRIES,
    goal_heading=GOAL_HEADING,
    fact_heading=FACT_HEADING,
    name_quote=NAME_QUOTE,
    keeps_baseline=KEEPS_BASELINE,
    owner=OWNER,
    permit=PERMIT,
    scope_counted=SCOPE_COUNTED,
    verb_led=VERB_LED,
    studies=STUDIES,
    own_count=OWN_COUNT,
    eligible=ELIGIBLE,
    amount_of=AMOUNT_OF,
    capacity=CAPACITY,
    annual_after=ANNUAL_AFTER,
    per=PER,
    sayable=SAYABLE,
    actor=ACTOR,
    rate=RATE,
    uncounted=UNCOUNTED,
    every_year=EVERY_YEAR,
    year_on_year=YEAR_ON_YEAR,
    starting=STARTING,
    achieves=ACHIEVES,
    collected=COLLECTED,
    complete=COMPLETE,
    states=STATES,
    counts_list=COUNTS_LIST,
    bracketed=BRACKETED,
    time_unit=TIME_UNIT,
    topic=TOPIC,
    dangling=DANGLING,
    rescope=rescope,
    money=("元", "美元", "欧元"),
    of="的",
    joiner="",
    joined="，",
    fold=str.maketrans(",;:!?()〔〕［］[]【】％", "，；：！？（）（）（）（）（）%"),
    keeps_spaces=False,
)
