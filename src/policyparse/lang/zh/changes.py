r"""How Chinese says that a value is reached, raised or lowered: the words between an indicator and its number.

The rules run over masked pieces: ``◆`` is a quantity with its bound words (不低于…以上), ``◇`` a time with its
preposition, ``◁`` a year that is compared with (比2020年).
"""

from policyparse.lang.shape import ChangeRules
from policyparse.models import Comparator
from policyparse.pattern import Rule

_UP = r"提高|提升|增长|增加|上升|递增|提标|增多|扩大|增幅|翻|上浮|稳中有升|新提高|增至|(?<!新)增(?![长加幅多量值收])"
_DOWN = r"下降|降低|减少|降|压减|压缩|缩短|缩小|缩减|削减|调减|下调|下浮|减轻|递减|减量|回落|减"
_TO = r"到|至|为|成|达到|达|在"
_LEVEL = r"""
    达到|达|约?为|保持[在]?|巩固[在到]|折合|稳定[在]?(?:达到)?|维持[在]?|控制[在到]?|严格控制在|限制在|(?<=率|例|比|重|量|间|度|
    额|分别)在|实现|完成|突破|超过|占到|占(?!比)|至|到|位居|逼近|接近|
    不得?(?:低|少|小|高|大)于|不(?:得|应|宜|能)?超过|不超|超出?|(?:高|低|大|小|多|少|优)于|落实|执行|等于|形成|
    建成|总计|合计|共计|含|
    扩展[到至]|发展[到至]|拓展[到至]|恢复[到至]|增至|升至|降至|减至|调整[到至为]|设[为定]为?|定为|压降[到至]
"""
_ADVERB = r"""
    力争|争取|努力|力求|确保|预计|预期性?|计划|规划|原则上|应当|应|必须|须|需|要|将|
    (?<![产功性效动智节势核热电光潜职才])能够?|可|基本|总体上?|全部|全面|稳步|稳定|持续|不断|进一步|
    逐步|严格|累计|大约|约|大概|一般|普遍|不再|同比|环比|同口径|再|继续|相应|回升|企稳|也|至少|
    最低|最多|最高|实际|明显|显著|大幅|
    比 (?=增|降|减) |[二三四五两]年 (?=累计) |
    年均|年平均|平均每年|每人每[年月]|每年|每[日天]|逐年|全年|年内|当年|本年度?|年|平均|分年度|有望|始终|长期|初步|(?<![撤合兼归])并|且|等
"""
_BASE = r"""
    (?: 比 (?!例|重|率|值|上升|上涨|较) | 较 | 与 | 同 | 对比 | 相比于?|相较于?)
    (?: [^◆◇，；、]{0,4}(?:上年|去年|前一?年|同期|现状|目前|现有)(?:同期|底|末)? | 全[国省市][^◆◇，；]{0,8}? )
    (?:水平|基数|基础)? (?:相比|相较|上|而言)?
  | ◁
  | 在(?:原有|现有|现在|现行|目前|当前)(?:的)?(?:基础|标准)(?:之)?上
  | (?:比|较)(?:国家|全国|全省|上级|国标)[^◆◇，；]{0,8}?
"""

PREDICATE = Rule(
    "zh.changes.predicate",
    rf"""
    (?: (?P<up> (?:{_UP}) (?!总|量) (?: (?<=增长|递增) (?:达到?|保持在?|稳定在|超过|突破) )? ) (?: 了 )?
        (?P<to> {_TO} )?
      | (?P<down> (?:{_DOWN}) ) (?: 了 )? (?P<to> {_TO} )?
      | (?P<level> {_LEVEL} ) 了?
      | (?<= [到至] ) ◇ 的?
      | (?<= [到至在于达] ) 每 (?! [年月季] ) [^◆◇，；、每]{{1,5}} (?: 每 [年月日天] )?
      | (?P<base> {_BASE} | [由从] (?: ◇ 的? )? ◆ )
      | (?P<distributive> 分别 | 均 | 都 | 各自? )
      | (?P<annual> 年均 | 每年 | 平均每年 | 年平均 | 逐年 | 年 (?=增|递|下降|减|提高|降) )
      | (?: {_ADVERB} ) (?![率量比力耗源级])
    )++ $
    """,
    yes=(
        "可再生能源消费比重«达到»",
        "单位地区生产总值能耗«◁下降»",
        "能耗、水耗«◁分别下降»",
        "生活垃圾资源化利用率«提升至»",
        "绿色电力规模«力争达到»",
        "全省机械总动力«控制在»",
        "货运量«年均增长»",
        "占比«较上年提高»",
        "收入水平«年均增长达到»",
    ),
    no=("绿色出行比例", "建成绿色园区"),
)

EMBRACE = Rule(
    "zh.changes.embrace",
    # 提升新建民用建筑节能设计标准至◆: the verb stands before its object, the particle before the number
    rf"""
    \G (?: (?P<up> {_UP} ) | (?P<down> {_DOWN} ) | (?P<level> 控制|保持|稳定|维持|推动|促进|实现|带动|使|将|把) )
    (?P<object> (?![值率量幅速比压式机]) [^◆◇，；]{{2,40}}? ) (?P<to> 提?到|至|达到|达|在 ) $
    """,
    yes=("«提升新建民用建筑节能设计标准至»",),
    no=("新建民用建筑节能设计标准达到",),
)

OBJECT = Rule(
    "zh.changes.object",
    # 减少煤炭消费◆, 提高就业率◆: the number is the size of the change
    r"""
    \G (?: (?P<up> 增加|提高|提升|扩大 )
    | (?P<down> 减少|降低|压减|削减|压缩|缩减|减排 ) ) (?P<object> (?![值率量幅速比压式机]) [^◆◇，；]{2,40} ) $
    """,
    yes=("«减少煤炭消费»",),
    no=("新增污水处理能力",),
)

SHARE = Rule(
    "zh.changes.share",
    # 招生规模不低于高等职业教育招生规模的10%: what the percentage is taken of stands between the verb and the number
    r"""
    (?P<verb> 达到? (?!标|峰|产|成) |不得?(?:低|少|高|大)于
    |不(?:得|应|宜)?超过|超过|占到|控制在|约?为|低于|高于|大于|小于
    |(?: 提[高升] | 增加 | 扩大 | 缩小 | 降低 | 下降 | 减少 ) [到至] (?= .* 的 $ ) )
    (?P<whole> (?!上|下|了|或) [^◆◇，；、达占]{2,30}? | (?<= 分别 达到? ) [^◆◇，；]{2,60} (?= 的 $ ) )
    (?<! 比例|比重|占比|率|数量|.[上中下]|保持|稳定|提高|下降|降低|增长|提升|总体|基本 ) 的? $
    """,
    yes=(
        "电网高峰负荷削峰能力«达到最高用电负荷»",
        "招生规模«不低于高等职业教育招生规模的»",
        "收入差距«缩小到当地平均水平的»",
        "支付限额分别«达到职工年平均工资、居民可支配收入的»",
    ),
    no=("森林覆盖率达到",),
)

NOMINAL = Rule(
    "zh.changes.nominal",
    # ◆的降幅; Chinese rarely says it so
    r"""
    \G 的? (?: (?P<up> 增幅|增长率?|增速|提升 )
    | (?P<down> 降幅|下降|减排|削减 ) ) (?P<object> ) (?: 目标|任务|要求|$ )
    """,
    yes=("«的降幅目标»",),
    no=("的省级机关",),
)

HEADED = Rule(
    "zh.changes.headed",
    # 研发经费投入年均增速不低于18%: the indicator itself is the rate of change
    r"""
    (?: (?P<up> 增速|涨幅|(?<!自然)增长率|增幅|增长速度|提高幅度|提升幅度 )
    | (?P<down> 降幅|下降率|降低率|下降幅度|降低幅度|减排比例 ) ) $
    """,
    yes=("研发经费投入年均«增速»",),
    no=("森林覆盖率",),
)

OPENED = Rule(
    "zh.changes.opened",
    # Chinese puts the change behind its object
    r"\G (?: (?P<down> 降幅 ) | (?P<up> 增幅 ) ) [为是]",
    yes=("«降幅为»",),
    no=("能耗降幅",),
)

MULTIPLIED = Rule(
    "zh.changes.multiplied",
    # Chinese multiplies what stands before; only 实现翻一番的出口目标 has it behind
    r"\G 的 (?P<object> [^◆◇，；]{2,12} ) 目标",
    yes=("«的出口目标»",),
    no=("的目标",),
)

DOUBLING = Rule(
    "zh.changes.doubling",
    # 产值翻一番: the multiple is what is gained
    r"\G (?: (?P<up> 翻 ) | (?P<down> 减半 ) )",
    yes=("«翻»一番",),
    no=("产值达到",),
)

BOUNDS: dict[Comparator, tuple[str, ...]] = {
    ">=": ("不低于", "不少于", "不小于", "不得低于", "不得少于", "不应低于", "至少", "最低", "优于"),
    ">": ("超过", "突破", "高于", "大于", "多于", "超", "超出"),
    "<=": (
        "不超过",
        "不高于",
        "不大于",
        "不多于",
        "不得超过",
        "不得高于",
        "不应超过",
        "不宜超过",
        "不能超过",
        "最高",
        "最多",
        "不超",
    ),
    "<": ("低于", "小于", "少于"),
    "~": ("约", "约为", "大约", "接近", "左右"),
}

RULES = ChangeRules(
    predicate=PREDICATE,
    embrace=EMBRACE,
    object=OBJECT,
    share=SHARE,
    nominal=NOMINAL,
    headed=HEADED,
    opened=OPENED,
    doubling=DOUBLING,
    multiplied=MULTIPLIED,
    bounds={word: sign for sign, words in BOUNDS.items() for word in words},
)
