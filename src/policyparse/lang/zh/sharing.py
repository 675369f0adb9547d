r"""What Chinese coordinated phrases share: the measure that the last names for all, the owner that the first does.

The rules run over masked pieces (``assemble/sentences.py``).
"""

from policyparse.pattern import Rule

ITEM = Rule(
    "zh.sharing.item",
    r"、 | 以及 | 和 (?!谐|田|平|顺) | 与 (?!会) | 及 (?!以上|以下|其|时|格)",
    yes=("绿色防控«、»统防统治",),
    no=("县级及以上城市",),
)

SHARED_HEAD = Rule(
    "zh.sharing.shared_head",
    # 等能耗强度, 车辆占比, 使用比例: the measure that the last item names for all
    r"""
    (?P<head> 的? (?: (?: 企业 | 车辆 | 项目 | 建筑 | 使用 | 利用 | 综合利用 | 资源化利用 | 处理 | 无害化处理
    | 处置 | 回收 | 回收利用 | 覆盖 | 普及 | 排放 | 减排 | \p{Han}{2}化 | 自给 | 就业 | 入学 | 合格 | 检出 | 办结
    | 满意 | 知晓 | 接种 | 达标 | 接入 | 运输 | 参保 | 消费 | 产业 | 产品 | 收入 | 生产 | 发电 | 供应 | 装机
    | 建设 | 改造 | 占 | 屋顶光伏 | 集中 | 收集 | 生活 | 污水 | 垃圾 | 总 | 年 | 平均 | 增加值 | 产值 | 能源
    | 综合 | 单位 ){0,4} )
      (?: 率 | 比例 | 比重 | 占比 | 强度 | 总量 | 排放量 | 消耗量 | 产量 | 用量 | 销量 | 容量 | 发电量 | 用电量
      | 用水量 | 量 | 规模 | 面积 | 能力 | 水平 | 指数 | 数量 | 人数 | 能耗 | 产值 | 增加值 | 收入 | 时间 | 时限
      | 成本 | 里程 | 密度 | 浓度 | 效率 | 增速 ) ) $
    """,
    yes=("环卫«车辆占比»",),
    no=("零碳园区",),
)

OWNER = Rule(
    "zh.sharing.owner",
    # what opens a coordinated phrase and is meant for every item
    r"""
    \G (?: 单位(?:地区|国内)?生产总值 | 单位GDP | (?:规模以上)?(?:单位)?工业(?:企业)?(?:单位)?增加值 | 公共机构
    | 主要农作物 | 主要 | 有 (?=[^有]) | 溶剂型
    | 全[国省市区县] (?:规模以上)? | 规模以上(?:工业)?
    | (?:新建|既有|城镇|农村|县城|城市|中心城区|建成区|重点|大型|各)[^◆◇，、的]{0,4}?
    (?=[^◆◇，、]{2,}(?:率|比例|量|强度|能耗|面积|占比))
    | (?:全市)?园区
    | (?:市|省|县)级 )
    """,
    yes=("«公共机构»单位建筑面积能耗",),
    no=("人均综合能耗",),
)

COLLECTED = Rule(
    "zh.sharing.collected",
    # 化学需氧量、氨氮等2项主要污染物减排量: the measure of all stands behind 等
    r"等 (?:[0-9一二三四五六七八九十]+[项个类种])? (?: 主要污染物 | 重点行业 | 领域 | 行业 )? (?P<head> .{2,} ) $",
    yes=("社会车辆«等能耗强度»",),
    no=("等级",),
)

EXAMPLES = Rule(
    "zh.sharing.examples",
    # 马铃薯、中药材等高水平创新平台: the name without its examples; 氨氮等减排量 is of them
    r"""
    \A [^◆◇，；、的]{1,20} (?: [、和] [^◆◇，；、]{1,20} )+? 等 (?! [级同离待] | 车辆
    | [0-9一二三四五六七八九十]+ [项个类种家] | (?: 主要污染物 | 车辆 | 领域 | 行业 | 产品 | 企业
    | 建筑 )? [^、]{0,3}
      (?: 率 | 比例 | 量 | 占比 | 比重 | 强度 | 浓度 | 能耗 ) )
    (?= [^，；]{4,} )
    """,
    yes=("«马铃薯、中药材等»高水平创新平台", "«钢铁、水泥等»重点行业达到标杆水平的产能比例"),
    no=("化学需氧量、氨氮等减排量", "公交、出租等车辆占比", "化学需氧量、氨氮等2项主要污染物重点工程减排量"),
)

OUTER = Rule("zh.sharing.outer", r"、", yes=("京津冀及周边地区«、»长三角地区",), no=("和",))

DANGLING = Rule(
    "zh.sharing.dangling",
    # 占全市工业产值比重: a share of something whose owner was named before
    r"\G 占 (?!比|地|用)",
    yes=("«占»全市工业产值比重",),
    no=("占比", "占地面积"),
)

RANK = Rule("zh.sharing.rank", r"[级类型档] $", yes=("千亿«级»",), no=("千亿级产业集群",))

PROCESSING = Rule(
    "zh.sharing.processing",
    r"""
    (?: 种植 | 播种 | 收获 | 收割 | 养殖 | 加工 | 处理 | 处置 | 收集 | 运输 | 收储 | 利用 | 回收 | 生产 | 供应
    | 消费 ) \Z
    """,
    yes=("马铃薯«种植»", "垃圾«收集»"),
    no=("马铃薯", "种植面积"),
)

_OWN_MEASURE = Rule(
    "zh.sharing.own_measure",
    # what a place takes over from the indicator named before: everything behind that one's own place
    r"""
    \G (?: 全[国省市区县] | [^◆◇，、的]{0,12}? (?: 地区 | 区域 | 城市 | 县城 | 城区 | 建成区 | 流域 | 上游 | 下游
    | 中游 ) (?: 建成区 | 规划区
    | 核心区 )? (?: 内 | 以上 )? ) (?= [^，、]{4,} )
    """,
    yes=("«重点区域»新增车辆比例", "«上游»地级缺水城市再生水利用率"),
    no=("森林覆盖率",),
)


_RANKED = Rule(
    "zh.sharing.ranked",
    # 国家级龙头企业◆、省级◆: one rank stands in the other's place
    r"\G (?: 国家级 | [省市县区]级 | [1-5]?A+级 )+",
    yes=("«国家级»龙头企业", "«5A级»景区"),
    no=("龙头企业",),
)


_WHOLE = Rule(
    "zh.sharing.whole",
    # 全市科技特派员◆，其中省级◆
    r"\G 全[国省市区县州]",
    yes=("«全市»科技特派员",),
    no=("科技特派员",),
)


def rescope(scope: str, indicator: str) -> str:
    """The indicator named before, for another place or part of it.

    >>> rescope("重点区域", "城市建成区新增和更新车辆中新能源车辆比例")
    '重点区域新增和更新车辆中新能源车辆比例'
    >>> rescope("省级", "国家级龙头企业")
    '省级龙头企业'
    """
    if scope.endswith("占") or DANGLING.match(indicator):
        return scope + indicator
    ranked = _RANKED.match(scope) is not None
    match = _RANKED.match(indicator) or _WHOLE.match(indicator) if ranked else _OWN_MEASURE.match(indicator)
    return scope + (indicator[match.end :] if match else indicator)
