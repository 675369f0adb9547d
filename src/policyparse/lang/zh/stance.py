r"""How Chinese planning documents tell aims from facts and conditions; the rules run over masked pieces."""

from policyparse.lang.shape import StanceRules
from policyparse.pattern import Rule

ALLOWANCE = Rule(
    "zh.stance.allowance",
    # money that is granted or taken, and points that are given
    r"""
    给予 | 申请 (?!发明|专利) | 奖励 | 奖补 | 补助 | 补贴 | 资助 | 罚款 | 处以 | 并处 | 贴息 | 扣减 | 扣除 | 加分 | 计分
    | 减按     | 免征
    | 减征 | 税率 | 授信 | 贷款额度 | 最高不超过 | 奖金
    | 一次性 | 违法所得 | 赔偿 | 没收 | 抵扣 | 折扣 | 优惠 | 抵免 | 追加 | 上浮 | 配套资金 | 处[◆一二三五十]
    | 信贷额度 | 额度
    | 得[◆]分 | 扣[◆] | 每[人名户家个辆台亩吨套张](?:每[年月次])?[^，；]{0,6}◆ | (?:财政|资金)[^，；]{0,8}安排
    | 安排[^，；]{0,12}资金 | 安排◆ (?! 的 [^，；]{0,12} (?: 用地 | 土地 | 名额 | 岗位 | 编制 ) )
    | 省拨 | 拨款 (?!水平|标准|制度|机制)
    | 保证金 | 费率 (?<!担保费率) | 收取 | 收费 | 征收 | 扣[缴减] | 标准为[^，]{0,6}元 | 减免 | 返还 | 产假 | 奖励假
    | 护理假 | 滞纳金
    | 押金 | 摊销 | 加计 | 管理费 | 上缴 | 计提
    | (?:经费|资金)支持 | 支持经费 | 财政[^，；]{0,6}负担 | 最高 (?:不超过|可达?|给予|为)? ◆
    """,
    yes=("对企业«给予»◆",),
    no=("建成◆零碳园区",),
)

FUNDING = Rule(
    "zh.stance.funding",
    # 每年安排专项经费◆, 按生均◆的标准拨付: what is to be spent on something year by year
    r"""
    每年 [^，；◇]{0,16} (?: 安排 | 投入 | 列支 )
    | (?: 生均 | 人均 | 每人每年 ) [^，；]{0,6} ◆ [^，；]{0,20} (?: 安排 | 核定 | 拨付 | 列支 | 落实 )
    | 经费 [^，；◆]{0,6} (?: 生均 | 人均 | 每人每年 ) [^，；]{0,8} ◆
    """,
    yes=("财政«每年安排»专项经费◆", "按«生均◆的标准核定»经费", "公用«经费按生均◆»的标准拨付"),
    no=("安排资金◆",),
)

SUBSIDY = Rule(
    "zh.stance.subsidy",
    r"补贴 | 补助 | 奖补 | 奖励 | 贴息 | 资助 | 给予 | 扶持资金",
    yes=("给予«补贴»",),
    no=("安排经费",),
)

SUPPOSING = Rule(
    "zh.stance.supposing",
    # 经认定的，按…: a clause that ends in 的 and goes on behind a comma
    r"(?<= .{2} ) 的 $",
    yes=("经认定«的»",),
    no=("的", "达到目标"),
)

EVENT = Rule(
    "zh.stance.event",
    r"""
    (?<! 每 [日天周月季] 度? ) (?: 举办 | 举行 | 召开 | 承办 | 开展 | 组织 | 参加 )
    (?! [^◆]* 每 (?! 年 ) ) [^◆◇，；]{2,} $
    """,
    yes=("每年«举办展览和论坛»",),
    no=("每月召开例会", "举办活动每月"),
)

FORECAST = Rule(
    "zh.stance.forecast",
    r"预计 | 预期 (?! 目标 | 性 ) | 预测 | 预估 | 有望 | 料将 | 或将 | 可能 | 估计",
    yes=("«预计»市场规模将达到◆",),
    no=("计划达到◆", "预期目标"),
)

ROUTINE = Rule(
    "zh.stance.routine",
    # deadlines of a procedure, how often or how long something is done, how long somebody has served
    r"""
    (?: [自从][^◆◇，；]{0,20}(?:起|后|之日) | 提前 | 逾期 | 每[日天周月年季]度? | 公示 | 有效期 | 封控 | 隔离
    | 历时 | 满 | 未来 | 今后 | 近期 | 最近 | 工作
    | 任职 | 从业 | 派驻 | 经营 | 连续 | 间隔 | 保存 | 服务期?限? | 不间断 ) [^◆◇，；]{0,4} $
    | 每[日天周] [^◆◇，；]{0,14} (?: 时间 | 时长 ) $
    """,
    yes=("«自受理之日起»", "广告累计«每月»", "«每天校内体育活动时间»"),
    no=("审批时限压缩至",),
)

PAST = Rule(
    "zh.stance.past",
    # 已, 达到了, 截至, 去年: what is or was, not what is to be
    r"""
    已 (?!有?建成?区|经?超过)
    | (?<! [为除] | 提出 | 明确 | 确定 | 制定 | 规定 | 部署 | 设[置定] | 印发 | 发布 | 出台 | 描绘 | 作出 )
    了 (?!解|然|结)
    | 截至 (?!◇◆)?
    | 目前 | 现有 (?=[^，；]{0,12}◆) | 现已 | 近年来 | 以来
    | (?<![比较])去年 | (?<![比较])上年末 | 累计完成 | 共完成 | [一二三四五六七八九十0-9]年来
    | 预测 (?!能力|精度|系统|预警|报|性) | 曾 (?!经济) | 当时 | 实际 (?=启动|完成|到位|利用|新增) | 我们
    | 我[局厅] | 共 (?=受理|调解|办理|查处|立案|收到|接待|争取) | 居全[国省]
    | 位居 | 名列 | 连续◆ | 圆满完成 | 如期完成了
      | [共新]?检出 | 刚刚结束 | 今年前[一二三四五六七八九十]+个?月 | [上本]半年 (?=[^，]{0,20}[为达]) | 承担过
      | 自[^，]{0,10}以来 | 共有 | 占全国的? (?=◆)
      | 约占 | 现状 | 自查 | 查处了 | 新增确诊
      | 取得 (?=明显|显著|积极|重大|历史)[^，]{0,6}成[效就] | 据统计 | 据了解 | 初步核算 | 数据显示 | 统计显示
    """,
    yes=("森林覆盖率«已»达到◆", "«截至»◇"),
    no=("到◇，森林覆盖率达到◆",),
)

PAST_BEHIND = Rule(
    "zh.stance.past_behind",
    r"\G [^◆◇◁，；]{0,12}? 已 (?: 建成 | 完成 | 投运 | 获批 )",
    yes=("«个村已建成»",),
    no=("个村建成",),
)

AIM = Rule(
    "zh.stance.aim",
    # words that announce an aim
    r"""
    力争 | 争取 | 严格控制在 | 努力 (?!下) | 确保
    | 将
    (?=[达超增降提建新再全]|实现|完成|会|有|继续|进一步|形成|成为|启动|投|力|于|在|按|重点|着力|逐步|稳步|通过|培|打造|支持|推|持续|努|率先|基本)
    | 计划 (?=在|到|于|建|投|用|新|通|实|完|培|◇) | 规划 (?=建) | 目标 (?!任务完成) | 拟 (?!定|人|建“)
    | (?<![主重需首纪概摘次紧]) 要 (?=[在于达建新确努力保抓]|实现|完成) | 必须 | 不得 | 应当 | 应该
    | (?<![供适响效反感相对]) 应 (?=[不达建设配按在全加逐]) | 未来 | 今后
    | 到◇ | 旨在 | 必保 | 下一步 | 下一阶段
    """,
    yes=("«力争»达到◆", "«计划»新建◆"),
    no=("森林覆盖率达到◆",),
)

STRENGTH = Rule(
    "zh.stance.strength",
    r"""
    (?P<strive> 力争 | 争取 | 努力 (?=实现|达到|完成|使|将|把|提|降|到|建|控|新|保) | 力求 | (?<!有) 力保 )
    | (?P<ensure> 确保 (?! [^，；◆]{0,12}(?:前提|基础|同时) ) | 必须 | 须 (?!知) | 不[得准许] (?!不) | 原则上不
    | 严禁 | 务必 | 坚决完成 | 必保 )
    """,
    yes=("«力争»达到◆", "«确保»完成◆", "«不得»低于◆"),
    no=("努力下，覆盖率达到◆", "争创先进", "有力保障供应", "在确保安全的前提下达到◆"),
)

GOAL_HEADING = Rule(
    "zh.stance.goal_heading",
    r"目标 (?!责任|考核|管理|任务分解) | 指标 (?!体系建设) | 愿景",
    yes=("主要«目标»", "发展«目标»"),
    no=("重点任务", "目标责任制"),
)

FACT_HEADING = Rule(
    "zh.stance.fact_heading",
    # what has been reached, how things stand and what lies ahead; 提升治理成效, 夯实发展基础 are tasks
    r"""
    现状 (?!调查|普查|评[估价]) | 回顾 | (?:规划|编制|发展|工作)背景 | 发展环境 | 基本情况 | 主要做法
    | 成[效就绩] (?: 显著 | 明显 | 突出 | 斐然 | (?:日[益渐]?|逐步|初)显 | 回顾 | 总结 | [与和及] | $ )
      (?<! (?: 提升 | 提高 | 巩固 | 拓展 | 增强 | 扩大 | 确保 | 取得更 | [见出求抓] ) [^，]{0,12} 成 .{1,4} )
    | 取得的?[^，]{0,8}成[效就绩]
    | (?: 发展 | 工作 | 现实 | 产业 | 建设 | 规划 | 良好 | 现有 ) 基础 (?!设施|研究|能力)
      (?<! (?: 夯实 | 筑牢 | 打牢 | 奠定 | 巩固 | 强化 | 做实 | 做强 | 加强 ) [^，]{0,8} 基础 )
    | ^基础 [与和]
    | 形势 (?: 分析 | 研判 | [与和及] | $ ) | 机遇 [与和、]? 挑战 | 挑战 [与和] 机遇 | 困难 [与和] 挑战
    | (?:存在|面临)[^，]{0,8}(?:形势|问题|困难|短板|不足|差距|挑战|机遇)
    | 工作(?:进展|总结|情况) | (?:完成|进展|执行)情况 $
    """,
    yes=(
        "发展«现状»",
        "“十三五”工作«成效»",
        "“十三五”生态环境保护«成效显著»",
        "生态环境保护«形势»",
        "«存在的问题与不足»",
        "«发展基础»和面临形势",
    ),
    no=("主要目标", "重点任务", "提升治理成效", "夯实产业基础", "加强基础设施建设", "“一河一策”见成效"),
)

NAME_QUOTE = Rule(
    "zh.stance.name_quote",
    # “◆见绿”: a number inside quotation marks or a title is part of a name
    r"[“《「『‘] [^“”《》」』’]* $",
    yes=("推进«“»",),
    no=("推进“双师型”教师",),
)

UNCOUNTED = Rule(
    "zh.stance.uncounted",
    # classes, rounds and grades are not counted as results
    r"类 | 省 | 方面 | 批 | 级 | 轮 | 章 | 篇 | 字 | 环节 | 大类 | 步 | 阶段 | 门类 | 类别 | 回合 | 档",
    yes=("«类»",),
    no=("家", "个"),
)

OWN_COUNT = Rule(
    "zh.stance.own_count",
    # what a document counts of itself, and who is to look after it
    r"""
    (?: 指标 | 任务 | 措施 | 举措 | 问题 | 方面 | 建议 | 原则 | 环节 | 关系 | [一二三特]等奖 | 优秀奖 | 组织奖 | 阶段
    | 步骤 | 清单 | 循环圈? | 层次
    | 维度 | 板块
    | 子项 | 事项 | 条款 | 负责人
    | 联络员 | 联系人 | 分管领导 | 负责同志 ) (?:担任.*)? $
    """,
    yes=("约束性«指标»", "科室«负责人»"),
    no=("零碳园区",),
)

DESCRIPTIVE = Rule(
    "zh.stance.descriptive",
    # 约占◆, 仅有◆, 高达◆: how things are, unless an aim is announced
    r"(?: 约占 | 仅占 | 只占 | 仅有 | 只有 | 仅为 | 高达 | 多达 ) (?:约|近|了)? $",
    yes=("煤炭消费总量«约占»",),
    no=("占比达到",),
)

ELIGIBLE = Rule(
    "zh.stance.eligible",
    # what an applicant must have
    r"""
    (?: 申报 | 申请 | 参评 | 推荐 | 报名 | 应聘 ) (?: 单位 | 企业 | 项目 | 主体 | 人 | 条件 | 对象 | 机构 | 者
    | 时 )
    """,
    yes=("«申报项目»总投资◆",),
    no=("零碳园区",),
)

PERMIT = Rule(
    "zh.stance.permit",
    # 可按不超过◆单列追加: what is allowed is no aim
    r"""
    (?<![不认许]) 可 (?! 再生 | 靠 | 持续 | 视 | 燃 | 追溯 | 比 | 控 | 行 | 及 | 利用 | 回收 | 调 | 降解 | 供
    | 达 | 实现 | 支配 | 循环
    | 复制 ) (?: 以 )? [^◆，；]{0,16} $ | 允许 [^◆，；]{0,16} $
    """,
    yes=("结构比例最高«可提高»", "«可分别按»"),
    no=("可再生能源消费比重达到",),
)

BRACKETED = Rule(
    "zh.stance.bracketed",
    # （含培育◆）, （其中…◆）: only these brackets state an aim of their own
    r"\G (?: 含 | 其中 | 包括 | 力争 | 争取 | 到◇)",
    yes=("«含»培育◆",),
    no=("建筑面积◆",),
)

TIME_UNIT = Rule(
    "zh.stance.time_unit",
    r"""
    周?岁 | 个?工作日 | 个?自然日 | 日 | 天 | 年 | 个?月 | 周 | 个?星期 | 小?时 | 个小时 | 分钟 | 秒 | 学年
    | 学期 | 周年 | 次 (?:/.*)? | 届 | 期 | 分 | 学时
    """,
    yes=("«工作日»", "«个月»"),
    no=("家", "平方米"),
)

RULES = StanceRules(
    allowance=ALLOWANCE,
    funding=FUNDING,
    subsidy=SUBSIDY,
    supposing=SUPPOSING,
    event=EVENT,
    forecast=FORECAST,
    routine=ROUTINE,
    past=PAST,
    past_behind=PAST_BEHIND,
    aim=AIM,
    strength=STRENGTH,
    goal_heading=GOAL_HEADING,
    fact_heading=FACT_HEADING,
    name_quote=NAME_QUOTE,
    permit=PERMIT,
    own_count=OWN_COUNT,
    descriptive=DESCRIPTIVE,
    eligible=ELIGIBLE,
    uncounted=UNCOUNTED,
    bracketed=BRACKETED,
    time_unit=TIME_UNIT,
    money=("元", "美元", "欧元"),
)
