r"""How English says when an aim holds and against what it is measured; the sibling of ``lang/zh/timing.py``.

The rules run over masked pieces: ``◆`` is a quantity with its bound words, ``◇`` a time with its preposition.
"""

from policyparse.lang.en.verbs import BEING, DEED
from policyparse.lang.shape import TimingRules
from policyparse.pattern import Rule

NOT_WHEN = Rule(
    "en.timing.not_when",
    r"""
    ◇ (?: [ ] (?: Plan | Programme | Program | climate [ ] (?:target|law) | legislative | package | framework
    | Agenda | goals ) ) | (?: since | effective | [Ii]n [ ] line [ ] with | [Ii]n [ ] accordance [ ] with
    | [Aa]ccording [ ] to | [Ii]mplement(?:ing)? ) [ ] (?: the [ ] )? ◇ | from [ ] ◆ [ ] ◇
    """,
    yes=("the «◇ Plan»",),
    no=("reach ◆ ◇",),
)

TIME_AFTER = Rule(
    "en.timing.time_after",
    # reach 15% by 2025; a 90% reduction in net emissions by 2040
    # at least 30% of land and sea will be protected by 2030: what the share is of may be two things
    r"\G (?: (?! \b and \b ) [^◆◇,;] ){0,90}? ◇ | \G [ ] of [ ] [^◆◇,;]{0,90}? ◇",
    yes=("« reduction in net emissions ◇»", "« of land and sea ◇»"),
    no=(", and ◇",),
)

OPENS = Rule(
    "en.timing.opens",
    # By 2030, X. Y: the lead-in holds on; X by 2030. Y: it does not
    r"""
    \A (?: [\s(“"—–-] | (?<![\w-]) (?: and | but | that | so | strive | ensure | in [ ] particular | meanwhile
    | of [ ] which | it [ ] will | it | the [ ] goal [ ] is [ ] that | it [ ] is [ ] planned [ ] that
    | \d{1,2}\. | \(\d{1,2}\) )
    (?![\w-]) )* \Z
    """,
    yes=("« and »", "«It will »"),
    no=("the share will reach ◆ ",),
    ignore_case=True,
)

BASELINE_AFTER = Rule(
    "en.timing.baseline_after",
    # 55% by 2030 compared to 1990 levels; 14% lower than in 2020
    r"\G [^◆◁;]{0,90}? ◁",
    yes=("« lower ◁»",),
    no=(" lower",),
)

LATER = Rule(
    "en.timing.later",
    # 42% of hydrogen by 2030 and 60% by 2035: behind a time and a conjunction the same is spoken of
    r"◇ ,? [ ] (?: and | or | then ) [ ] $",
    yes=(" of its power «◇ and »",),
    no=(" ◇ and the share of ",),
)

STRUNG = Rule(
    "en.timing.strung",
    # build 20 parks, train 300 technicians and raise the rate to 5% by 2025: one time, at the end, for all
    rf"""
    \A [ ]* (?: and [ ] )? (?: also [ ] )? (?: {BEING} | {DEED} | increase | raise | expand | boost | reduce | cut
      | lower
    | decrease | double | triple | halve | keep | ◆ ) (?![\w-])
    """,
    yes=("« and train» 300 technicians",),
    no=(" the rate will reach",),
)

CARRIES = Rule(
    "en.timing.carries",
    r"""
    (?: : | (?:following|main) [ ] (?:goals|targets|objectives) [^.]{0,20} [.:]?
      | (?: goals | targets | objectives | ambitions ) [ ] (?: for | by ) [ ] (?: the [ ] end [ ] of [ ] )? 20[0-9]{2}
    ) \s* $
    """,
    yes=("◇«:»", "Our «goals for 2035»"),
    no=("reach ◆.",),
    ignore_case=True,
)

KEEPS_BASELINE = Rule(
    "en.timing.keeps_baseline",
    r"\G \s* (?: of [ ] which | among [ ] them | in [ ] particular )",
    yes=("«Of which», industry",),
    no=("industry",),
    ignore_case=True,
)

CUMULATIVE = Rule(
    "en.timing.cumulative",
    r"\b (?: cumulative(?:ly)? | accumulat(?:ed|ively) | a [ ] total [ ] of | newly [ ] added | add(?:ing)? )\b",
    yes=("a «cumulative» ◆",),
    no=("the total output",),
    ignore_case=True,
)

ANNUAL = Rule(
    "en.timing.annual",
    r"""
    (?<![\w-]) (?: (?: annual(?:ly)? [ ] average | average [ ] annual ) (?! [ ] concentration ) | annually
    | (?: each | every ) [ ] year | per [ ] annum | (?: an | the ) [ ] annual [ ] (?:growth|increase) ) (?![\w-])
    """,
    yes=("an «average annual» increase",),
    no=("annual report", "the annual average concentration of PM2.5"),
    ignore_case=True,
)

ANNUAL_AFTER = Rule(
    "en.timing.annual_after",
    r"""
    \G [^,;◆]{0,60}? (?<![\w-]) (?: annually | every [ ] year | each [ ] year | per [ ] year | a [ ] year
    | on [ ] annual [ ] average | annual [ ] average | per [ ] annum ) (?![\w-])
    """,
    yes=("« annually» on average",),
    no=(", annually",),
    ignore_case=True,
)

EVERY_YEAR = Rule(
    "en.timing.every_year",
    # each year sets its own pace: the plan's end year is not when it is reached
    r"(?<![\w-]) (?: every | each ) [ ] year (?![\w-])",
    yes=("train «every year» ",),
    no=("annual average",),
    ignore_case=True,
)

YEAR_ON_YEAR = Rule(
    "en.timing.year_on_year",
    r"""
    (?<![\w-]) (?: year-on-year | year [ ] on [ ] year
    | (?:than|over|from|compared [ ] with) [ ] (?:the [ ] )? (?:last|previous) [ ] year ) (?![\w-])
    """,
    yes=("increase by ◆ «year-on-year»",),
    no=("year by year",),
    ignore_case=True,
)

DUE = Rule(
    "en.timing.due",
    r"""
    (?: deadline | time [ ] limit | completion [ ] (?: date | time | deadline )
      | to [ ] be [ ] completed ) [ ]? : [ ]? $
    """,
    yes=("«Deadline: »", "«Completion date: »"),
    no=("before the deadline ",),
    ignore_case=True,
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
