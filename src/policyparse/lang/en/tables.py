"""How English indicator tables are headed: Indicator | Unit | 2020 | 2025 | Type."""

from policyparse.lang.shape import TableRules
from policyparse.pattern import Rule

NUMBER = r"(?: [-−－]? [0-9]{1,3} (?: ,[0-9]{3} )+ (?:\.[0-9]+)? | [-−－]? [0-9]{1,15} (?:\.[0-9]{1,8})? )"
BOUND = r"""
    (?: [≥≤<>~]=? | at[ ]least | no[ ]less[ ]than | not[ ]more[ ]than | more[ ]than | less[ ]than | over | above | below
      | under | about )
"""
UNIT = r"(?: % | percent | [ ]? [A-Za-z][A-Za-z /]{0,20} )"


def _value(number: str, high: str) -> str:
    return rf"""
        (?: (?P<bound> {BOUND} ) [ ]? )? (?P<sum> \[ [ ]? )? {number} (?: [ ]? [–—~-] [ ]? {high} )?
        (?P<unit> {UNIT} )?? [ ]? \]? [*]?
    """


CELL = Rule(
    "en.tables.cell",
    _value(f"(?P<number> {NUMBER} )", f"(?P<high> {NUMBER} )") + r"\s* $",
    yes=("«14.4»", "«≥85%»", "«[1,340]»"),
    no=("binding",),
    ignore_case=True,
)

VALUE_IN_ROW = Rule(
    "en.tables.value",
    rf"(?<= \s ) {_value(NUMBER, NUMBER)} (?= \s | $ )",
    yes=("Fuzhou  «18»",),
    no=("Fuzhou",),
    ignore_case=True,
)

ROW = Rule(
    "en.tables.row",
    rf"(?P<label> [A-Z][^\n\t.;:]{{0,60}}? [A-Za-z)%] ) (?: [ ]{{2,8}} (?:{_value(NUMBER, NUMBER)}) )+ \s* $",
    yes=("«Fuzhou  18  16»",),
    no=("Fuzhou cut 18 plants",),
)

WORD = Rule("en.tables.word", r"\S+ (?: [ ] \S+ )*", yes=("«Forest cover»  Unit",))

UNIT_IN_BRACKETS = Rule(
    "en.tables.unit",
    r"[(\[] \s* (?P<unit> % | (?: 10,000 [ ] )? [^()\[\]\d]{1,40} ) \s* [)\]] | (?<= \w ) , [ ] (?P<unit> % )",
    yes=("Forest cover «(%)»",),
    no=("Forest cover",),
)

BARE_UNIT = Rule(
    "en.tables.bare_unit",
    r"""
    % | percent | (?: million | billion | thousand | 10,000 )? [ ]? (?: tons? | tonnes? | kW | kWh | MW | GW | TWh
    | km | ha | hectares? | mu | yuan | US\$ | persons? | people | units? | cubic[ ]met\w+ | square[ ]\w+ | tce
    | years? | days? | vehicles? | index ) (?: / .{1,20} | [ ]per[ ].{1,20} )?
    """,
    yes=("«million tons»", "«%»"),
    no=("Indicator",),
    ignore_case=True,
)

SERIAL_HEAD = Rule(
    "en.tables.serial_head",
    r"(?: No\.? | \# | Serial[ ]number )",
    yes=("«No.»",),
    no=("Indicator",),
    ignore_case=True,
)
UNIT_HEAD = Rule(
    "en.tables.unit_head", r"units? (?: [ ]of[ ]measure\w* )?", yes=("«Unit»",), no=("Responsible",), ignore_case=True
)
KIND_HEAD = Rule(
    "en.tables.kind_head",
    r"\b (?: type | nature | attribute | remarks? | notes? | responsib\w+ | lead | source | weight | score )",
    yes=("«Type»",),
    no=("Indicator",),
    ignore_case=True,
)
AIM = Rule(
    "en.tables.aim",
    r"(?: (?: planned | expected | projected ) [ ] )? (?: targets? | goals? | planned[ ]value ) (?: [ ] value )?",
    yes=("«target value»",),
    no=("2020 actual",),
    ignore_case=True,
)
ACTUAL = Rule(
    "en.tables.actual",
    r"\b (?: actual | baseline | current | achieved | realized | base[ ]year | completed )\b",
    yes=("2020 «actual»",),
    no=("2025 target",),
    ignore_case=True,
)
COLUMN_SAYS = Rule(
    "en.tables.column_says",
    r"[(]? (?: targets? | actual | baseline | planned | achieved ) (?: [ ] value )? [)]?",
    yes=("«target»",),
    no=("Type",),
    ignore_case=True,
)
DONE = Rule(
    "en.tables.done",
    r"\b (?: implementation[ ]of[ ]the[ ]targets | completion[ ]of | progress[ ]on | results[ ]of )",
    yes=("«completion of» the main indicators",),
    no=("main indicators",),
    ignore_case=True,
)
GOAL = Rule(
    "en.tables.goal",
    r"\b (?: indicators? | targets? | goals? | objectives? | quotas? )\b",
    yes=("reduction «targets»",),
    no=("production areas",),
    ignore_case=True,
)
GRANT = Rule(
    "en.tables.grant",
    r"\b (?: subsid\w+ | grants? | prices? | fees? | fines? | rewards? | wages? | tax\w* | scores? )\b",
    yes=("«subsidy» standard",),
    no=("reduction targets",),
    ignore_case=True,
)
CUMULATIVE = Rule(
    "en.tables.cumulative",
    r"\b cumulative | \b total[ ]over",
    yes=("five-year «cumulative»",),
    no=("annual",),
    ignore_case=True,
)
ANNUAL = Rule(
    "en.tables.annual",
    r"\b (?: annual | average[ ]annual | per[ ]year ) (?! [ ]mean ) \b",
    yes=("«annual» growth",),
    no=("cumulative",),
    ignore_case=True,
)
NUMBERING = Rule(
    "en.tables.numbering",
    r"\s* (?: [(]? [0-9]{1,2} (?: \.[0-9]{1,2} )* [).]+ \s* | [0-9]{1,2} (?: \.[0-9]{1,2} )* \s+ | of[ ]which:? \s* )+",
    yes=("«1. »Forest cover",),
    no=("Forest cover",),
    ignore_case=True,
)
SERIAL = Rule("en.tables.serial", r"[0-9]{1,2} [.]?", yes=("«12»",), no=("twelve",))
DIRECTION = Rule(
    "en.tables.direction",
    r"""
    (?<= .{3} ) [ ] (?: (?P<down> reduction | decrease | decline ) | (?P<up> growth
    | increase ) ) (?: [ ] rate )? \s* $
    """,
    yes=("Energy intensity« reduction»",),
    no=("Forest cover",),
    ignore_case=True,
)
SCALE = Rule(
    "en.tables.scale",
    r"(?: million | billion | thousand | trillion | 10,000 ) (?= [ ] | \Z )",
    yes=("«million» tons", "«million»"),
    no=("tons",),
    ignore_case=True,
)
CAPTION = Rule(
    "en.tables.caption",
    r"""
    (?<! [^\n] ) \s* (?: Table | Box | Panel ) \s+ [0-9]+ | (?: main | key | core ) [ ] (?: indicators
    | targets ) \s* $
    """,
    yes=("«Table 1» Main indicators",),
    no=("the indicators were met.",),
    ignore_case=True,
)
PROSE = Rule("en.tables.prose", r"[.] \s* $ | (?<! [^\n] ) Notes? :", yes=("it was met«.»",), no=("Forest cover (%)",))
ATTRIBUTE = Rule(
    "en.tables.attribute",
    r"\b (?: binding | obligatory | anticipatory | expected | anticipated | guiding )\b",
    yes=("«binding»",),
    no=("Forest cover",),
    ignore_case=True,
)

LABEL = Rule("en.tables.label", r"[A-Za-z“(] .* [A-Za-z)”]", yes=("«Forest cover»",), no=("—",))

YEAR = Rule("en.tables.year", r"(?P<year> (?: 19 | 20 ) [0-9]{2} ) (?! [0-9.,] )", yes=("«2025»",), no=("20.25",))

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
