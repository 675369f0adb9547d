r"""How Chinese says when an aim holds and against what it is measured; the rules run over masked pieces."""

from policyparse.lang.shape import TimingRules
from policyparse.pattern import Rule

NOT_WHEN = Rule(
    "zh.timing.not_when",
    # 落实“十四五”规划, 2030年前碳达峰目标: the time names a plan or another goal and says nothing about the number
    r"""
    (?: 完成 | 实现 | 对标 | 助力 | 支撑 | 衔接 | 结合 | 按照
    | 根据 ) [^◆◇，；]{0,6} [“]? ◇ [^◆◇，；]{0,20} (?: 目标 | 任务 | 规划 | 要求 )
    | [“《]? ◇ [”]? (?: (?:年?版|年度)? (?:[\w、“”]{0,12}?) (?:规划|纲要|行动计划|实施方案|行动方案)
    | 碳达峰|碳中和|以来的经验|工作会议|考核 ) | （ ◇ ）
    | ◇ (?= [^◆◇，；]{1,30} 基础 之? 上 ) | [由从] ◇ (?=的?◆) | (?<! [到至] ) ◇ (?=的◆)
    """,
    yes=("落实«◇规划»要求", "如期«◇碳达峰»后"),
    no=("到◇，覆盖率达到◆",),
)

TIME_AFTER = Rule(
    "zh.timing.time_after",
    # Chinese puts the time first; a time behind the number belongs to the next one, except in a bracket
    r"\G （ ◇ ）",
    yes=("«（◇）»",),
    no=("，到◇",),
)

OPENS = Rule(
    "zh.timing.opens",
    # 确保2025年…: Chinese puts the time first, wherever its clause begins
    r"\A .* \Z",
    yes=("«确保»",),
    no=(),
)

BASELINE_AFTER = Rule(
    "zh.timing.baseline_after",
    # Chinese compares before it gives the number
    r"\G （? ◁ ）",
    yes=("«（◁）»",),
    no=("，◁下降",),
)

LATER = Rule(
    "zh.timing.later",
    # 到2025年占比达到30%、2030年40%
    r"[、和及] ◇ $",
    yes=("«、◇»",),
    no=("，占比达到",),
)

STRUNG = Rule(
    "zh.timing.strung",
    # Chinese says the time first; behind a number it stands only where a date is added (…，于2025年底前完成)
    r"\A [于在] ◇ 完成",
    yes=("«于◇完成»",),
    no=("新增就业◆",),
)

CARRIES = Rule(
    "zh.timing.carries",
    # a paragraph that ends like this gives its time to the list below it
    r"(?: ： | 以下 [^。]{0,8} 目标 [。：]? | 如下 [。：]? | (?:主要|具体)?(?:目标|指标)[是为]?[：。]? ) \s* $",
    yes=("到◇«：»", "到◇，实现«以下目标。»"),
    no=("到◇，覆盖率达到◆。",),
)

KEEPS_BASELINE = Rule(
    "zh.timing.keeps_baseline",
    r"\G \s* 其中",
    yes=("«其中»，工业能耗下降◆",),
    no=("工业能耗下降◆",),
)

CUMULATIVE = Rule(
    "zh.timing.cumulative",
    r"累计 | 新增 (?!长)(?=[^◆]*$) | 总共 | 共计",
    yes=("«累计»推广", "«新增»污水处理能力"),
    no=("年均新增长",),
)

ANNUAL = Rule(
    "zh.timing.annual",
    r"""
    年均 (?!浓度|值|气温|降水|降雨|径流) | (?<!届|分) 每年 | 逐年 | 年平均 (?!工资|收入|气温|水平)
    | (?<!\d|[近前后两三五十当本全多周常去明今同上中青成老往历]) 年
    (?=新增|生产(?!能力|总值|规模)|推广|培训|培养|增长|完成|递增|消纳|服务|处理|转化|引进|更新|改造|减排|节约|节能|下降|压减|举办|开展|接待|出栏|培育|建设|增收|吸纳|资助|输送|转移|治理|修复)
    | 当年新开工的
    """,
    yes=("«年均»增长", "«年»生产冻精", "«每年»"),
    no=("当年新增", "青年培训", "年产量", "PM2.5年均浓度"),
)

ANNUAL_AFTER = Rule(
    "zh.timing.annual_after",
    # Chinese says it before the number; only a unit such as ◆/年 could follow
    r"\G （?年均）?$",
    yes=("«（年均）»",),
    no=("，年均增长",),
)

EVERY_YEAR = Rule(
    "zh.timing.every_year",
    # 每年 sets its own pace: the plan's end year is not when it is reached
    r"每年 | 每学年",
    yes=("«每年»举办",),
    no=("年均增长",),
)

YEAR_ON_YEAR = Rule(
    "zh.timing.year_on_year",
    r"同比 | [比较](?:上一?年|去年|上年度|前一年)(?:同期|度)?",
    yes=("«同比»增长◆", "«比上年»增长◆"),
    no=("比2020年增长◆",),
)

DUE = Rule(
    "zh.timing.due",
    r"""
    (?: 完成 | 办结 | 落实 | 整改 ) (?: 时限 | 时间 | 期限 ) (?: 要求 )? \s? [：:] \s? $
    | (?: 时限要求 | 完成节点 ) \s? [：:] \s? $
    """,
    yes=("«完成时限：»", "（«完成时间: »"),
    no=("完成时限要求", "实施期限："),
)

RULES = TimingRules(
    not_when=NOT_WHEN,
    time_after=TIME_AFTER,
    opens=OPENS,
    baseline_after=BASELINE_AFTER,
    later=LATER,
    strung=STRUNG,
    carries=CARRIES,
    keeps_baseline=KEEPS_BASELINE,
    cumulative=CUMULATIVE,
    annual=ANNUAL,
    annual_after=ANNUAL_AFTER,
    every_year=EVERY_YEAR,
    year_on_year=YEAR_ON_YEAR,
    due=DUE,
)
