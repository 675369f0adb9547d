r"""Where a Chinese noun phrase begins and ends, and what coordinated phrases share.

The rules run over masked pieces (``assemble/sentences.py``).
"""

from policyparse.lang.shape import PhraseRules
from policyparse.lang.zh.sharing import (
    COLLECTED,
    DANGLING,
    EXAMPLES,
    ITEM,
    OUTER,
    OWNER,
    PROCESSING,
    RANK,
    SHARED_HEAD,
    rescope,
)
from policyparse.lang.zh.verbs import BEING
from policyparse.pattern import Rule

_PLACE = r"""
    全国|全省|全市|全区|全县|全州|全域|全自治区|全社会|我[国省市区县]|各地|各[市区县州]|省级?|市级?|县级?|
    本[省市区]|辖区内?|区域内|域内|每年|力争|累计|年
"""

TRIM = Rule(
    "zh.phrases.trim",
    # what may stand before a noun phrase without belonging to it
    r"""
    \G (?: (?: [、，；：。”）\s—\-–·•] | 以?及 (?!时) | 和 (?!谐) | 与 | 并 (?!网) | 且 | 或 | 而 | 其中 | 同时
    | 此外 | 另外 | 特别是 | 尤其 | 包括
    | 即 | 从而 | 进而 | 确保 | 保障 (?!性|房|能|水)
        | 力争 | 争取 | 努力 | 力求 | 确保 | 预计 | 预期 | 计划 (?!生育) | 原则上 | 应当?(?!急|用|届|收|对|答)
        | 必须 | 须 | 需要? (?!求|水) | 要 (?!素|件)
        | 将 (?!来) | 拟 (?!定|人|合|态) | 把 | 使得? (?!用) | 让 | 令
        | 实现 | 推动 | 推进 | 促进 | 带动 (?!力|作用|能力|率) | 引导 (?!基金|资金) | 保持  | 逐步 | 逐年 | 不断
        | 持续 | 进一步 | 全面
        | 基本 (?!养老|医|公|农|建|药|单|工) | 总体 (?!规) | 稳步
        | 加快 (?=使|推|实) | 加强 (?=对)
        | 的 (?:比例|标准) (?=\p{Han}{2}) | 到 (?=那|时) | 届时 | 通过努力 | 按照? (?=不)
        | ◇ (?:[底末](?=.)|前|间|内|起|以?来|之?前|左右)? | 的 | 了
        | 完成 (?=[^◆]{2,}(?:率|比例|占比|比重|量|强度|能耗|任务)$)
        | [一二三四五六七八九十]是 | （[0-9一二三四五六七八九十]{1,2}） | [①-⑳] | 鼓励 | 支持 | 指导 | 督促
        | 组织 (?=各) | 要求 | 强力
        | 落实 (?=[^◆]{4,}(?:政策|期限|时限|率|资费|标准|比例)$) | [0-9]{1,2}
        (?: [.．][0-9]{1,2} )+ [、.．]? (?=\p{Han})
        | 第[一二三四五六七八九十] (?=[，、：])
        | (?: 专题 | 任务 | 板块 | 主题 | 方向 | 课题 | 步骤 | 模块 ) [0-9一二三四五六七八九十]{1,3} [、：.．]
        | [（(]?[0-9一二三四五六七八九十]{1,2}[）)]?[.、．] | 目标[为是] | 至少 | 累计
        | 总共 | 共计? (?!享|同|建|产|青) | 每年度? | 全年 | 年内 | 继续 | 年均 | 平均每年 | 我省 | 我市 | 我区
        | 我县 | 我国
        | 优先 | 巩固 | 顺利 | 圆满 | 如期 | 按期 (?!办结|交付|完成率)
        | 含 (?![量税氧水硫碳氮盐磷铅汞油沙金有]) | 严格 (?=控) | 合理 (?=控)
        | 控制 (?=[^◆]{2,}(?:总量|强度|规模|数量|率|占比|高度|面积)$)
        | 稳定 (?=[^◆]{3,}(?:率|面积|产量|规模)$) | 大力 | 积极 (?!性) | 着力 | 加快 (?=[^◆]{0,6}(?:达|提))
    ) )+
    """,
    yes=("«力争»覆盖率", "«、»人均综合能耗", "«实现»装配式建筑占比"),
    no=("森林覆盖率", "应急物资储备", "基本养老保险参保率", "需求响应能力"),
)

HINGE = Rule(
    "zh.phrases.hinge",
    # 加大造林力度使森林覆盖率…: what stands before these is another clause
    r"""
    (?: 使得? (?!用|命) | 促使 | 确保 | 力争 | 争取 | 努力实现 | 推动(?=[^◆]{2,}) | 带动(?=[^◆]{2,}) | 从而
    | 进而 | 并将 | 实现 (?!率|值|程)
    | (?<!全[国省市区县州]) ◇[，]? | 目标是 | 要求 | 提出 | 至少要?
    | (?<= [^◆◇，]{6} ) (?<! [即行必未] ) [将把] (?! 来 | 握 | 关 | 近 | 军 ) )
    """,
    yes=("加大力度«使»森林覆盖率",),
    no=("太阳能使用率",),
)

INNER = Rule(
    "zh.phrases.inner",
    # adverbs that stand inside the phrase and say nothing about what is measured
    r"""
    （ (?: [^（）]{10,} | 以下简?称 [^（）]* ) ） | 原则上 | 力争 | 争取 | 基本 (?=达到|实现|满足)
    | (?<![供适响效反感相对]) 应当? (?=不|达|占|使)
    | (?<= 全[国省市区县州] ) (?: 计划 | 预计 | 拟 | 共有 ) | 一般 (?=不|为|占) | 总体 (?=达|实) | ◇ | 必须
    | 须 (?=落|达|占)
    """,
    yes=("实践性教学课时«原则上»占总课时",),
    no=("森林覆盖率",),
)

SCOPE_ONLY = Rule(
    "zh.phrases.scope_only",
    # a place or a part without anything that could be measured: the measure is the one named before
    r"""
    ^ (?: 其中 )? (?: [^◆◇，；、]{1,8} 、 ){0,6} [^◆◇，；、]{0,12}? (?: 地区 | 区域 | 城市 | 县城 | 城区 | 中下游
    | 上游 | 下游 | 中游
    | 全[国省市区县] | 乡镇 | 农村 | 东部 | 西部 | 中部
    | 北部 | 南部 | 省级 | 市级 | 县级 | 国家级
      | [省市区县镇乡村州盟旗] | 行业 | 企业 | 领域 | 部门 | 园区 | 机构 | 高校 | 海域 | 陆域 | 大型 | 中型
      | 小型 | 流域 | 平原 | 山区 | 牧区 | 灌区 ) (?: （[^（）]{1,8}） )? (?: 以上
      | 内 )? $
    """,
    yes=("«重点区域»", "«中下游»", "«各县（市、区）»", "«华东、南方等地区»"),
    no=("森林覆盖率", "绿色出行比例"),
)

MEASURE = Rule(
    "zh.phrases.measure",
    # the nouns that name a measure; what a phrase must end in to be one without a verb
    r"""
    (?: 率|比例|比重|占比|比|强度|规模|面积|总?量|产值|增加值|总值|收入|能力|水平|指数|标准|数量?|总数|人数|户数|
    能耗|水耗|电耗|煤耗|消耗|成本|价格|费用|投资|额|时间|时限|周期|
        里程|长度|密度|浓度|容量|装机|产能|产量|速度|效率|效益|寿命|年限|系数|得分|分值|幅度|程度|高度|宽度|厚度|
        深度|用时|时长|年产量|温度|距离|半径|次数|天数|课时|存栏|出栏|基数|额度|限额|值
        |排放|储量|蓄积|库容|供应|用水|用电|用能|增速|增幅|参保|贡献|岗位|床位|经费|工资|薪酬|性能|份额|
        负荷 ) (?: （[^）]*） )? $
    """,
    yes=("森林覆盖«率»", "主要污染物排放«总量»"),
    no=("绿色园区", "充电桩"),
)

PLACE_ONLY = Rule(
    "zh.phrases.place_only",
    # 全市建成◆: whose plan it is goes without saying
    rf"""
    ^ (?: (?:{_PLACE}) | [省市区县镇乡旗州、级]+(?:（[^）]*）)? | (?:在|向|为|给|对|与|通过)[^◆◇]{{1,20}}
    | [^◆◇]{{0,10}}[中内上]
    | [一二三四五六七八九十]是 | 重点 | 共
    | 还?要 | 可 )* $
    """,
    yes=("«全市»", "«在全省»"),
    no=("各园区", "公共机构"),
)

TAIL = Rule(
    "zh.phrases.tail",
    # what may follow the thing counted without belonging to it
    r"""
    (?: 等 (?!级|离) | (?<=建设|改造|治理|整治|搬迁|修复|培训) 任务 | 的(?:目标|任务)(?:任务)? | 的要求
    | 为 (?: 抓手 | 重点 | 载体 | 依托 | 契机 ) | 的?(?:左右|水平) (?<=的水平|左右) | 的 | 、 | 和 | 及
    | 与 | 并 | 以及 | 由 | 从 | 在 | 按 )+ $
    """,
    yes=("零碳园区«等»", "能耗降低«的目标»", "示范村«为抓手»"),
    no=("零碳园区", "项目总规模"),
)

OBJECT_END = Rule(
    "zh.phrases.object_end",
    # 遴选◆高管到知名高等院校…: a verb behind the thing counted begins another statement
    r"""
    \G (?: 水平 | 目标 ) (?= $ | 并 | 且 ) | \G （ [^）]* ）? $ | \G 由 (?= [^◆◇]{2,} )
    | (?<=.{2}) (?: 到(?!位|期|达) | 进入 | 开展 | 展开 | 进行 | 投入(?!产出|品) | 实现 | 达到 | 参与 | 通过(?!率)
    | 获得 | 接受 | 参加 | 纳入 | 提振 | 对 (?= [^◆◇]{2,8} (?: 进行 | 开展 | 实施 | 逐一 ) ) | 入选(?!者) | 用于
    | 以及 | 完成(?!率) | 基本 | 实施 | 落户 | 建成(?!区) | 全部
      | 、(?=每|各|建成|建设|培育|打造|新增|新建|引进|完成|创建|改造|举办|组织|实施)
      | 和(?=建成|培育|打造|新增|引进|完成|创建|改造) | 并 (?!网) | ，| 的(?:目标|任务|要求)$ | 上台阶
      | (?<! 重点 | 主要 | 目标 | 工作 | 各项 | 改革 | 中心 | 建设 ) 任务 $ )
    """,
    yes=("高成长性企业高管«到»知名院校", "«由»各街道承担"),
    no=("零碳园区", "国家级绿色工厂"),
)

ATTACHED = Rule(
    "zh.phrases.attached",
    # Chinese says in front of a thing what it is for; only 的 could join something behind it
    r"\G 的 [^◆◇，；、]{2,12}",
    yes=("«的示范基地»",),
    no=("示范基地",),
)

QUALIFIED = Rule(
    "zh.phrases.qualified",
    # 具有辐射引领作用的高水平实训基地: what the thing is like stands before 的, the name behind it; a name as short as
    # 跨国公司 says too little without it
    r"""
    \G (?: (?: 具有|具备|符合|满足|达到|适应|富有|体现|能够|承担|从事|涉及|拥有|有 ) [^◆◇，；]*
    | [^◆◇，；]{11,} ) 的 (?=[^的]{5,}$)
    """,
    yes=("«具有辐射引领作用的»高水平实训基地",),
    no=("绿色的园区", "产教融合基地", "具有国际影响力的跨国公司", "重要矿产资源的勘查开发基地"),
)

ACTOR = Rule(
    "zh.phrases.actor",
    # who does it is part of what is measured where each of many does, or a kind of body (各园区, 公共机构), not 全市
    r"""
    (?P<each> 每 (?! 年 | 月 | 季 | 次 | 天 | 日 ) [^每由◆◇，；]{1,14}? ) (?: 由 [^◆◇，；]{1,8} )? (?: 中 | 内 | 上 )? $
    | [各每] (?! [^◆◇]* 每 ) | (?: 机构 | 企业 | 园区 | 高校 | 院校 | 学校 | 医院 | 单位 | 工程 | 项目 | 建筑 | 居民
    | 社区 | 乡镇
    | 中心城区 | 县城 | 城镇 | 农村 | 乡镇 | 城市 | 地区 | 流域 ) (?:（[^（）]{1,8}）)? (?:内|中)? $
    """,
    yes=("«各»县区", "全省公共«机构»", "«城镇»", "在«每个园区核心区»"),
    no=("全市", "强力"),
)

SAYABLE = Rule(
    "zh.phrases.sayable",
    # a formula or a row of figures is no indicator; nor is half a page
    r"\A (?! .{61,} ) (?! .* (?: [×÷=＝] | 是否 ) ) .* [\p{Han}A-Za-z] .* [\p{Han}A-Za-z]",
    yes=("«能耗»",),
    no=("万×", "69142453", "是否经过安全评估"),
)

SCOPE_COUNTED = Rule(
    "zh.phrases.scope_counted",
    # 其中省级◆, 每个设区市◆: of the things counted before
    r"\A (?: 其中 )? (?: 国家级 | [省市县区]级 | [1-5]A级 | 每 [^◆◇]{1,8} | 各 [^◆◇]{1,6} ) (?:以上)? $",
    yes=("«其中省级»", "«每个设区市»"),
    no=("省级绿色园区",),
)

VERB_LED = Rule(
    "zh.phrases.verb_led",
    # 全省培育龙头企业达到◆: the thing that is brought about, not its bringing about
    rf"""
    \G (?: 全[国省市区县州] )? (?: (?>{BEING}) (?!率|区|量|能力|强度|投入|用地|工程|项目|标准|费|人员|经费|式|机构) )+
    (?= [^◆◇]{{2,}} )
    """,
    yes=("«全省培育»龙头企业",),
    no=("建成区绿化面积",),
)

ACHIEVES = Rule(
    "zh.phrases.achieves",
    # 完成投资◆, 实现销售额◆: the verb goes, the measure stays; 研发经费 is a measure of its own
    r"\G (?: 完成 | 实现 | 形成 | 建成 | 达到 )",
    yes=("«实现»销售额",),
    no=("研发经费投入",),
)

TOPIC = Rule(
    "zh.phrases.topic",
    # 城市建成区新增和更新轻型物流配送车辆中，…比例超过◆: what the next piece is about
    r"""(?r)
    ^ (?: 到?◇ ，? )? [^◆◇，；：]{4,} [车机产企项用建人农收设组]?[^◆◇，；：] (?<! [前集] ) 中 $
    | ^ (?: 到?◇ )? (?= [^◇，；：]{0,40} ◆ [^◇，；：]{0,3} 的 ) [^◇，；：]{6,} (?: 企业 | 园区 | 建筑 | 地区
    | 城市 | 机构 | 单位 | 学校 | 项目
    | 车辆 ) $
    | ^ (?: 到?◇ )? (?! .*
    (?:推进|推动|加强|加快|建设|提升|优化|完善|开展|实施|强化|支持|鼓励|引导|促进|坚持|聚焦|发展|围绕|打造|构建|培育|
    落实|实现|采用|按照|应|不|将|由|对|在|以|为|等) ) [^◆◇，；：]{4,28}
    (?: 企业
    | 园区 | 地区 | 机构 | 建筑 ) $
    """,
    yes=("«城市建成区新增轻型物流配送车辆中»",),
    no=("加快推进重点园区建设",),
)

COMPLETES = Rule(
    "zh.phrases.completes",
    r"完成",
    yes=("«完成»松林改造提升",),
    no=("达到",),
)

MOVES = Rule(
    "zh.phrases.moves",
    # 推动◆企业上云: so many are brought to do something
    r"(?: 推动 | 推进 | 带动 | 支持 | 引导 | 组织 | 促进 | 指导 | 鼓励 | 将 | 把 ) (?: 全[国省市区县] )? $",
    yes=("«推动»", "«将»"),
    no=("推动重点",),
)

PROGRAMME = Rule(
    "zh.phrases.programme",
    # 产业人才专项，引进◆: a name that stands before a verb without an object
    r"(?: 第[一二三四五六七八九十百]+条 )?+ (?P<thing> [^◆◇，；：]{2,16} ) (?: 专项 | 工程 | 计划 | 行动 ) (?:方面)?",
    yes=("«产业领军人才专项»", "«第六条青年拔尖人才计划»"),
    no=("产业领军人才", "专项"),
)

SERVES = Rule(
    "zh.phrases.serves",
    # 为◆企业提供诊断服务: so many are given something
    r"""
    [为给向] ◆ (?P<whom> [^◆◇，；、]{2,20}? ) (?: 免费 | 统一 | 集中 )?
    (?: 提供 | (?= 配置 | 配备 | 安装 | 建立 | 更换 | 培训 | 培养 | 开展 ) ) (?P<what> [^◆◇，；]{2,30} )
    """,
    yes=("«为◆中小企业提供诊断服务»", "«为◆县级医院配置诊断设备»"),
    no=("总数为◆中小企业", "为◆"),
)

URGES = Rule(
    "zh.phrases.urges",
    # 推进既有建筑节能改造◆, 实现总产值◆: what is urged is an aim without a time
    r"(?: 推动 | 推进 | 促进 | 带动 | 引导 | 鼓励 | 支持 | 组织 | 督促 | 加快 | 实现 | 确保 | 力争 | 完成 | 大力 ) $",
    yes=("全面«推进»",),
    no=("其中",),
)

REQUIRES = Rule(
    "zh.phrases.requires",
    # 新上光伏项目应满足：…, …: the attributes that follow are all of its
    r"""
    \G (?P<owner> [^◆◇，；、：]{3,20}? ) (?: 应当? | 须 | 需 | 要 | 必须 )
    (?: 满足 | 符合 | 达到 (?= 以下 | 下列 | 如下 ) | 具备 ) (?: 以下 | 下列 | 如下 )? (?: 要求 | 条件 | 指标 | 标准 )?
    """,
    yes=("«新上光伏项目应满足»电池转换效率", "«新建厂房须符合以下要求»"),
    no=("电池转换效率", "项目达到标准"),
)

ATTRIBUTE = Rule(
    "zh.phrases.attribute",
    # 建设污水处理厂◆，处理能力达到◆, 总投资◆: of the thing counted before
    r"""
    \A (?: 总 | 年度? | 日 | 计划 | 累计 | 完成 | 占地 | 建筑 | 用地 | 建设 | 种植 | 规划 | 覆盖 | 示范 | 设计
    | 供水 | 装机 | 主营业务 | 营业 | 生产 | 处理 | 服务 )*
    (?: 投资 | 投资额 | 面积 | 规模 | 产值 | 产量 | 产能 | 能力 | 收入 | 销售额 | 容量 | 里程 | 总长 | 长度 | 总数
    | 人口 | 床位数 | 利润 ) \Z
    """,
    yes=("«总投资»", "«处理能力»", "«年度投资»", "«面积»"),
    no=("固定资产投资", "森林面积", "完成造林面积增长"),
)

RULES = PhraseRules(
    trim=TRIM,
    hinge=HINGE,
    inner=INNER,
    scope_only=SCOPE_ONLY,
    measure=MEASURE,
    place_only=PLACE_ONLY,
    tail=TAIL,
    object_end=OBJECT_END,
    attached=ATTACHED,
    qualified=QUALIFIED,
    item=ITEM,
    shared_head=SHARED_HEAD,
    owner=OWNER,
    scope_counted=SCOPE_COUNTED,
    verb_led=VERB_LED,
    sayable=SAYABLE,
    actor=ACTOR,
    achieves=ACHIEVES,
    collected=COLLECTED,
    rank=RANK,
    processing=PROCESSING,
    examples=EXAMPLES,
    topic=TOPIC,
    completes=COMPLETES,
    moves=MOVES,
    programme=PROGRAMME,
    serves=SERVES,
    urges=URGES,
    outer=OUTER,
    dangling=DANGLING,
    requires=REQUIRES,
    attribute=ATTRIBUTE,
    rescope=rescope,
    of="的",
    joiner="",
    article="",
)
