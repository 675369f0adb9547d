r"""How Chinese planning documents word aims, facts and conditions.

The rules run over masked pieces (``assemble/sentences.py``): ``◆`` is a quantity with its bound words, ``◇`` a time
with its preposition, white space is gone and punctuation is full-width.
"""

from policyparse.lang.shape import TargetRules
from policyparse.lang.zh.verbs import BEING, BOTH, DEED, JOIN
from policyparse.pattern import Rule

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

VERB_BEFORE = Rule(
    "zh.targets.verb_before",
    # 建成◆, 新增◆: the verb directly before the number; what is counted stands behind it
    rf"""
    (?: (?P<being> {BOTH} ) | (?P<deed> (?:{DEED}) ) | (?P<being> (?:{BEING}) ) ) (?: {JOIN} (?: (?P<deed>{DEED})
    | (?P<being>{BEING}) ) )* (?: 了 | 好 | 至少 | 不少于 | 超过 | 约 | 出 | 一批 | 第一批 | 首批 )? $
    """,
    yes=("全市«建成»", "«新增»", "«更新改造»"),
    no=("森林覆盖率",),
)

VERB_FIRST = Rule(
    "zh.targets.verb_first",
    # 建成绿色园区◆: the verb opens the phrase and the number comes last
    rf"""
    \G (?: (?P<being> {BOTH} ) | (?P<deed> (?>{DEED}) (?!率|量|能力|比例|强度|指数|力|式|费) )
    | (?P<being> (?>{BEING}) (?!率|区|量|能力|强度|投入|指数|性|型|机制|费|人员|经费|器|用地|式|者|额|资金) ) )
    (?: {JOIN} (?: (?P<deed>{DEED})
    (?!率|量|能力|比例)
    | (?P<being>(?>{BEING})) (?!率|区|量|能力|强度|投入|指数) ) )* (?: 了 | 出的? | 一批 )?
    """,
    yes=("«建成»绿色园区", "«新增»污水处理能力"),
    no=("森林覆盖率", "建成区绿化覆盖率"),
)

VERB_INSIDE = Rule(
    "zh.targets.verb_inside",
    # 各园区引进龙头企业◆: who, the verb, the thing
    r"""
    (?: (?P<deed> 新增 | 引进 | 引入 | 培养 | 培训 | 淘汰 | 新建 ) | (?P<being> 建成 | 创建 | 培育 | 打造 | 建立
    | 设立 | 形成 | 组建 | 举办 | 配备
    | 规划建设 | 至少建设 | 实施 | 开展 | 安排 | 完成 ) ) (?! 区|率|量|体系|情况|时)
    """,
    yes=("各园区«引入»世界知名企业",),
    no=("森林覆盖率",),
)

_DOES = """
    (?: 布局 | 规划 | 共同 | 集中 | 统筹 | 分别 | 新 )?
    (?: 建成 | 建设 | 新建 | 打造 | 培育 | 培养 | 培训 | 建立 | 设立 | 创建 | 组建 | 引进 | 推广 | 举办 | 开展 | 实施
    | 改造 | 布设 | 安装 | 部署 | 配备 | 选派 | 遴选 | 认定 | 种植 | 完成 | 新增 | 增设 | 安排 | 开工 | 竣工 )
    (?! [者性期地] | 标准 | 水平 | 要求 | 规模 | 任务 | 能力 | 成果 | 基础 | 项目 | 工作 | 方案 | 规划 | 单位 | 的 )
"""

PLACED = Rule(
    "zh.targets.placed",
    # 在各县区布局建设绿色园区◆: where, on what and with whom it is done stands before the verb
    rf"""
    \G (?: (?: 在 (?!建|校|岗|线|职) | 依托 | 围绕 | 聚焦 | 面向 | 针对 | 结合 | 以 (?![上下内]) | 由 | 从 )
    [^◆◇，；]{{2,30}}? | 全[国省市区县州] (?: 计划 | 将 | 拟 | 要 | 力争 | 共 | 预计 )+ )
    (?= (?: 至少 | 再 | 各 | 均 )? {_DOES} )
    """,
    yes=("«在各县区»布局建设绿色园区", "«依托龙头企业»建设研发中心", "«全市计划»新开工建设学校"),
    no=("建设绿色园区", "在建项目", "在改造基础上", "全市机械总动力"),
)

PARTITIVE = Rule(
    "zh.targets.partitive",
    # ◆的省级党政机关达到创建标准; 全省◆大型商场满足…要求
    r"\G (?P<of> 的 )? (?P<group> [^◆◇，；、] [^◆◇，；]+ ) $",
    yes=("«的县级党政机关达到创建标准»",),
    no=("的", ""),
)

MODIFIER = Rule(
    "zh.targets.modifier",
    # ◆的企业, ◆车辆: the number selects what is spoken of
    r"""
    ^ (?: 的 (?!目标|要求|任务|水平|比例|标准 (?!农田|化|厂|地)|规模 (?!以上|化)
    |速度|增速|增长|降幅|基础 (?!设施)|前提) | (?: 以上 | 以下
    | 以内 ) (?!$) | 及以[上下] | 范围
    | (?P<size> (?: 级 | 等级 ) (?! $ ) | 以[深浅远] (?! $ ) | / (?= [0-9] ) ) )
    """,
    yes=("«的»企业", "«级»超级电容器"),
    no=("的目标", "零碳园区"),
)

SELECTS = Rule(
    "zh.targets.selects",
    # 对◆的企业, 凡◆, 满◆, 每超过◆: the number decides whom a rule is for
    r"""
    (?: 凡 | 对于? (?!口|接|外|标) (?=[^◆◇，；、]{0,10}$) | 如果? (?!期|实) | 若 (?!尔|干) | 当 (?!年|地|前)
    | 一旦 | 每小时 | [年日] (?: 产 (?! [值量出] ) | (?: 处理 | 加工 ) (?! 能力 | 量 ) )
    | (?: 培育 | 打造 | 引进 | 引育 ) 年 (?: 产值 | 销售 | 营业 | 营收 ) | 未达到 | 达不到 | 不足 | 不满
    | 年?满 (?!意|足) | 每(?:增加|减少|超过?|降低|提高|满) | 距离? | 单机(?:容量)? | 单体 | 单台 | 单个 | 单宗
    | 单次 | 连续 | 间隔
      | 人口在? | 用地 | 投资额 | 年综合能耗 | 年综合能源消费量 | 直径 | 年龄 | 从业人员 | 注册资本 ) [^◆◇，；、]{0,4} $
    """,
    yes=("«对»", "«单机»"),
    no=("森林覆盖率达到", "若干"),
)

RESPECTIVELY = Rule("zh.targets.respectively", r"分别", yes=("«分别»达到◆、◆",), no=("区分类别",))

EACH = Rule(
    "zh.targets.each",
    r"(?: 均 (?!衡|等|匀) (?<!人均|年均|平均|日均|户均|亩均|月均|地均|校均) | 都 (?!市|会|江) | 各 (?=◆|$) )",
    yes=("覆盖率«均»达到◆", "养殖模式«各»◆"),
    no=("人均收入达到◆", "都市圈", "各地"),
)

RATE = Rule(
    "zh.targets.rate",
    # 按不低于总停车位◆配建: what is taken of what
    r"(?: 按照? | 以 ) (?P<whole> [^◆◇，；]{0,20}? ) 的? $",
    yes=("新建建筑«按总停车位»",),
    no=("森林覆盖率达到",),
)

REQUIRED = Rule(
    "zh.targets.required",
    # 配备排水能力◆的移动泵车, 建设◆面积◆的村卫生室: what is provided must have it; 按生均◆核定经费: so much for each
    r"""
    (?: 配备 | 配置 | 设置 | 安装 | 新建 | 建设 | 建成 | 建有 | 预留 | 提供 ) ◆? (?P<measure> [^◆◇，；、的]{1,12}
    (?: 能力 | 面积 | 容量 | 规模 | 里程 | 长度 | 宽度 | 高度 | 功率 | 产量 | 浓度 | 效率 ) | 面积 | 容量 | 长度 | 宽度
    | 高度 | 功率 ) ◆ 的 (?P<owner> [^◆◇，；、]{2,12} )
    | (?P<owner> 生均 | 人均 | 师均 | 校均 ) ◆ (?: 的? (?: 标准 | 水平 ) )? (?: 核定 | 安排 | 拨付 | 落实 | 筹集 | 计提
    | 划拨 | 提取 | 列支 ) (?P<measure> [^◆◇，；、的]{2,14} )
    """,
    yes=("应当«配备排水能力◆的移动泵车»", "每个乡镇«建设◆面积◆的村卫生室»", "按在校生人数«生均◆核定劳动教育经费»"),
    no=("支持投资额◆的项目", "人均收入达到◆"),
)

CLASSIFIER = Rule(
    "zh.targets.classifier",
    # Chinese measure words never name the thing
    r"[个家座套台辆]$",
    yes=("«套»",),
    no=("schools",),
)

PER = Rule(
    "zh.targets.per",
    # 每◆人口拥有医师数: the number is part of what is measured
    r"(?: 每 | (?<! \p{Han} ) 单位 ) $",
    yes=("«每»", "、«单位»"),
    no=("每年", "健康单位"),
)

AMOUNT_OF = Rule(
    "zh.targets.amount_of",
    # Chinese joins the amount and the thing without a word; VERB_BEFORE reads that
    r"\G (?P<money> (?!) )? 的 (?P<thing> [^◆◇，；]{2,12} (?: 产能 | 能力 | 规模 | 装机 | 资金 | 基金 | 经费 ) ) $",
    yes=("«的清洁能源装机»",),
    no=("的企业",),
)

CAPACITY = Rule(
    "zh.targets.capacity",
    # 淘汰◆燃煤锅炉, 45英尺集装箱: a size that names the thing (the unit and what follows it)
    r"""
    (?: 万?千瓦时? | 兆瓦 | 吉瓦 | [MGk]?Wh? | 千伏 | k?V | 蒸?吨 (?:/小?时|/h|/年|级|位)? | t/h | 英尺 | 层 | 升
    | (?<!方) 米 | 公里/小?时 | 兆
    | 寸 | 匹 | 马力 | 标方 | 立方米 | 年 | 座 (?=以[上下]) | 人 (?=以[上下]) )
    (?: 及?以[上下] | 级 )? (?: 的 )? [^◆◇，；、]{0,12}? (?: 机组 | 锅炉 | 电站 | 电厂 | 电场 | 变电站? | 输变电
    | 线路 | 集装箱 | 住宅 | 建筑 | 船舶?
    | 渔船 | 车辆? | 货车 | 汽车 | 变压器 | 风机 | 窑炉? | 高炉 | 转炉 | 焦炉 | 电炉 | 矿井 | 煤矿 | 水库 | 泊位
    | 码头 | 航道 | 管道 | 装置 | 电机 | 设备 | 装备 | 常减压 | 催化裂化 | 重整 ).*
    """,
    yes=("«蒸吨/小时燃煤锅炉»", "«英尺集装箱»"),
    no=("家燃煤锅炉企业", "个电站企业"),
)

STUDIES = Rule(
    "zh.targets.studies",
    # 开展◆示范, 突破◆技术: a size within what is studied
    r"(?: 开展 | 突破 | 研发 | 攻克 | 研制 | 示范 | 组织开展 | 研究 | 掌握 ) $",
    yes=("«开展»",),
    no=("建成",),
)

STARTING = Rule(
    "zh.targets.starting",
    # 由◇的◆提高到◆: where it starts is no aim
    r"[由从] (?: ◇ 的? )? $",
    yes=("占比«由◇的»",),
    no=("占比达到",),
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
    r"占 (?!比|地|用|有) | 完成 (?!率|时|期) | 新、改、扩建 | 新、改建 | 扩建 | 整治 | 修复 (?=[^◆]{2,}$)",
    yes=("课时«占»总课时",),
    no=("占比",),
)

BROUGHT = Rule(
    "zh.targets.brought",
    # ◆行政村实现光纤通达: so many things are brought to a state
    r"\G [^◆◇，；、的]{2,16}? (?: 全部 | 基本 | 均 | 都 )? (?: 实现 | 达到 | 完成 | 通过 ) [^◆◇，；]{2,20}",
    yes=("«行政村实现光纤通达»",),
    no=("零碳园区", "的企业实现盈利"),
)

COUNTS_LIST = Rule(
    "zh.targets.counts_list",
    # 化学需氧量、氨氮等◆主要污染物, 第一批◆河段: the number counts the list before it
    r"(?: 等 | 第 [一二三四五六] 批 | 首批 ) $",
    yes=("合肥«等»", "«第一批»"),
    no=("等级提高",),
)

FIELDS = Rule(
    "zh.targets.fields",
    # 工业、交通等◆重点领域: fields and places are where it is done
    r"""
    \G (?: 重点 | 主要 | 优势 | 关键 )?
    (?: 领域 | 方面 | 环节 | 行业 | 区域 | 地区 | 区县 | 县 | 市 | 城市 | 省 | 部门 | 单位 | 地 )
    """,
    yes=("«重点领域»", "«方面»"),
    no=("防治中心",),
)

RULES = TargetRules(
    sentence_end=SENTENCE_END,
    separator=SEPARATOR,
    verb_before=VERB_BEFORE,
    verb_first=VERB_FIRST,
    verb_inside=VERB_INSIDE,
    placed=PLACED,
    partitive=PARTITIVE,
    modifier=MODIFIER,
    selects=SELECTS,
    respectively=RESPECTIVELY,
    each=EACH,
    studies=STUDIES,
    amount_of=AMOUNT_OF,
    capacity=CAPACITY,
    required=REQUIRED,
    classifier=CLASSIFIER,
    per=PER,
    rate=RATE,
    starting=STARTING,
    complete=COMPLETE,
    states=STATES,
    brought=BROUGHT,
    counts_list=COUNTS_LIST,
    fields=FIELDS,
    joined="，",
    fold=tuple(zip(",;:!?()〔〕［］[]【】％", "，；：！？（）（）（）（）（）%", strict=True)),
    keeps_spaces=False,
)
