"""Numbers with their units in Chinese: 70万千瓦, 3%—5%, 不低于50%, 三分之一, 翻一番, 至少使用一种."""

from decimal import Decimal
from functools import cache

from policyparse.lang.shape import Counted, QuantityRules
from policyparse.lang.zh.numerals import fraction, is_positional, myriads, scale, spread, to_decimal
from policyparse.pattern import Match, Rule
from policyparse.span import Span
from policyparse.vocab import units

DIGIT = "一二三四五六七八九两"
FORMAL = f"(?: [壹贰叁肆伍陆柒捌玖] [拾佰仟万萬亿億] [壹贰叁肆伍陆柒捌玖拾佰仟万萬亿億零{DIGIT}十百千]{{0,15}} )"
# 千 also begins units: 五千千瓦时 is 5000 千瓦时 and 十千克 no 1010 克; but 一万五千米 is 15000 米.
THOUSAND = rf"千 (?: (?! (?! 克拉 ) \L<thousandfold> ) | (?<= [万亿] [{DIGIT}] 千 ) )"
PLACES = rf"(?: 点 [{DIGIT}〇零]{{1,6}} (?: [十百千]? 万亿 | [十百千]? [万亿] | {THOUSAND} )? )"
SPELLED = rf"""(?: [{DIGIT}十廿卅] (?: [{DIGIT}〇零十百万亿] | {THOUSAND} ){{0,15}} {PLACES}?
      | 零 {PLACES} | [百千万] 零 [{DIGIT}] [{DIGIT}十百零]{{0,5}} | {FORMAL} )"""
"""A numeral in characters; it never begins with 百 or 万, which are words of their own, except in 万零五."""

ARABIC = r"(?: [0-9]{1,3} (?: [,，][0-9]{3} (?![0-9]) ){1,8} (?:\.[0-9]{1,12})? | [0-9]{1,27} (?:\.[0-9]{1,12})? )"
# 千 and 百 also begin units: 70千瓦 is no 70000 瓦.
MULTIPLIER = rf"(?: 个亿 (?! [元级] ) | [十百千]? 万亿 | [十百千]? [万亿] | {THOUSAND} | 百 (?! 帕|升|分 ) )"
STOP = r"(?: 以[ ]?[上下内] | 左[ ]?右 | [ ,，.。;；:：、)）(（”及和与至到—~～\-\t\n] | \Z )"
# Characters that are units before a stop and the beginning of a word before anything else: 90分以上, but 15分别.
BEFORE_STOP = "分点级代步节度角字面路股省市县区国村乡对单"
UNIT_GUARD = rf"""(?!
    (?! 分钟 | 分贝 | 分米 | 分钱 | 字节 | 节课 | 度电 ) [{BEFORE_STOP}] (?! {STOP} | [的制电/] )
  | 日 (?! 以[上下内] | 之?内 | 左右 | 元 | 圆 | 龄 | 历日 ) (?<! (?: 3[2-9] | [4-9][0-9] | [0-9]{{3}} ) [ ]? 日 )
  | 月 | 年 (?: (?! {STOP} | 的 | 且 | 半 ) | (?<= (?: [近前后用] | 未来 | 今后 | 过去
    | 经过 ) [ ]? [0-9一二三四五六七八九十两]{{1,3}} [ ]? 年 ) )
  | 个亿 (?! [元级] ) | \L<words> | [A-Z][级型类网版座楼栋]
)"""
FORM, ATOM = "(?&form)", "(?&atom)"
ATOMS = rf"(?(DEFINE) (?P<form> \L<units> ) (?P<atom> {FORM} (?: (?<![A-Za-z]) | (?![A-Za-z0-9]) ) ) )"
"""Said once in a rule and called by name: to compile some hundred forms takes longer than all else of the rule."""
BELOW = rf"(?: {ATOM} | [adh] (?! [A-Za-z0-9] ) )"  # t/a, m³/d: letters that are units behind a stroke only
PER = r"(?: [0-9]{0,4} [十百千万亿]{1,2} | 10{0,4} (?! [0-9A-Za-z] ) )?"
TALLY = "[个家户人项所座台套辆处条名件种批类间部次]"
"""Measure words that stand in pairs: 3000条（个）."""
UNIT = rf"""(?: {UNIT_GUARD} {ATOM}
      (?: [ ]? [/／每·•] [ ]? (?: {PER} {BELOW} (?: [·•] {BELOW} )? | \( {PER} {BELOW} (?: [·•] {BELOW} )? \) ) ){{0,3}}
      (?: (?<= {TALLY} ) [（(] {TALLY} [）)] )?
  | / [0-9]{{0,4}} [十百千万亿]{{1,2}} (?! [0-9] ) )"""


def _thousandfold() -> list[str]:
    """What follows the 千 that begins a unit: 瓦时, 克, 米. 五千吨 are 5000 吨: nobody counts in 千吨."""
    return [form[1:] for form in units.forms("zh") if form.startswith("千") and form != "千吨"]


HALF_MORE = "(?P<half_more> 半 (?<= (?: [年岁天倍吨米斤亩] | 个月 | 小时 | 公里 ) 半 ) (?! [年月天个径价程票挂成导] ) )"
# 五元三角 are 5.3 元; 万元 and 亿元 have no small change.
CHANGE_BEHIND = rf"""(?P<change> (?<= [0-9{DIGIT}十百千〇零余] [元块圆] )
    (?: [0-9{DIGIT}] [角毛] (?: [0-9{DIGIT}] 分 )? | 零? [0-9{DIGIT}] 分 ) 钱? )"""
HALF_WITHIN = "个 (?P<half_more> 半 ) (?: 月 | 小时 )"
"""一个半月 are 1.5 个月."""
# An amount of money that leaves its 元 out: 年薪200多万, 每家补助30—50万.
AMOUNT = rf"""(?<= [万亿] [多余]? ) (?: (?= {STOP} | 的 )
      | (?<= 薪 [^0-9，。；：、\n]{{0,3}} [0-9{DIGIT}十百千万亿.多余几数]{{2,12}} ) )
    (?<= (?P<money> 薪 | 工资 | 收入 | 补[助贴偿] | 奖[励补] | 资助
      | 投[资入] | [售房总]价 | 造价 | 花[费了] | 罚款? | 赔偿 | 贷款 | 融资 | 成本 | 利润 ) [^0-9，。；：、\n]{{0,3}}
    [0-9{DIGIT}十百千万亿个.多余几数\-—~～至到]{{2,16}} )"""
LISTS = {"units": lambda: units.forms("zh"), "words": units.lookalikes, "thousandfold": _thousandfold}
SIGN = "[-−－﹣]"
# A sign behind a number joins two ends: 3℃-5℃, 3个百分点-5个百分点.
ALONE = "(?<! [0-9%％‰℃] | 百分点 | 摄氏度 | [0-9] [度成] )"
MINUS = rf"""(?: (?<= (?P<minus> 零下 | − | (?<= [，,；;、（(：:] ) {SIGN} ) [ ]? [0-9]
        (?<! (?: [0-9%％‰℃] | 百分点 | 摄氏度 | [0-9] [度成] ) − [ ]? [0-9] ) )
      | (?<= (?P<dash> (?<= [一-龥～~—] {ALONE} ) {SIGN} ) [ ]? [0-9] )
      | (?<= (?P<minus> (?<= [为是达到至呈，、（(：:] | \A ) 负 ) [ ]? [0-9] )
      | (?<= (?P<dash> (?<= [\n\t] | {ALONE} [ ] | \A ) {SIGN} ) [0-9] ) | )"""


# The first digit stands before its own lookbehind: the search then goes from digit to digit.
# PM2.5, 5G, 4A级, GB/T 2589, 〔2022〕31号, 第13条, 10:30 and 3.2.1 hold no number with a unit.
DIGITS = Rule(
    "zh.quantities.digits",
    rf"""
    (?P<number> [0-9] (?<! [A-Za-z0-9._〔\[第/每][0-9] | 每[ ][0-9] | [A-Za-z]-[0-9] | 第[ ][0-9] | [0-9][:：∶．][0-9] )
      {MINUS}
      (?: [/／][1-9][0-9]? (?P<ratio> ) (?= 以[上下] | 左右 | 的 | [,，。；、] | \Z )
            (?<= [一-龥] (?<! [第件页表图章节] ) [ ]? [0-9] [/／] [0-9]{{1,2}} )
        | [0-9]{{0,2}} (?: [,，][0-9]{{3}} (?![0-9]) ){{1,8}}
        | [0-9]*+ ) (?: \.[0-9]++ )? (?P<vague> [多余] )? (?: [ ]? {MULTIPLIER} (?: [0-9]{{1,4}} 千 )?
          )? (?P<vague> [多余] )? )
    (?! [0-9] | [.][0-9] | [:：][0-9]{{2}} )
    (?: [ ]? (?P<unit> {HALF_WITHIN} | {UNIT} ) (?: (?P<vague>多) | {HALF_MORE} | {CHANGE_BEHIND} )?
      | (?P<tenths> 成 ) (?= 多? (?: {STOP} | 的 ) )
      | [ ]? (?P<glued> [A-Za-z号月日年] ) | {AMOUNT} )?
    {ATOMS}
    """,
    yes=(
        "达到«70万千瓦»",
        "约«1.45亿平方米»",
        "提高«3个百分点»",
        "«3000多名»学生",
        "«295克标煤/千瓦时»",
        "死亡率«85/10万»",
        "年薪«200多万»",
        "«3000条（个）»生产线",
        "工期«3年半»",
    ),
    no=("第13条", "PM2.5"),
    lists=LISTS,
)
# What a numeral in characters must not follow: 第三, “四个意识”, 统一组织, 同一项目, 新一轮, 前三名, 最后一公里.
FREE = rf"""(?<! [第周期初前“‘"「统单同唯惟专逐另下每任某新这那{DIGIT}十百千万亿〇零○0-9.] | [{DIGIT}十零] 点
    | 星期 | 最后 | 上(?=一) | 一\w(?=一) )"""
# One character that is a unit behind 5 and rarely one behind 五; idioms of 一: 一户一策, 一个个, 一件事, 一批.
NO_COUNT = rf"""
    (?! [度分级期代点号股路角步批体世届省市县区国村乡册卷字法安欧面班床圈集网端] (?! 米 | 公 | 里 | 岁 | / | 元 ) )
    (?! [次年] (?! {STOP} | 的 | 且 | 半 | [“《] ) | 年 [（(][0-9]{{4}} )
    (?! (?<= 一 ) (?: . 一 | (?P<twice> . ) (?P=twice) | 方面 | 件事 | 张网 | 张图 | 盘棋 | 条龙 | 把手 ) | 项规定
      | 条[“”]?线 | 个(?: 五年 | 一百年 ) | 头在外 )
"""
LOOSE = rf"""(?: (?P<vague> [数几] ) (?: (?: [十百万亿] | {THOUSAND} ){{1,3}} | 千 ) [余多]?
    | [百千万] (?P<vague> [余多] ) | (?<= [近上超逾] ) (?P<vague> [百千] [万亿]? | 万亿? | 亿 ) (?! 分之 ) )"""
# Most numerals in characters belong to a word (一系列, 二氧化碳) or a label (（一）): what follows tells at once.
GOES_ON = rf"""(?: [半翻过]
    | [{DIGIT}十廿卅百千万亿数几零〇壹贰叁肆伍陆柒捌玖拾佰仟萬億]{{1,20}}+ [ ]?
      (?: [多余点成分半数个—–\-~～至到的年] | \L<firsts> | {STOP} (?<= [万亿] . | [万亿] ) ) )"""
# 二氧化碳, 一体化, 第一责任人, 十四五 and 三城一区 have no measure word behind the numeral;
# in 一县一策, 一批 and 一次能源 there seems to be one.
WORDS = Rule(
    "zh.quantities.words",
    rf"""
    (?= [{DIGIT}十廿卅百千万半翻数几零壹贰叁肆伍陆柒捌玖过亿] ) (?= {GOES_ON} )
    (?: (?P<number> (?P<fraction> [{DIGIT}十]{{1,4}} 分之 [{DIGIT}十]{{1,4}} ) )
      | (?P<number> 一半 (?P<half> ) )
      | {FREE} (?: (?P<number> {SPELLED} ) (?= [ ]? [—–\-~～至到] [ ]? {SPELLED} [ ]? {NO_COUNT} {UNIT_GUARD}
        {FORM} )
          | (?P<number> [{DIGIT}]{{1,2}} ) (?P<tenths> 成 ) (?= 多? (?: {STOP} | 的 ) )
          | (?P<number> {SPELLED} (?P<vague> [多余几] )? (?: 个亿 (?! [元级] ) | [万亿]{{0,2}} )
            | {LOOSE} ) (?: [ ]? (?= \L<firsts> ) {NO_COUNT} (?P<unit> {HALF_WITHIN} | {UNIT} )
                (?: {HALF_MORE} | {CHANGE_BEHIND} )?
              | {AMOUNT} ) )
      | (?P<number> 半 (?<! [上下每前后一两过大对各折参多对这那 ] 半 ) ) (?P<unit> 年 (?! [度报刊期检末] ) | 个?月
        | 个?小时
        | 天 (?! 然 ) | 个世纪 )
      | (?P<share> [百千万]分之 ) [ ]? (?P<number> {ARABIC} | {SPELLED} | 百 )
      | (?P<number> 半数 (?P<half> ) | (?P<over> 过半 数? ) (?= 以上 | 的 | [,，。；、] | \Z ) )
      | (?P<number> 翻 (?P<doubling> [{DIGIT}] )? 番 )
    )
    {ATOMS}
    """,
    yes=(
        "至少使用«一种»可再生能源",
        "«三分之一»",
        "«百分之二十»",
        "产值«翻一番»",
        "«六口»锅",
        "占总课时«一半»以上",
        "«百余名»学生",
        "«半年»内",
        "«零点五万吨»",
        "«万零五元»",
    ),
    no=("二氧化碳", "一体化发展", "第一责任人", "三城一区", "一户一策", "十四五"),
    lists=LISTS | {"firsts": lambda: sorted({form[0] for form in units.forms("zh")})},
)
RANGE = Rule(
    "zh.quantities.range",
    r"[ ]? (?: [（(]含[）)] )? (?: —{1,2} | [–―－\-~～〜〰至到] ) [ ]?",
    yes=("3%«—»5%", "200«至»300"),
)
RANGE_START = Rule("zh.quantities.range_start", r"(?: 介于 | 在 | 从 | 由 | 自 ) [ ]? \Z", yes=("«介于»",))
CHANGE = Rule(
    "zh.quantities.change",
    r"(?: 提[高升] | 增[加长] | 上升 | 扩大 | 下降 | 降低 | 减少 | 压[缩减] ) [^，。；\n]{0,12} [从由] [ ]? \Z",
    yes=("比重«提高幅度从»",),
)
LIST = Rule("zh.quantities.list", r"[ ]? (?: [、,，和及与或至到] | 以及 ) [ ]?", yes=("6%«、»7%",))


def _loosely(words: str) -> str:
    """The words as alternatives that a wrapped line may have broken: 不 少于, 以 上."""
    return "(?: " + " | ".join("[ \\n]?".join(word) for word in words.split()) + " )"


# The bound may stand before the whole of which the number is a part: 不低于装机容量的10%.
WHOLE = "(?: [^，。；、：（）()“”\\s0-9达为占]{1,14} 的 | [^，。；、：（）()“”\\s0-9达为占的]{0,6} )"
NOT = r"不 [ \n]? (?: [应得宜能可会再予] [ \n]? )?"
LESS, MORE = "低于 少于 小于 短于", "超过 超出 高于 大于 多于 长于 突破"
BEFORE = Rule(
    "zh.quantities.before",
    rf"""
    (?: (?P<ge> {NOT} {_loosely(LESS)} {WHOLE} | {_loosely("至少 最少")} [^，。；、0-9\n]{{0,5}}
          | {_loosely("最低 起码 高于等于 高于或等于 大于等于 大于或等于 达到或超过 达到和超过")} | [≥≧] )
      | (?P<le> (?: {NOT} | 禁止 | 严禁 ) (?: {_loosely(MORE)} | 超 ) {WHOLE}
          | {_loosely("最多 至多 最高 低于等于 低于或等于 小于等于 小于或等于 上限为 上限 封顶")} | [≤≦] )
      | (?<! 不 [ \n]? | 禁止 | 严禁 ) (?: (?P<gt> {_loosely(MORE + " 优于 高出")} | [超逾>＞] )
          | (?P<lt> {_loosely(LESS + " 不足 不到 不满 未满")} | [<＜] ) )
      | (?P<about> 大约 | 约为 | (?<! [节集制签契合违预公条履解] ) 约 | 大概 | 将近 | 接近
        | (?<! [附最临就靠亲] ) 近 | 大致 )
    ) (?: 为 | 到 | 达 | [:：] )? [ ]? \Z
    """,
    yes=("«不低于»", "«约»", "«不低于装机容量的»", "«不 少于»"),
    no=("指标不低于标准，",),
)
AFTER = Rule(
    "zh.quantities.after",
    rf"""
    [ ]?
    (?: (?P<ge> [及或和]? [ ]? {_loosely("以上")} (?: [（(]含[^）)]{{0,8}}[）)] )? | 起步 )
      | (?P<le> [及或]? [ ]? {_loosely("以下 以内 之内")} | 内 (?! [^，。、；\s]{{0,2}} [容部外资设] ) )
      | (?P<about> {_loosely("左右 上下 前后")} )
      | (?P<ge> (?: 机组 | 项目 | 企业 | 部门 | 单位 | 人员 | 学校 | 设备 | 车辆 | 床位 | 示范点 | 基地 | 平台
        | 园区 ) 及? {_loosely("以上")} )
    )
    """,
    yes=("80%«以上»", "25%«左右»", "3层«以 下»"),
)
VALUE = Rule(
    "zh.quantities.value",
    r"""(?: 达到? | 为 | 至 | 到 | 在 | 是 | 于 | 超过? | 近 | 约 | [≥≤<>＜＞=＝:：] | PUE | 指数 | 系数 | 突破
    | 不足 | 至少 | 提高 | 下降 | 降低 | 增加
        | 增长 | 减少 | [）)]值? ) [ ]? \Z""",
    yes=("数值«达到»",),
)
BARE_STOP = Rule(
    "zh.quantities.bare_stop",
    r"[ ]? (?: 以[上下内] | 之内 | 左右 | [,，。;；、)）\n\t—～~] | \Z | [:：∶] 1 (?! [0-9.] ) )",
    yes=("1.25«，»", "之比达到2.8«:1»"),
)
EACH = Rule("zh.quantities.each", r"(?: 分别 | 各 | 依次 ) [^，。；！？\n]{0,12} \Z", yes=("«分别提高到»",))


HALF = Decimal("0.5")
HALF_WIDTH = str.maketrans("％／（）", "%/()")
BELOW_NOUGHT = {"%", "‰", "个百分点", "百分点", "℃", "摄氏度", "度", "°C", ""}
"""What a dash is a minus sign before, wherever it stands; 城市-5个 is no minus five."""


def read_digits(match: Match) -> Counted | None:
    """A number in figures; ``None`` where a letter or 号, 月 or 年 makes it something else."""
    if match["glued"] or (match["unit"].startswith("年") and len(match["number"]) == 4):
        return None
    number = match.span_of("number") or match.span
    if match.span_of("ratio"):
        share = fraction(match["number"].replace("／", "/"))
        return None if share is None or share >= 100 else Counted(share, None, "%", number, None, False)
    value = to_decimal(match["number"])
    if match["number"][:1] == "0" and match["number"][1:2].isdecimal():
        return None  # 010-65645641
    if match["tenths"] and value is not None:
        return Counted(value * 10, None, "%", number, match.span_of("tenths"), False)
    counted = _counted(match, value, None)
    minus = match.span_of("minus") or (match.span_of("dash") if counted and counted.unit in BELOW_NOUGHT else None)
    if counted and minus:
        return counted._replace(value=-counted.value, number=Span(minus.start, number.end))
    return counted


def read_words(match: Match) -> Counted | None:
    """A number in characters, a share or a multiple."""
    words = match["number"]
    number = match.span_of("number") or match.span
    value: Decimal | None
    if words == "半":
        return _counted(match, HALF, None)
    if match["share"]:
        value, unit = to_decimal(words), {"百": "%", "千": "‰", "万": "‱"}[match["share"][0]]
        return None if value is None else Counted(value, None, unit, number, match.span_of("share"), False)
    if match["over"]:
        return Counted(Decimal(50), None, "%", number, None, False, bound="gt")
    if match["fraction"] or match.span_of("half"):
        value = Decimal(50) if match.span_of("half") else fraction(words)
        return None if value is None else Counted(value, None, "%", number, None, False)
    if words.startswith("翻"):
        times = int(to_decimal(match["doubling"]) or 1)
        return Counted(Decimal(2**times), None, "倍", number, None, False)
    value, high = spread(words) or (to_decimal(words), None)
    if match["unit"].startswith("年") and high is None and is_positional(words):
        return None  # 二〇二五年 and 九八年 are years of the calendar
    if match["tenths"] and value is not None:
        return Counted(value * 10, high and high * 10, "%", number, match.span_of("tenths"), False)
    return _counted(match, value, high)


def _counted(match: Match, value: Decimal | None, high: Decimal | None) -> Counted | None:
    number = match.span_of("number")
    if value is None or number is None:
        return None
    unit = match.span_of("unit")
    written = match["unit"] if unit else "元" if match["money"] else ""
    if not written.isalnum():
        written = written.translate(HALF_WIDTH).replace(" ", "")
    if unit and match.end > unit.end:
        value += _more_behind(match)
    elif "半" in written:
        value, written = value + HALF, written.replace("半", "")
    times = scale(match["number"])
    return Counted(value, high, written, number, unit, bool(match["vague"]), times, myriads(times))


def _more_behind(match: Match) -> Decimal:
    """What stands behind a unit and is part of the value: 两吨半, 五元三角."""
    if match["half_more"]:
        return HALF
    more = tenth = Decimal(0)
    for char in match["change"]:
        tenth = to_decimal(char) or tenth
        more += {"角": tenth / 10, "毛": tenth / 10, "分": tenth / 100}.get(char, Decimal(0))
    return more


@cache
def unit_id(written: str) -> str | None:
    """The id of a unit, compounds by composition: 克标煤/千瓦时 → ``g{ce}/kW.h``; ``None`` if a part is unknown."""
    pair = written.endswith(")") and written[-3:-2] == "("  # 条(个) are 条
    return units.compose(written[:-3] if pair else written, "zh", to_decimal)


def is_partial(unit: str, following: str) -> bool:
    """20个、10个百分点: the 个 of the first is the beginning of the unit of both."""
    return unit == "" or (unit == "个" and following != "个" and following.startswith("个"))


RULES = QuantityRules(
    numbers=((DIGITS, read_digits), (WORDS, read_words)),
    range_join=RANGE,
    range_start=RANGE_START,
    change=CHANGE,
    list_join=LIST,
    before=BEFORE,
    after=AFTER,
    value=VALUE,
    value_end=BARE_STOP,
    each=EACH,
    unit_id=unit_id,
    is_partial=is_partial,
)
