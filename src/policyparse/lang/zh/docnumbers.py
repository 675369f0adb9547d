"""发文字号: how a Chinese document is numbered."""

from policyparse.lang.shape import DocNumberRules
from policyparse.lang.zh.numerals import to_decimal
from policyparse.pattern import Match, Rule

DIGIT = "[0-9０-９]"
OPEN = r"[〔［\[(（﹝【〖「『｛{<＜﹙〈]"
"""What stands for 〔 in pages and in recognised scans."""
CLOSE = r"[〕］\])）﹞】〗」』｝}>＞﹚〉J]"
"""What stands for 〕; a scan reads it as J in “〔2022J 4号”."""
YEAR = rf"""(?: [12１２] [ ]? [09０９] [ ]? {DIGIT} [ ]? {DIGIT} | [一二] [ ]? [九〇○零OＯО] [ ]?
        [〇○零OＯО一二三四五六七八九]
             [ ]? [〇○零OＯО一二三四五六七八九] )"""
SERIAL = rf"(?: {DIGIT} [ ]? ){{1,5}} (?: [-—－] {DIGIT}{{1,3}} )? | [一二三四五六七八九十百〇○零]{{1,7}}"
CODE = r"(?: (?! [的了] ) [\p{Han}A-Z] [ ]? ){2,16}"
"""The issuer's code: 国办发, 发改办产业, 琼府办. 的 never stands in one: “…的通知国办发〔2011〕57号”."""

BRACKETED = Rule(
    "zh.docnumbers.bracketed",
    rf"""(?P<code> {CODE} ) [ ]* {OPEN} [ ]* (?P<year> {YEAR} ) [ ]* 年? [ ]* {CLOSE} [ ]* (?P<serial> (?: 第 [ ]* )?
        (?: {SERIAL} ) ) [ ]* 号""",
    yes=(
        "«京政发〔2022〕31号»",
        "（«国办发﹝2010﹞15 号»）",
        "«渝府发〔 2022〕5号»",
        "«粤府办〔２００１〕３５号»",
        "«国发〔一九九九〕第十二号»",
        "«厦环联 (2 022J 4 号»",
        "«建村[2013]146号»",
    ),
    no=("第31号", "（2022）第", "GB/T 2260-2007", "电话：010（2022）", "到2025年31号楼"),
)

UNBRACKETED = Rule(
    "zh.docnumbers.unbracketed",
    # The brackets are lost in conversion: 交办科技函20211219号. Only where a field or a line holds nothing else.
    rf"""(?P<code> {CODE} (?<= [发函办字电规令] ) ) [ ]* (?P<year> [12][09][0-9]{{2}} ) [ ]* [年-]? [ ]* (?P<serial>
        [0-9]{{1,4}} ) [ ]* 号""",
    yes=("«环办函20211219号»", "«京政办发2019-12号»"),
    no=("2021年第9号", "地址：发展路2012号"),
)

ORDER = Rule(
    "zh.docnumbers.order",
    # 生态环境部令 第19号, also over two lines, 公告2019年第2号, 2002年第9号公告.
    # Without 第 only where it says 令: 沪府令10号.
    rf"""(?P<code> (?: (?! [的了据照] ) \p{{Han}} [ ]? ){{0,24}}
           (?: 令 [ \n]* [（(]? [ ]* (?: (?P<year> {YEAR} ) [ ]* 年 [ ]* )? (?: 第 [ ]* )?
             | (?: 公告 | 通告 ) [ \n]* [（(]? [ ]* (?: (?P<year> {YEAR} ) [ ]* 年 [ ]* )? 第 [ ]* ) )
         (?P<serial> {SERIAL} ) [ ]* 号 [）)]?
      | (?P<year> {YEAR} ) [ ]* 年 [ ]* 第 [ ]* (?P<serial> {SERIAL} ) [ ]* 号 [ ]* (?P<code> 公告 | 通告 | 令 )""",
    yes=(
        "«生态环境部令 第19号»",
        "«国务院令第752号»",
        "«青川市人民政府令\n第9号»",
        "«某市人大常委会公告\n第12号»",
        "«商务部公告2019年第2号»",
        "«中华人民共和国主席令第七十号»",
        "«沪府令10号»",
        "«2002年第9号公告»",
    ),
    no=("第31号楼", "令人高兴的第一", "公告如下", "通告10号线"),
)

SERIAL_ONLY = Rule(
    "zh.docnumbers.serial_only",
    # The number of an announcement, alone under its title: 2023年第8号, 第33号.
    rf"[（(]? [ ]* (?: (?P<year> {YEAR} ) [ ]* 年 [ ]* )? 第 [ ]* (?P<serial> {SERIAL} ) [ ]* 号 [ ]* [）)]?",
    yes=("«2023年第8号»", "«第 33 号»"),
    no=("8号",),
)

TRAILING = Rule(
    "zh.docnumbers.trailing",
    # What a portal prints behind the title.
    rf"""[ ]* [（(] [ ]* (?P<number> (?: {CODE} [ ]* {OPEN} [ ]* {YEAR} [ ]* 年? [ ]* {CLOSE} | [\p{{Han}}]{{2,20}} (?:
        令 | 公告 ) ) [^（）()]{{1,14}} 号 ) [ ]* [）)] (?: [ ]* [（(] [^（）()]{{2,8}} [）)] )? \s* \Z""",
    yes=("…实施办法的通知«（桂政发〔2010〕52号）»",),
    no=("管理办法（试行）",),
)

_PLAIN = str.maketrans("０１２３４５６７８９－—（）", "0123456789--()", " \t\u3000\xa0\n")
_YEAR_DIGITS = str.maketrans("〇○零OＯО一二三四五六七八九", "000000123456789")


def normal(match: Match) -> str:
    """A bracketed number in normal form: 〔〕, half-width digits, no white space, the year in digits.

    >>> [normal(match) for match in BRACKETED.find("（粤府办[２００１] ３５ 号），青政发〔二〇二二〕三十一号")]
    ['粤府办〔2001〕35号', '青政发〔2022〕31号']
    """
    code, year, serial = (match[group].translate(_PLAIN) for group in ("code", "year", "serial"))
    counted = serial.removeprefix("第")
    return f"{code}〔{year.translate(_YEAR_DIGITS)}〕{serial.removesuffix(counted)}{number_of(counted)}号"


def number_of(serial: str) -> str:
    """A serial number in digits, without 第.

    >>> number_of("第十二"), number_of("6 5"), number_of("105-1")
    ('12', '65', '105-1')
    """
    plain = serial.translate(_PLAIN).removeprefix("第")
    value = to_decimal(plain) if plain and not plain[0].isascii() else None
    return plain if value is None else str(value)


def normal_order(match: Match) -> str:
    """The number of an order or announcement in normal form: as written, without white space and outer brackets.

    >>> [normal_order(match) for match in ORDER.find("上海市人民政府令 第 9 号")]
    ['上海市人民政府令第9号']
    """
    return match.text.translate(_PLAIN).replace("(", "").replace(")", "")


RULES = DocNumberRules(
    bracketed=BRACKETED,
    unbracketed=UNBRACKETED,
    order=ORDER,
    serial_only=SERIAL_ONLY,
    trailing=TRAILING,
    signs=("号",),
    number_of=number_of,
    normal=normal,
    normal_order=normal_order,
)
