"""Years, dates and periods in Chinese: 到2025年, 2030年前, “十四五”期间, 2021—2025年, 今年, 三年内, 比2020年."""

from dataclasses import replace

from policyparse.lang.shape import TimeRules, When
from policyparse.lang.zh.numerals import spread, to_decimal
from policyparse.pattern import Match, Rule
from policyparse.vocab import periods, words

YEAR = "(?: 19 | 20 ) [0-9]{2}"
SPELLED_YEAR = "[一二] [九〇零○] [〇零○一二三四五六七八九]{2}"
MONTH = "(?: 1[0-2] | 0?[1-9] | 十[一二]? | [一二三四五六七八九] )"
DAY = "(?: 3[01] | [12][0-9] | 0?[1-9] | 三十一? | 二?十[一二三四五六七八九]? | [一二三四五六七八九] )"
PART = """(?: 第? (?P<quarter> [一二三四1-4] ) 季度 | (?P<first_quarters> 前[两二三] 个? 季度 )
  | (?P<half> [上下] ) 半年
    | 前 (?P<first_months> [2-9] | 1[01] | [两二三四五六七八九] | 十一? ) 个月 )"""
"""A quarter or a half of a year, or its first months."""
TO = r"(?: —{1,2} | [–―－\-~～至到] )"
OPEN, CLOSE = "[“\"「『‘'＂]", "[”\"」』’'＂]"
COUNT = "(?: [0-9]{1,2} | [一二三四五六七八九两十]{1,3} )"
SPAN = rf"(?: {COUNT} [ ]? {TO} [ ]? )? (?P<count> {COUNT} )"

# 〔2022〕31号 has no 年; 2020年版, 2019年本 and 2021年修订 name an edition; 第2025年 nothing at all.
YEARS = Rule(
    "zh.times.year",
    rf"""
    (?= [12一二] | [03-9][0-9] 年 ) (?<! [0-9A-Za-z.〔\[第/_-] )
    (?: (?P<year> {YEAR} ) [ ]? (?: 年度? )? [ ]? {TO} [ ]? (?P<end_year> {YEAR} ) (?: [ ]? 年度? (?! 版 )
      | (?! [0-9A-Za-z] ) )
      | (?P<year> {YEAR} ) (?= (?: [ ]? [、和及与] [ ]? {YEAR} ){{1,4}} [ ]? 年 (?! 版 ) )
      | (?P<year> {YEAR} ) (?P<sep> [-./] ) (?P<month> 1[0-2]
        | 0?[1-9] ) (?P=sep) (?P<day> {DAY} ) (?! [0-9A-Za-z_./-] )
      | (?P<year> (?: {YEAR} | {SPELLED_YEAR} | (?<! [0-9] ) [0-9]{{2}} (?= 年 (?: 1[0-2] | 0?[1-9] ) 月 ) ) )
        [ ]? 年 (?! 版 | 代 | 修订 | 本[）)] | [ ]?第[ ]?[0-9]+[ ]?[号期] )
        (?: [ ]? (?P<month> {MONTH} ) [ ]? {TO} [ ]? (?P<end_month> {MONTH} ) [ ]? 月
          | [ ]? (?P<month> {MONTH} ) [ ]? 月 份? (?: [上中下] 旬 )?
            (?: [ ]? (?P<day> {DAY} ) (?: [ ]? [日号] | (?= [ ]? {TO} [ ]? {DAY} [ ]? [日号] ) ) )?
            (?: [ ]? {TO} [ ]? (?: (?P<end_year> {YEAR} ) [ ]? 年 [ ]? )?
                (?: (?P<end_month> {MONTH} ) [ ]? 月 (?: (?P<end_day> {DAY} ) [ ]? [日号] )?
                  | (?P<end_day> {DAY} ) [ ]? [日号] ) )?
          | [ ]? {PART}
          | 度 (?! 假 )
        )?
      | (?<= [比较] [ ]? ) (?P<year> {YEAR} ) (?= [ ]? (?: 下降 | 降低 | 减少 | 提高 | 增加 | 增长 | 上升 ) )
    )
    """,
    yes=(
        "到«2025年»，",
        "“«2021—2025年»”",
        "自«2022年1月1日»起",
        "«二〇二五年»",
        "«2023年上半年»",
        "比«2020»下降",
        "«2022/10/11»",
        "«2022年前5个月»",
    ),
    no=("京政发〔2022〕31号", "2020年版", "2025吨", "c/2022-10/11/c1"),
)
PLANS = Rule(
    "zh.times.plan",
    rf"""
    (?= {OPEN} | [十一二三四五六七八九第] )
    (?: {OPEN} [ ]? (?P<plan> \L<periods> ) [ ]? {CLOSE} (?! 普法 )
      | (?<! [一二三四五六七八九十百零] ) (?P<plan> 十[一二三四五六]五 (?! 年 | 个 ) | [六七八九十]五 (?= 期间
        | 时期 | 期?末 | 以来 ) )
      | 第 (?P<plan> [一二三四五六七八九十]{{1,3}} ) 个五年 (?= (?: 规划 | 计划 ) (?: 期 | 时期 ) ) )
    (?! [ ]? {CLOSE}? [ ]? (?: 规划 | 计划 ) (?! 期 | 时期 | 末 ) )
    (?: 规划 | 计划 )? (?P<part> 前[两二三]年 | 后[两二三]年 | 中期 )?
    """,
    yes=("«“十四五”»期间", "«十四五»末", "到«“十五五”»末", "«“十四五”前三年»"),
    no=("“十四五”规划和2035年", "二十四五个"),
    lists={"periods": lambda: periods.names("zh")},
    near=("五",),
)
RELATIVE = Rule(
    "zh.times.relative",
    rf"""
    (?= [今明去前后上下本昨年] )
    (?: (?P<word> 今年 | 明年 | 去年 | (?: 前年 | 后年 ) (?! [产节均处销营利收] ) (?<! [成之以今此然投产前] 后年 )
    | 本年度? | 上一?年度? (?! 来 ) ) (?! 级 )
        (?: [ ]? (?P<month> {MONTH} ) [ ]? {TO} [ ]? (?P<end_month> {MONTH} ) [ ]? 月份?
          | [ ]? (?P<month> {MONTH} ) 月份? (?: (?P<day> {DAY} ) [日号] )?
            (?: [ ]? {TO} [ ]? (?: (?P<end_month> {MONTH} ) [ ]? 月 )? (?P<end_day> {DAY} ) [ ]? [日号] )?
          | {PART} )?
      | (?<! [今明去后每年半0-9〇零一二三四五六七八九] | 年[ ] | [0-9][ ] ) (?P<word> 年内 | 年 (?= 底[前，之]
        | 末前 | 底 (?<= (?: [到至在于，。；：、（\n] | \A ) 年底 ) ) )
      | (?P<word> [昨前][天日] (?<! 前日 ) | 今[天日] (?! 头条 ) | [明后][天日] (?! [确显] ) (?<! 后日 ) )
      | (?P<word> [本上下]个?月 (?! 球 | 亮 ) ) (?: (?P<day> {DAY} ) [日号] )?
    )
    """,
    yes=("«今年»底前", "比«上年»增长", "«去年上半年»"),
    no=("上半年",),
    near=("年", "天", "日", "月"),
)
WHOLE_YEAR = Rule(
    "zh.times.whole_year",
    r"(?<! [0-9年] | 年[ ] ) 全年 (?! 共 | 累计 | 无休 | 均? (?: 不 | 开放 | 营业 ) | 龄 | 级 )",
    yes=("«全年»新增就业",),
    no=("2022年全年", "全年无休"),
)
# 近三年, 未来五年, 三年内, 用5—10年时间: the word in front belongs to LEAD; the search goes from numeral to numeral.
DURATIONS = Rule(
    "zh.times.duration",
    rf"""
    (?= [0-9一二三四五六七八九十两] [0-9一二三四五六七八九十两至到—–~～ \-]{{0,8}} 年 )
    (?<! [0-9第.至到—~～-] | [0-9][ ] )
    (?: (?<= (?P<past> [近] | 过去 | 最近 ) [ ]? ) (?P<count> {COUNT} ) [ ]? 年 (?! 级 | 来 )
      | (?<= (?P<ahead> 未来 | 今后 | 接下来 ) [ ]? ) {SPAN} [ ]? 年 内?
      | (?<= (?P<ahead> [用过] | 通过 | 力争 ) [ ]? ) {SPAN} [ ]? 年 (?: 左右 )? 的? (?: 时间 | 努力 | 奋斗 )
      | (?<= (?P<ahead> 用 | [通经]过 | 力争 ) [ ]? ) {SPAN} [ ]? 年 (?: 左右 )? 的?
        (?: 建设 | 发展 | 攻坚 | 培育 | 治理 ) (?= [，,] )
      | {SPAN} [ ]? 年 (?: 左右 )? (?: 时间 )? [以之]? 内 (?! [部容外资设] )
      | (?P<count> {COUNT} ) [ ]? 年 多? 来 (?! [自源临到访] ) (?P<past> ) )
    """,
    yes=("«三年内»", "«五年来»", "近«三年»", "用«5—10年时间»", "未来«五年»", "通过«五年建设»，"),
    no=("2025年内", "三年行动计划"),
    near=("年",),
)
DAYS = Rule(
    "zh.times.day",
    rf"""
    (?= [0-9第上下一二三四五六七八九十] )
    (?<! [0-9一二三四五六七八九十年/.\-—～~度] | 年[ ] | 每年? | 前 )
    (?: 第? (?P<quarter> [一二三四] ) 季度 (?! 报 ) | (?P<half> [上下] ) 半年 (?! 报 | 度 )
    | (?P<month> {MONTH} ) [ ]? {TO} [ ]? (?P<end_month> {MONTH} ) [ ]? 月 (?: 份 | (?= [底末，,] ) | (?! [0-9 ] ) )
    | (?P<month> {MONTH} ) [ ]? 月 (?: [ ]? (?P<day> {DAY} ) [ ]? [日号] | 份 )? (?: [上中下] 旬 )? (?! 龄 | 嫂 | 薪
      | 度 | 刊 | 均 | 饼 ) (?<! [一二三四五六七八九十] 月 (?! [底末初份前，,。；;至到] ) )
    (?: [ ]? {TO} [ ]? (?: (?P<end_month> {MONTH} ) [ ]? 月 (?: 份 | (?P<end_day> {DAY} ) [ ]? [日号] )?
      | (?P<end_day> {DAY} ) [ ]? [日号] ) )?
    | (?<! [月第满共近逾达为每过前续长余个以] [ ]? ) (?P<month_day> 3[01] | [12][0-9] | [1-9] ) 日
      (?= ， | [称电讯] | 表示 | 宣布 | 说 | 发布 | 报道 | 对 | 在 | 晚 | 早 | 上午 | 下午 | 凌晨 | 中午 | 从 | 召开
        | 举行 ) )
    """,
    yes=("«6月9日»", "于«9月»底前", "«二季度»末前", "发言人«21日»称"),
    no=("6个月", "2022年6月9日", "每季度", "每半年", "20日内", "满30日，"),
    near=("月", "季度", "半年", "日"),
)
# 近期，建成一批; 完成时限：长期坚持; 每年6月底前. 我部近期对 says recently, 长期稳定 how, 每人每年6000元 a rate: no
# times.
HORIZONS = Rule(
    "zh.times.horizon",
    rf"""
    (?= [近短远长每] | 中 [期长远] | 本 世 | 21 世 )
    (?: (?P<horizon> \L<far> ) (?<= (?: [：:，。；、（(\n\t ] | \A | [从为在和及与到] ) [近短中远长] 中? 长? 远? 期
          | 世纪中[叶期] )
        (?= 内? [ ]? (?: [，,。；;：:、）)（(\n\t] | \Z ) | 目标 | 任务 | 重点 | 坚持 | 执行 | 推进 | 实施 | 开展
          | 有效 | 落实
          | [和与及] [近短中远长] | (?<= 世纪中[叶期] ) )
      | (?P<horizon> \L<again> ) (?<! 每 [^，。；：、\n]{{1,4}} 每 . ) (?! 度? [ ]? [每人次件户一] | 次 )
        (?: (?<= 年 | 度 ) [ ]? {MONTH} [ ]? 月 (?: [ ]? {DAY} [ ]? 日 )? | (?<= 月 ) [ ]? {DAY} [ ]? 日 )? )
    """,
    yes=("«近期»，完成", "完成时限：«长期»坚持", "«每年6月»底前", "到«本世纪中叶»"),
    no=("我部近期对", "长期稳定", "每人每年6000元", "中长期限贷款"),
    lists={
        "far": lambda: [form for form in words.forms("horizons", "zh") if form[0] != "每"],
        "again": lambda: [form for form in words.forms("horizons", "zh") if form[0] == "每"],
    },
    near=("期", "每", "世纪"),
)
BASELINE = Rule(
    "zh.times.baseline",
    r"(?: (?<! [占同环对类之] ) 比 | (?<! (?<! [占同环] ) 比 ) 较 | 相[较比]于? | 对比 | 以 ) [ ]? \Z",
    yes=("«比»", "能耗«较»"),
)
REPORTING = Rule("zh.times.reporting", r"(?r) (?: 截[至止]到? | 截至目前 ) [ ]? \Z", yes=("«截至»",))
LEAD = Rule(
    "zh.times.lead",
    r"""(?r)
    (?: (?P<by> (?<! [高降升长加增少达得大低扩短小] ) 到 | 至 | 展望 ) | (?P<since> 自 ) | (?P<from> 从 | 始于 )
    | (?P<at> 在 | 于 ) | (?P<with> 与 | 同 | 跟 )
        | (?P<span> 最近 | 近 | 过去 | 未来 | 今后 | 接下来 | (?: 力争 | 争取 )? 用 | 经过 | 通过
          | 力争 ) ) [ ]? \Z""",
    yes=("力争«到»", "«自»", "«展望»"),
    no=("提高到",),
)
TAIL = Rule(
    "zh.times.tail",
    r"""
    [ ]?
    (?: (?P<baseline> (?: 年?[底末] )? (?: 的? (?: 水平 )? (?: 相比 | 比较 ) | (?: 水平 )? 的? 基础上
      | 为基[期准数年] | 不变价 ) )
      | (?P<by> (?: 年?[底末] | 期?末 ) (?: 之?前 | 以前 )? | 为?止 )
      | (?P<before> [之以]? 前 (?! [0-9后述列期一三二两四五十半往来沿景提置往身瞻端] ) )
      | (?P<during> 期间 | 时期 | 期内 | 规划期内? )
      | (?P<of> 的 ) | (?P<since> 起 (?! [步草点航飞诉源因落重到来义家伏居降] ) | 以来 | 以后 | 之后 | 开始
        | 后 (?! [备续期两三世勤台] ) )
    )
    """,
    yes=("2025«年底前»", "2030年«前»碳达峰", "“十四五”«期间»"),
    no=("2030年前列",),
)
NAMES = Rule("zh.times.name", r"《 [^》\n]{1,120} 》", yes=("按照«《2024—2025年行动方案》»",))

YEARS_AWAY = {"今": 0, "本": 0, "年": 0, "明": 1, "后": 2, "去": -1, "上": -1, "前": -2}
DAYS_AWAY = {"前": -2, "昨": -1, "今": 0, "明": 1, "后": 2}
MONTHS_AWAY = {"上": -1, "本": 0, "下": 1}
QUARTER = {"一": 1, "二": 2, "三": 3, "四": 4}


def read_year(match: Match) -> When:
    """A year, with the month, day, quarter or half behind it, or a span of years."""
    return _dated(match, _year(match["year"]), relative=False)


def read_relative(match: Match) -> When:
    """今年, 去年上半年, 昨天: counted from the document's date."""
    word = match["word"]
    if word[1:] in ("天", "日"):
        return When(year=DAYS_AWAY[word[0]], relative=True, unit="day")
    if word.endswith("月"):
        return When(year=MONTHS_AWAY[word[0]], day=_int(match["day"]), relative=True, unit="month")
    return replace(_dated(match, YEARS_AWAY[word[0]], relative=True), relation="by" if word == "年内" else None)


def read_day(match: Match) -> When:
    """6月9日: a month or a day whose year stands elsewhere; 21日 in the news is a day of its month."""
    if match["month_day"]:
        return When(day=_int(match["month_day"]), relative=True, unit="month day")
    if match["quarter"] or match["half"]:
        first, last = _part(match["quarter"], match["half"])
        return When(month=first, end_month=last, relative=True)
    month, end_month = _int(match["month"]), _int(match["end_month"])
    day, end_day = _int(match["day"]), _int(match["end_day"])
    return When(month=month, day=day, end_month=end_month, end_day=end_day, relative=True)


def read_plan(match: Match) -> When:
    """A plan period or some years of it."""
    name = match["plan"] if match["plan"].endswith("五") else match["plan"] + "五"
    key = periods.ids("zh")[name]
    period = periods.periods()[key]
    start, end, part = period.start, period.end, match["part"]
    if part == "中期":
        start = end = start + 2
    elif part:
        years = {"两": 2, "二": 2, "三": 3}[part[1]]
        start, end = (start, start + years - 1) if part[0] == "前" else (end - years + 1, end)
    return When(year=start, end_year=end, period=key, relation="during")


def read_whole_year(_: Match) -> When:
    """全年: the year of the document, where no other is spoken of."""
    return When(year=0, relative=True)


def read_horizon(match: Match) -> When:
    """近期, 长期, 每年: a time that names no year."""
    return When(period=words.meanings("horizons", "zh")[match["horizon"]], relation="during")


def read_duration(match: Match) -> When | None:
    """三年内, 近三年: years counted from the document's date."""
    range_of = spread(match["count"])  # 三五年 are five at most
    count = range_of[1] if range_of else to_decimal(match["count"])
    if count is None or not 0 < count < 100:
        return None
    if match.span_of("past"):
        return When(year=-int(count), end_year=-1, relative=True, relation="during")
    return When(end_year=int(count), relative=True, relation="by")


def _dated(match: Match, year: int | None, *, relative: bool) -> When:
    month, end_month = _months(match)
    if relative:
        end_month = end_month or _int(match["end_month"])
        end_day = _int(match["end_day"])
        return When(year=year, month=month, day=_int(match["day"]), end_month=end_month, end_day=end_day, relative=True)
    return When(
        year=year,
        month=month,
        day=_int(match["day"]),
        end_year=_int(match["end_year"]),
        end_month=end_month or _int(match["end_month"]),
        end_day=_int(match["end_day"]),
    )


def _months(match: Match) -> tuple[int | None, int | None]:
    if match["first_quarters"]:
        return 1, 9 if "三" in match["first_quarters"] else 6
    if match["first_months"]:
        return 1, _int(match["first_months"])
    if match["quarter"] or match["half"]:
        return _part(match["quarter"], match["half"])
    return _int(match["month"]), None


def _part(quarter: str, half: str) -> tuple[int, int]:
    """The first and the last month of a quarter (一, 1) or a half (上, 下) of a year."""
    if quarter:
        last = 3 * (QUARTER.get(quarter) or int(quarter))
        return last - 2, last
    return (1, 6) if half == "上" else (7, 12)


def _int(digits: str) -> int | None:
    value = to_decimal(digits) if digits else None
    return None if value is None else int(value)


def _year(written: str) -> int | None:
    if not written:
        return None
    if written[0].isascii():
        return int(written) + (0 if len(written) > 2 else 1900 if int(written) > 50 else 2000)
    return int("".join(str("〇一二三四五六七八九".find(c)) for c in written.replace("零", "〇").replace("○", "〇")))


RULES = TimeRules(
    dates=(
        (YEARS, read_year),
        (PLANS, read_plan),
        (RELATIVE, read_relative),
        (WHOLE_YEAR, read_whole_year),
        (DURATIONS, read_duration),
        (DAYS, read_day),
        (HORIZONS, read_horizon),
    ),
    baseline=BASELINE,
    reporting=REPORTING,
    lead=LEAD,
    tail=TAIL,
    names=NAMES,
)
