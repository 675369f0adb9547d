"""How Chinese indicator tables are headed: 指标 | 单位 | 2020年 | 2025年 | 属性."""

from policyparse.lang.shape import TableRules
from policyparse.pattern import Rule

NUMBER = r"(?: [-−－]? [0-9]{1,3} (?: [,，][0-9]{3} )+ (?:\.[0-9]+)? | [-−－]? [0-9]{1,15} (?:\.[0-9]{1,8})? )"
BOUND = r"""
    (?: [≥≤<>＜＞〉〈]=? | 不[低高少多]于 | 不超过 | 不小于 | 不大于 | 大于 | 小于 | 高于 | 低于 | 超过 | 至少 | 约
    | 达到? | 控制在 )
"""
UNIT = r"(?: [%％‰] | 个?百分点 | (?! 年 ) [\p{Han}]{1,5} (?: / [\p{Han}]{1,5} )? )"


def _value(number: str, high: str) -> str:
    return rf"""
        (?: (?P<bound> {BOUND} ) [ ]? )? (?P<sum> [\[［【〔] [ ]? )? {number} (?: [ ]? [—\-–~～至] [ ]? {high} )?
        (?: [ ]? (?P<unit> {UNIT} ) )?? [ ]? [\]］】〕]? [*＊]? (?: 以上 | 以下 | 以内 | 左右 )?
    """


CELL = Rule(
    "zh.tables.cell",
    _value(f"(?P<number> {NUMBER} )", f"(?P<high> {NUMBER} )") + r"\s* $",
    yes=("«14.4»", "«≥85%»", "«[1340]»", "«3—5»"),
    no=("约束性",),
)

VALUE_IN_ROW = Rule(
    "zh.tables.value",
    rf"(?<= \s ) {_value(NUMBER, NUMBER)} (?= \s | $ )",
    yes=("福州  «18»",),
    no=("福州18",),
)

ROW = Rule(
    "zh.tables.row",
    rf"""
    (?P<label> [^\n\t。，；：:]{{0,40}}? [\p{{Han}}）)A-Za-z%％] ) (?: \s{{1,6}} (?:{_value(NUMBER, NUMBER)}) )+ \s* $
    """,
    yes=("«福州  18  16»",),
    no=("福州市下降18%",),
)

WORD = Rule("zh.tables.word", r"\S+", yes=("«指标» 单位",))

UNIT_IN_BRACKETS = Rule(
    "zh.tables.unit",
    r"""
    [（(［\[] \s* (?: 单位 [:：] | [与比较] [^（）()]{2,16} [，,] \s* )? (?P<unit> [%％‰]
    | (?: [^（）()\[\]，。；\d]
    | (?<= [mM] ) [23] ){1,14} (?: [（(] [^（）()]{1,6} [)）] )? ) \s* [）)］\]] (?<! (?: 机动车 | 县 | 区 | 市
    | 旗 | 级 | 类
    | 含.* | 以上 | 以下 ) [）)］\]] )
    | (?<= [率比重例度] ) (?P<unit> [%％] )
    """,
    yes=("森林覆盖率«（%）»", "氮氧化物重点工程减排量«（万吨）»"),
    no=("水质优良（一、二类2）",),
)

BARE_UNIT = Rule(
    "zh.tables.bare_unit",
    r"""
    [%％‰] | [万亿千百]{0,2} (?: 吨 | 千瓦 | 千瓦时 | 公里 | 平方米 | 立方米 | 亩 | 公顷 | 元 | 人 | 个 | 家 | 户
    | 辆 | 项 | 件 | 座 | 处 | 张 | 所
    | 岁 | 年 | 天 | 分钟 | 小时 | 倍 | 人次 | 标准箱 | 平方公里 | 吨标准煤 | 吨标煤 | 头 | 只 | 户次 | 美元 | 平米
    | 米 | 台 | 套 | 条 | 名 | 床 | 册
    | 部 ) (?: / .{1,10} )? | (?: μg | 微克 | 毫克 | mg ) / .{1,6} | — | -
    """,
    yes=("«万吨»", "«%»", "«微克/立方米»"),
    no=("指标",),
)

SERIAL_HEAD = Rule("zh.tables.serial_head", r"(?: 序 \s* 号? | 编号 | No\.? )", yes=("«序号»",), no=("指标",))
UNIT_HEAD = Rule("zh.tables.unit_head", r"(?: 计量 )? 单 \s* 位", yes=("«单位»",), no=("指标",))
KIND_HEAD = Rule(
    "zh.tables.kind_head",
    r"""
    属 \s* 性 | 性 \s* 质 | 指标类型 | 责任 | 牵头 | 配合 | 备 \s* 注 (?! \s* [:：] ) | 说明 | 完成 \s* 情况
    | 数据来源 | 部门 | 权重 | 分值 | 得分 | 评分
    """,
    yes=("指标«属性»", "«牵头»部门"),
    no=("指标名称",),
)

AIM = Rule(
    "zh.tables.aim",
    r"(?: 规划 | 预期 | 发展 | 计划 )? (?: 目 \s* 标 | 指标 (?= 值 ) ) 值? | 规划 [值数] | 预期值 | 计划数",
    yes=("2025年«目标值»", "«目标»"),
    no=("2020年现状", "指标"),
)

ACTUAL = Rule(
    "zh.tables.actual",
    r"""
    现 \s* [状值] | 实 \s* [际现绩] | 基 \s* [期数准] | 完成 \s* [值数]? \s* [）)]? $ | 达到值 | 已 | 上年 | 去年 | 历史
    """,
    yes=("2020年«现状»值", "2020年«实现»", "2020年«完成值»"),
    no=("2025年目标", "完成造林（亩）"),
)

COLUMN_SAYS = Rule(
    "zh.tables.column_says",
    # what stands on the next line of a PDF's header: 2020年 / 完成值
    r"""
    [（(]? \s* (?: 目标 | 实现 | 实际 | 完成 | 现\s*状 | 基期 | 基数 | 基准 | 规划 | 预期
    | 达到 ) \s* [值数]? \s* [）)]?
    """,
    yes=("«目标值»", "«(现状)»"),
    no=("指标属性",),
)

DONE = Rule(
    "zh.tables.done",
    r"完成情况 | 执行情况 | 达成情况 | 实现情况 | 现状表 | 统计表 | 评估结果 | 成[就效绩] | 进展情况 | 回顾",
    yes=("主要指标«完成情况»", "能源发展主要«成就»"),
    no=("主要指标",),
)

GOAL = Rule(
    "zh.tables.goal",
    r"指标 | 目标 | 任务 | 计划 | 规划 | 分解 | 控制",
    yes=("下降«指标»",),
    no=("产区分布",),
)

GRANT = Rule(
    "zh.tables.grant",
    r"""
    补助 | 补贴 | 奖[励补] | 资金 | 收费 | 价格 | 电价 | 罚款 | 名单 | 工资 | 税 | 评分 | 得分 | 分值 | 销售额 | 排名
    | 费用 | 处罚 | 裁量
    """,
    yes=("«补助»标准",),
    no=("下降指标",),
)

CUMULATIVE = Rule(
    "zh.tables.cumulative",
    r"累 \s* 计 | \[ \s* \] | (?<! 年 ) 新 \s* 增 (?! 长 )",
    yes=("五年«累计»", "«新增»装机"),
    no=("年均", "年新增"),
)
ANNUAL = Rule(
    "zh.tables.annual", r"年 \s* 均 (?! 浓度 | 值 ) | 年增长 | 年新增", yes=("«年均»增速",), no=("年均浓度", "累计")
)

NUMBERING = Rule(
    "zh.tables.numbering",
    r"""
    \s* (?: [（(]? (?: [0-9]{1,2} (?: \.[0-9]{1,2} )* | [一二三四五六七八九十]{1,3} ) [）).．、]+ \s*
    | [0-9]{1,2} (?: \.[0-9]{1,2} )* \s+ | 备注[:：] | 其中[:：] | [—－-]{1,2} )+
    """,
    yes=("«1.»森林覆盖率", "«1.1 »可再生能源", "«备注：»能耗"),
    no=("森林覆盖率",),
)

SERIAL = Rule("zh.tables.serial", r"[0-9]{1,2} [.．、]?", yes=("«12»",), no=("十二",))

DIRECTION = Rule(
    "zh.tables.direction",
    r"""
    (?<= [\s\S]{3} ) (?: 累计 | 年均 | 年 )? (?: (?P<down> 下 \s* 降 | 降 \s* 低 | 减少 | 削减 ) | (?P<up> 增长 | 提高
    | 增加 | (?<= 水平 | 效率 | 能力 ) 提升 ) ) (?: 率
    | 幅度 | 比例 )? \s* $
    """,
    yes=("单位地区生产总值能耗«降低»", "生产总值«年均增长»"),
    no=("森林覆盖率",),
)

SCALE = Rule(
    "zh.tables.scale",
    r"(?: 百万 | 千万 | 万亿 | [万亿] | 百 (?!分) | 千 (?! 瓦|克|米|焦|卡|伏|帕|赫|乏|安 ) )",
    yes=("«万»吨", "«亿»元"),
    no=("元", "微克"),
)

CAPTION = Rule(
    "zh.tables.caption",
    r"""
    (?: 专栏 | (?<! [^\n] ) \s* 表 ) \s* [0-9一二三四五六七八九十－-]+ | (?: 主要 | 发展 | 规划 | 约束性 | 预期
    | 核心 ) (?: 目标 | 指标
    | 预期 ){1,2} (?: 表 | 体系 | 一览表 )? (?: 序 号? )? \s* $
    """,
    yes=("«专栏1» 主要指标", "“十四五”«主要指标表»", "«主要指标序»"),
    no=("各地要完成指标任务。",),
)

PROSE = Rule(
    "zh.tables.prose",
    # 标执行。 is the end of a torn cell
    r"(?<= [^\n]{8} ) 。 | (?<! [^\n] ) (?: 注 \s* [:：] | 第 [一二三四五六七八九十]+ [章节] | 说明 [:：] )",
    yes=("全市单位能耗明显下降«。»",),
    no=("下降（%）", "标执行。"),
)
ATTRIBUTE = Rule(
    "zh.tables.attribute",
    # it ends a row, or is a cell of the header; narrow columns tear it (约束⏎性)
    r"""
    约束性 | 预期性 | 指导性 | 属 \s* 性
    | (?<! [^\n] ) \s* (?: [属性序号] | 约束 | 预期 | 指导 | 类型 | 指标 | 单位 | 备注 ) \s* $
    """,
    yes=("完成 «约束性»", "«约束»"),
    no=("森林覆盖率",),
)

LABEL = Rule(
    "zh.tables.label",
    # a PDF's cells out of order make labels such as 质量(平
    r"""
    (?! .* (?: 约束性 | 预期性 | 序号 | 属性 | 目标值 | 现状值 | 下达 | 指标号
    | （ [一二三四五六七八九十] ） ) ) (?! [^\p{Han}]* / ) [“（(\p{Han}A-Za-z] [^；;←→〉|%％]* \p{Han} [^；;←→〉|%％]*
    """,
    yes=("«森林覆盖率»",),
    no=("；注",),
)

YEAR = Rule(
    "zh.tables.year", r"(?P<year> (?: 19 | 20 ) [0-9]{2} ) (?! [0-9.,] ) \s* 年?", yes=("«2025»",), no=("20.25",)
)

RULES = TableRules(
    cell=CELL,
    value=VALUE_IN_ROW,
    row=ROW,
    word=WORD,
    unit=UNIT_IN_BRACKETS,
    bare_unit=BARE_UNIT,
    serial_head=SERIAL_HEAD,
    unit_head=UNIT_HEAD,
    kind_head=KIND_HEAD,
    aim=AIM,
    actual=ACTUAL,
    column_says=COLUMN_SAYS,
    done=DONE,
    goal=GOAL,
    grant=GRANT,
    cumulative=CUMULATIVE,
    annual=ANNUAL,
    numbering=NUMBERING,
    serial=SERIAL,
    direction=DIRECTION,
    scale=SCALE,
    caption=CAPTION,
    prose=PROSE,
    attribute=ATTRIBUTE,
    label=LABEL,
    year=YEAR,
)
