r"""How English planning documents tell aims from facts and conditions; the rules run over masked pieces."""

from policyparse.lang.en.grants import ALLOWANCE, FUNDING, SUBSIDY, SUPPOSING
from policyparse.lang.shape import StanceRules
from policyparse.pattern import Rule

EVENT = Rule(
    "en.stance.event",
    r"(?<![\w-]) (?: hold | host | organi[sz]e ) (?: [ ] (?! to [ ] ) [\w-]+ ){1,6} [ ] $",
    yes=("«hold the exhibition »",),
    no=("every month ", "organize the department to reply "),
    ignore_case=True,
)

FORECAST = Rule(
    "en.stance.forecast",
    r"""
    # a plan, too, only foresees what is set or projected to happen; what it expects may be its own goal
    (?<![\w-]) (?: expected [ ] (?: to | by )
      | (?P<foreseen> could | might | (?: forecast | projected | estimated | likely | (?: is
        | are ) [ ] set ) [ ] to ) ) (?![\w-])
    """,
    yes=("is «forecast to» reach ◆", "demand «is set to» reach ◆"),
    no=("will reach ◆",),
    ignore_case=True,
)

ROUTINE = Rule(
    "en.stance.routine",
    # deadlines of a procedure and how often or how long something is done
    r"""
    (?<![\w-]) (?: within | for | every | after | before | in | valid | at [ ] least | served | worked
    | experience [ ] of ) [ ]* $
    """,
    yes=("«within »",),
    no=("shortened to ",),
    ignore_case=True,
)

PAST = Rule(
    "en.stance.past",
    r"""
    (?<![\w-]) (?: has | have | had ) [ ] (?: already [ ] | been [ ] | now [ ] )* (?: \w+ed | reached | risen | grown
    | fallen | become | built | made | held | put | spent
    | set [ ] up ) (?![\w-])
    | (?<![\w-]) (?: already | currently | at [ ] present | so [ ] far | last [ ] year
    | as [ ] of | since (?=[ ]◇) | was | were | accounted | reached | rose | fell | dropped | grew | amounted
    | totaled | totalled | exceeded | stood | achieved | completed | in [ ] recent [ ] years
      | now | exist(?:s|ing)? | current
      | according [ ] to [ ] (?: preliminary | statistics | a [ ] (?: recent [ ] )? survey ) ) (?! [ ] (?: by [ ] ◇ ) )
    (?![\w-])
    """,
    yes=("forest coverage «has reached» ◆", "the output «was» ◆"),
    no=("forest coverage will reach ◆",),
    ignore_case=True,
)

PAST_BEHIND = Rule(
    "en.stance.past_behind",
    # 20 parks were built; 20 parks that have met the standard will be rewarded says nothing of the kind
    r"""
    \G (?: (?! (?<![\w-]) (?: that | which | who | whose | will | shall | should | must | to ) (?![\w-]) )
      [^◁,;] ){0,90}?
    (?<![\w-]) (?: (?: have | has | had ) [ ] (?: already [ ] )? (?: been [ ] )? \w+ed | were | was ) (?![\w-])
    """,
    yes=("« parks were» built", "« kilowatts of plants have been approved»"),
    no=(" parks that have been approved will be built",),
    ignore_case=True,
)

AIM = Rule(
    "en.stance.aim",
    r"""
    (?<![\w-]) (?: will | shall | should | must | aims? | aiming | targets? | goals? | strive | striving | seek
    | ensure | plans? [ ] to | planned | commit(?:s|ted|ment)? | pledge[sd]? | expected [ ] to | is [ ] to
    | are [ ] to | to [ ] (?: reach | reduce | increase | cut | achieve | build | create ) | by (?=[ ]?◇)
      | ◇ (?=[ ]of[ ]◆)
    | (?<= \b (?: the | our | its ) [ ] ) ◇ (?= [ ] (?: of | for | is ) [ ] ) | required
    | at [ ] least (?=[ ]?◆) | objective | need [ ] to ) (?![\w-])
    """,
    yes=("coverage «will» reach ◆", "a binding «target» of ◆", "setting a «◇» of ◆"),
    no=("coverage reached ◆",),
    ignore_case=True,
)

STRENGTH = Rule(
    "en.stance.strength",
    r"""
    (?<![\w-]) (?:
      (?P<strive> strive | striving | strives | seek | seeks | seeking | aim | aims | aiming | endeavou?r
        | efforts [ ] (?: will [ ] | should [ ] )? be [ ] made | make [ ] every [ ] effort )
    | (?P<ensure> ensure | ensures | ensuring | must | shall [ ] (?: not | be [ ] (?: no | not ) ) | may [ ] not
        | make [ ] sure | guarantee )
    ) (?![\w-])
    """,
    yes=("«strive» to reach ◆", "«ensure» that ◆", "«shall not» exceed ◆"),
    no=("will reach ◆",),
    ignore_case=True,
)

GOAL_HEADING = Rule(
    "en.stance.goal_heading",
    r"(?<![\w-]) (?: goals? | targets? | objectives? | indicators ) (?![\w-])",
    yes=("Main «goals»",),
    no=("Key tasks",),
    ignore_case=True,
)

FACT_HEADING = Rule(
    "en.stance.fact_heading",
    r"""
    (?<![\w-]) (?: current [ ] (?:situation|status|state) | achievements? | progress | background | review
    | status [ ] quo | foundation | overview | situation ) (?![\w-])
    """,
    yes=("«Current situation»",),
    no=("Key tasks",),
    ignore_case=True,
)

NAME_QUOTE = Rule(
    "en.stance.name_quote",
    # deliver the ◆ target: a target that has been set elsewhere is named
    r"""
    (?: [“«] [^”»]* | ‘ [^’']{0,30}
    | \b (?: deliver | meet | support | implement | underpin ) (?: s | ing )? [ ] the [ ] ) $
    """,
    yes=("the package «‘Fit for »", "conditions to «deliver the »"),
    no=("the share of coal", "reach the "),
)

UNCOUNTED = Rule(
    "en.stance.uncounted",
    r"""
    (?: categories | category | types? | kinds? | grades? | class(?:es)? | stages? | aspects? | articles? | rounds?
    | stars? | lines? | chapters? | parts?
    | responds | goals? | targets? | levels? | inspections? | meetings? | indicators? )
    """,
    yes=("«categories»",),
    no=("areas",),
    ignore_case=True,
)

EACH = Rule(
    "en.stance.each", r"^ (?: each | every ) \b", yes=("«every» township hospital",), no=("hospital",), ignore_case=True
)

OWN_COUNT = Rule(
    "en.stance.own_count",
    # what a document counts of itself
    r"""
    (?<![\w-]) (?: indicators? | measures | tasks | articles | aspects | suggestions | principles | problems
    | documents | persons? [ ] in [ ] charge ) $
    """,
    yes=("binding «indicators»",),
    no=("zero-carbon parks",),
    ignore_case=True,
)

PLAN = Rule(
    "en.stance.plan",
    # a page that prints a plan from beginning to end
    r"(?<![\w-]) (?: action [ ] plan | opinions? | guidelines? | outline ) (?: [ ] \( [^()]+ \) )? \Z",
    yes=("Energy Conservation «Action Plan (2022–2025)»",),
    no=("Action plan takes effect",),
    ignore_case=True,
)

REPORT = Rule(
    "en.stance.report",
    # the title of what tells what has been done
    r"""
    (?<![\w-]) (?: report [ ] on [ ] the [ ] (?: progress | implementation | results? ) | progress [ ] report )
    (?![\w-])
    """,
    yes=("«Report on the Implementation» of the Plan",),
    no=("Implementation Plan for Peaking Carbon Emissions",),
    ignore_case=True,
)

CALL = Rule(
    "en.stance.call",
    # who may apply and what is to be handed in
    r"""
    \A (?! .* (?<![\w-]) research (?![\w-]) )
    (?: (?: call | application | invitation ) s? [ ] (?: for | to ) [ ] .+
    | (?: eligibility | application | submission ) (?: [ ] (?: criteria | requirements | conditions ) )? ) \Z
    """,
    yes=("«Call for entries»", "«Eligibility criteria»"),
    no=("Call for research proposals", "Main targets"),
    ignore_case=True,
)

LISTED = Rule(
    "en.stance.listed",
    r"""
    (?<![\w-]) (?: meets? | meeting | under ) [ ] (?: (?: any | one | all ) [ ] (?: of [ ] )? )? the [ ] following [ ]
    (?: conditions | circumstances )
    """,
    yes=("units «meeting the following conditions»",),
    no=("new projects shall meet the following requirements",),
    ignore_case=True,
)

DESCRIPTIVE = Rule(
    "en.stance.descriptive",
    # the level is ◆, the capacity reaches ◆: how things are, or a condition, unless an aim is announced
    r"""
    \A [ ]* (?: when | if | where | in [ ] case ) [ ] [^◆]* $
    | (?<= \w s [ ] ) (?: using | consuming | emitting | discharging | employing ) [ ]* $
    | (?<![\w-]) (?: is | are | reaches | (?<= [\w’'] [ ] ) (?<! \b (?: and | or ) [ ] ) reach | accounts? [ ] for
      | exceeds? | remains? | amounts? [ ] to
    | equals? | receives? | covers | has | contains? | involves? | consists [ ] of | the | these | those )
    (?: [ ] (?: about | at | only | still | not | no | more [ ] than | less [ ] than | lower | higher
    | than | to ) )* [ ]* $
    """,
    yes=("the loss «is »", "«when the price changes by »"),
    no=("the loss will be ",),
    ignore_case=True,
)

GIVEN = Rule(
    "en.stance.given",
    # no higher than the loan prime rate minus ◆, ◆ of the capacity is put into the formula
    r"""
    (?<![\w-]) (?: LPR | loan [ ] prime [ ] rates? | benchmark [ ] (?: interest [ ] )? rates?
    | into [ ] the [ ] formula ) (?![\w-])
    """,
    yes=("no higher than the «LPR» minus ◆", "◆ of the capacity is put «into the formula»"),
    no=("the rate of recovery", "by a formula of its own"),
    ignore_case=True,
)

ELIGIBLE = Rule(
    "en.stance.eligible",
    # what an applicant must have
    r"(?<![\w-]) (?: applicants? | applying | eligible | to [ ] apply | candidates? ) (?![\w-])",
    yes=("the «applicant» must have ◆",),
    no=("zero-carbon parks",),
    ignore_case=True,
)

PERMIT = Rule(
    "en.stance.permit",
    # what is allowed is no aim
    r"(?<![\w-]) (?: may | can [ ] be | allowed [ ] to | up [ ] to [ ] a [ ] maximum ) [ ] [^◆,;]{0,40} $",
    yes=("«may be raised by »",),
    no=("will be raised by ",),
    ignore_case=True,
)

BRACKETED = Rule(
    "en.stance.bracketed",
    r"\G (?: including | of [ ] which ) [ ]",
    yes=("«including »5 pilot zones",),
    no=("about 5 tons",),
    ignore_case=True,
)

TIME_UNIT = Rule(
    "en.stance.time_unit",
    r"""
    (?: working | business | calendar )? [ ]? (?: days? | months? | years? | weeks? | hours? | minutes? | seconds? )
    """,
    yes=("«working days»",),
    no=("tons",),
    ignore_case=True,
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
    plan=PLAN,
    report=REPORT,
    call=CALL,
    listed=LISTED,
    descriptive=DESCRIPTIVE,
    eligible=ELIGIBLE,
    given=GIVEN,
    uncounted=UNCOUNTED,
    each=EACH,
    bracketed=BRACKETED,
    time_unit=TIME_UNIT,
    money=("yuan", "RMB", "dollars", "euro", "pounds", "rupees"),
)
