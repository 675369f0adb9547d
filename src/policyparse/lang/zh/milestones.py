r"""How Chinese words a goal that has a time and no number: 体系基本健全, 实现全覆盖, 完成调查评估.

The rules run over one goal clause with its white space gone and its punctuation full-width; ``◇`` is a time with its
preposition. What the clause itself says will have been reached is read in ``results``.
"""

from policyparse.lang.shape import MilestoneRules
from policyparse.lang.zh.results import RULES as RESULTS
from policyparse.pattern import Rule

SEPARATOR = Rule(
    "zh.milestones.separator",
    r"""
    (?P<stop> [。！？!?] [”’」』]? ) | (?P<comma> [,，;；:：…\t] | —— ) | (?P<open> [（(【〔] )
    | (?P<close> [）)】〕] )
    """,
    yes=("到2025年«，»建成", "成效显著«。»"),
    no=("太阳能、风电",),
)

OPENS = Rule(
    "zh.milestones.opens",
    r"^ [，：。”）]? (?: 力争 | 争取 | 确保 | 努力 | 通过努力 | 预计 | 计划 | “ )* ◇ (?! ”? 是 )",
    yes=("«力争◇»",),
    no=("加强领导，◇", "◇是关键期"),
)

GOAL_HEADING = Rule(
    "zh.milestones.goal_heading",
    r"(?: 目标 | 愿景 ) (?! .* 任务 | 责任 | 考核 | 管理 | 分解 | 任务分解 | 导向 | 要求 | 落实 | 引领 | 评价 | 值 )",
    yes=("主要«目标»", "发展«目标»", "总体要求与«目标»"),
    no=("目标责任", "重点任务", "坚持目标导向"),
)

FACT_HEADING = Rule(
    "zh.milestones.fact_heading",
    r"""
    现状 | 成[效就绩] (?! 转化 ) | (?: 发展 | 工作 | 现实 | 良好 ) 基础 | 回顾 | 形势 | 背景 | 基本情况
    | 机遇 | 挑战
    | 存在 (?: 的? (?: 主要 )? ) 问题 | 工作进展
      | 面临
    """,
    yes=("发展«现状»", "“十三五”工作«成效»"),
    no=("主要目标", "重点任务"),
)

GOAL_LEAD = Rule(
    "zh.milestones.goal_lead",
    # 主要目标：到2025年… without a number before it
    r"""
    \s*+ (?: —— | [*＊●■◆▪•·] )? [“【]? (?: [^，。；：:\d\s（）]{0,8} (?: 目标 | 愿景 ) | 具体指标
    | 主要指标 ) [”】]? (?: [:：。.．\s] | $ )
    """,
    yes=("«主要目标：»到2025年", "«总体要求与目标：»坚持", "«远景目标。»到2035年"),
    no=("确保完成目标任务", "重点任务："),
)

CARRIES = Rule(
    "zh.milestones.carries",
    # a paragraph that ends like this gives its time to the list below it
    r"(?: [:：] | (?:以下|下列|如下) [^。]{0,12} (?: 目标 | 要求 | 任务 )? [。：:]? ) \s* $",
    yes=("到2025年«：»", "到2025年，实现«以下目标。»"),
    no=("到2025年，覆盖率达到50%。",),
)

JOINER = Rule(
    "zh.milestones.joiner",
    r"(?: 并且 | 而且 | 以及 | 同时 (?! [上期] ) | [①-⑳] ) [，,]?",
    yes=("«并且»服务水平明显提升",),
    no=("服务水平明显提升",),
)

OTHER_HEADING = Rule(
    "zh.milestones.other_heading",
    # within a chapter of aims: its principles, its tasks
    r"^ [^，；。]{0,10} (?: 任务 | 原则 | 方针 | 思想 | 布局 | 举措 | 措施 | 步骤 | 安排 | 内容 ) $",
    yes=("«主要任务»", "«基本方针»", "«指导思想»"),
    no=("主要目标", "完成各项任务，按时验收"),
)

BYGONE = Rule("zh.milestones.bygone", r"以来", yes=("2020年«以来»",), no=("2020年起",))

BARE = Rule(
    "zh.milestones.bare",
    r"""
    (?: ◇ | [，、“”‘’到至在于从自年底末前间内起止的和与及并则其再] | 力争 | 争取 | 确保 | 努力 | 预计 | 计划 | 期间
    | 时期 | 通过
      | 经过 | 左右 | 时间 | 奋斗 )*
    """,
    yes=("«力争到◇»", "«◇底前»"),
)

ASIDE = Rule(
    "zh.milestones.aside",
    # the office in charge behind the goal
    r"（ [^（）]*+ (?: （[^（）]*+） [^（）]*+ )*+ ）? $",
    yes=("完成调查评估«（责任单位：市水务局）»",),
    no=("完成（一期）调查评估",),
)

IDLE = Rule(
    "zh.milestones.idle",
    # the time names a plan or a version, or says where a comparison or a report begins
    r"""
    [“《]? ◇ ”? (?= [年度版]*
      (?: (?! 制定 | 制订 | 出台 | 印发 | 编制 | 修订 | 完成 | 建立 | 发布 | 形成 | 提出 | 研究 | 全面
      | 基本 ) [\p{Han}、“”] ){0,14}?
      (?: 规划 (?! 期 | 的 | 建 ) | 纲要 | 行动计划 | 实施方案 | 行动方案 | 工作方案 | 条例 | 办法 | 目录 | 决定
      | 意见 | 规定
      | 工作会议 | 指南 | 要点 ) )
    | (?: 比 | 较 | 与 | 同 | 相比 | 相较于? | 截至 | 截止 | 以 (?=◇年?为) | 早在 | 始于 | 根据 ) (?:全[国省市])? ◇
    | ◇ (?= (?: 建成 | 修建 | 建设 | 登记 | 注册 | 取得 | 出生 | 投产 ) [^，]{0,6} 的 )
    | ◇ (?= 未 | 不得 | [^，]{0,30} 的 $ )
    | ◇ (?: [底末]?(?:水平|基础|基数|相比|以来|同期|现状|年版|版|年度预算|年度第|年第|号) | 年?为基[期数准年]
    | [”）]? 的? (?: 实际 | 数据 | 工资 | 产量 | 届 )
    | 印发 | 发布的 | 召开 )
    | ◇ (?= [^，；◇]{1,30} 基础 之? 上 )
    """,
    yes=("落实«“◇”»规划", "能耗«比◇»下降", "在«◇»达标的基础上"),
    no=("◇，建成体系",),
)

PAST = Rule(
    "zh.milestones.past",
    r"""
    已 (?! 建成区 ) | [到高长降升加少增减成展建立育造增入突破过定出得决束改] 了 (?!解|然|当) | 截至
    | 截止 (?!时间|日期) | 目前 | (?<![实体表出呈]) 现有 | 现已 | 近年来
    | 以来 | 去年 | 上年 | 前年 | 同比 | 环比 | 曾 (?!经济)
    | 当时 | 据统计 | 据了解 | 初步核算 | 数据显示 | 获评 | 荣获 | 被评为 | 超额完成 | 圆满完成
    | 胜利(?:完成|闭幕|召开) | 历时 | 过去 | 一直 | 宣示 | 宣布 | 承诺 (?!书|时限|办) | 开始 (?=，|$)
    """,
    yes=("体系«已»建立", "结«束了»负增长"),
    no=("◇，体系基本建立", "了解情况", "实现有序退出"),
)

AIM = Rule(
    "zh.milestones.aim",
    r"将 (?! 近 | 来 ) | 力争 | 确保 | 争取 | 计划 | 目标 | 要 (?! 素 | 件 | 求 | 闻 ) | 拟",
    yes=("青岛市«将»全面建立评价制度",),
    no=("青岛市全面建立评价制度",),
)

OWN_DEADLINE = Rule(
    "zh.milestones.own_deadline",
    # ◇前完成…, ◇底前出台实施细则: the time is the act's own
    r"""
    ◇ ，? (?: 原则上 | 力争 | 争取 | 确保 | 全面 | 全部 | 基本 | 初步 | 率先 | 要 | 须 | 应 | 必须 | 正式 | 陆续
    | 研究 )*+ [\p{Han}、“”（）]{0,24}?
    (?: 出台 | 印发 | 制定 | 制订 | 修订 | 编制 | 完成 (?!情况) | 启动 | 建成 (?!区) | 发布 | 开工 | 竣工 | 投产
    | 投用 | 上线 | 建立 | 组建 | 成立 )
    """,
    yes=("«◇出台»实施细则", "«◇，全面完成»整改"),
    no=("◇加强领导",),
)

NAMED_GOAL = Rule(
    "zh.milestones.named_goal",
    # 确保完成“◇”节能减排目标任务, 确保如期实现◇碳达峰目标: the time is part of the goal's name
    r"""
    (?: ^ | [，]) (?: 确保 | 力争 | 争取 | 保证 | 坚决 | 全面 | 务必 | 努力 | 推动 | 高质量 | 促进 | 如期 | 圆满
    | 顺利 )* (?: 完成 | 实现 | 达到
    | 达成 ) [^，；]{0,30}? “?◇ [^，；]{0,40}? (?: 目标 | 指标 | 任务 | 碳达峰 | 碳中和 ) (?! [^，]{0,6} (?: 情况
    | 重要 | 意义 | 评价 | 考核 ) )
    """,
    yes=("«确保完成国家下达的“◇”节能减排目标»任务"[:0] + "«确保如期实现◇碳达峰»",),
    no=("落实◇规划目标", "为实现◇目标"),
)

PROCEDURE = Rule(
    "zh.milestones.procedure",
    # what is to be handed in by a day
    r"""
    报送 | 上报 | 申报 | 报名 | 提交 | 递交 | 反馈 | 报[^，]{0,20}(?:办公室|委|局|厅|部|备案|审批|汇总)
    | 送[^，]{0,10}(?:办公室|委|局|厅|部) | 受理 | 公示
    | 征求意见 | 缴[纳费] | 投标 | 开标 | 截止 | 发放 | 领取 | 举行 | 举办 | 召开
    | 邮箱 | 联系 | 登录 | 印发
    """,
    yes=("将材料«报送»我局",),
    no=("完成调查评估",),
)

EFFECT = Rule(
    "zh.milestones.effect",
    # when a rule holds
    r"""
    施行 | 实施之日 | 有效期 | 失效 | 废止 | 生效 | 印发之日 | 执行至 | 通知如下 | 起执行 | 执行期限 | 政策期限
    | 暂定至
    """,
    yes=("本办法自◇起«施行»",),
    no=("完成调查评估",),
)

FRAGMENT = Rule(
    "zh.milestones.fragment",
    # 具备条件的新建建筑，全面执行…: what the goal is about stands before a comma of its own
    r"^ (?: 对于? )? [^，◇]{2,20} (?: 的 (?: 地区 | 企业 | 建筑 | 单位 | 项目 | 车辆 ) | 领域 | 方面 ) $",
    yes=("«具备条件的地区»",),
    no=("完成调查评估",),
)

RULES = MilestoneRules(
    separator=SEPARATOR,
    stops="。！？",
    opens=OPENS,
    goal_heading=GOAL_HEADING,
    fact_heading=FACT_HEADING,
    goal_lead=GOAL_LEAD,
    carries=CARRIES,
    joiner=JOINER,
    other_heading=OTHER_HEADING,
    bygone=BYGONE,
    bare=BARE,
    aside=ASIDE,
    idle=IDLE,
    reporting=("zh.times.baseline", "zh.times.reporting"),
    past=PAST,
    aim=AIM,
    own_deadline=OWN_DEADLINE,
    named_goal=NAMED_GOAL,
    procedure=PROCEDURE,
    effect=EFFECT,
    fragment=FRAGMENT,
    results=RESULTS,
    fold=tuple(zip(",;:()【】〔〕", "，；：（）（）（）", strict=True)),
    keeps_spaces=False,
)
