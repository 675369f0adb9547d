r"""How English planning documents word aims, facts and conditions; the sibling of ``lang/zh/targets.py``.

The rules run over masked pieces: ``◆`` is a quantity with its bound words, ``◇`` a time with its preposition.
"""

from policyparse.lang.shape import TargetRules
from policyparse.pattern import Rule

_BEING = r"""
    make[ ]breakthroughs[ ]in|making[ ]breakthroughs[ ]in|introduc(?:e|ing)[ ]and[ ]cultivat(?:e|ing)|attract(?:ing)?|nurtur(?:e|ing)|issu(?:e|ing)|open(?:ing)?|held|formulat(?:e|ing)|    build(?:ing)?|renovat(?:e|ing)|establish(?:ing)?|creat(?:e|ing)|set(?:ting)?[ ]up|form(?:ing)?|cultivat(?:e|ing)|foster(?:ing)?|develop(?:ing)?|construct(?:ing)?|complete|completing|achiev(?:e|ing)|reach(?:ing)?|
    implement(?:ing)?|carry(?:ing)?[ ]out|organiz(?:e|ing)|hold(?:ing)?|launch(?:ing)?|select(?:ing)?|have|having|realiz(?:e|ing)|use|using|deploy(?:ing)?|provid(?:e|ing)
"""
_DEED = r"""
    newly[ ]add|newly[ ]build|add(?:ing)?|train(?:ing)?|retrofit(?:ting)?|upgrad(?:e|ing)|plant(?:ing)?|restor(?:e|ing)|phas(?:e|ing)[ ]out|shut(?:ting)?[ ]down|clos(?:e|ing)|eliminat(?:e|ing)|introduc(?:e|ing)|
    recruit(?:ing)?|invest(?:ing)?|produc(?:e|ing)|recycl(?:e|ing)|treat(?:ing)?|replac(?:e|ing)|install(?:ing)?|promot(?:e|ing)|instal(?:l|ling)|save|saving
"""

SENTENCE_END = Rule(
    "en.targets.sentence_end",
    r"[\n\r] | (?<! \b No | \b vol | \b Art | \b e\.g | \b i\.e | \b U\.S | \b [A-Z] ) [.!?] [”\"’)]* (?= [ ] )",
    yes=("Forests grow«.» By 2030",),
    no=("No. 42", "1.5 percent"),
)

SEPARATOR = Rule(
    "en.targets.separator",
    r"(?P<comma> [,;:] (?= \s | $ ) | \t | [ ] [–—-] [ ] ) | (?P<open> \( ) | (?P<close> \) )",
    yes=("By 2030«,» the share",),
    no=("1,000",),
)

NOT_WHEN = Rule(
    "en.targets.not_when",
    r"◇ (?: [ ] (?: Plan | Programme | Program | climate [ ] (?:target|law) | legislative | package | framework | Agenda | goals ) ) | (?: since | effective ) [ ] ◇ | from [ ] ◆ [ ] ◇",
    yes=("the «◇ Plan»",),
    no=("reach ◆ ◇",),
)

TIME_AFTER = Rule(
    "en.targets.time_after",
    # reach 15% by 2025; a 90% reduction in net emissions by 2040
    r"\G (?: (?! \b and \b ) [^◆◇◁,;] ){0,90}? ◇",
    yes=("« reduction in net emissions ◇»",),
    no=(", and ◇",),
)

BASELINE_AFTER = Rule(
    "en.targets.baseline_after",
    # 55% by 2030 compared to 1990 levels; 14% lower than in 2020
    r"\G [^◆◁;]{0,90}? ◁",
    yes=("« lower ◁»",),
    no=(" lower",),
)

TRIM = Rule(
    "en.targets.trim",
    r"""
    \G (?: (?: [\s,;:“”"'()—–-] | ◇ | (?: a [ ] total [ ] of | another | some | nearly | and | or | but | while | with | so [ ] that | that | which | where | when | then | also | in [ ] particular | among [ ] them | of [ ] which | meanwhile | strive | ensure | ensuring | make [ ] sure | seek | aim | to | the | a | an | its | their | our | we | it | will
        | is | are | by | for | of | from | in [ ] order | further | basically | strictly | generally | overall | \d{1,2}\. | \(\d+\) | efforts | made | be | shall | should | must | on [ ] average | cumulatively | accumulatively | setting | legally | binding | reducing (?=[ ]◆) | national (?=[ ]average) | (?:agreed[ ])?target | goal ) (?![\w-]) ) )+
    """,
    yes=("«and the »share of coal",),
    no=("share of coal",),
    ignore_case=True,
)

HINGE = Rule(
    "en.targets.hinge",
    r"(?<![\w-]) (?: so [ ] that | ensure (?: [ ] that )? | ensuring (?: [ ] that )? | states? [ ] that | require[sd]? [ ] that | means [ ] that | proposed? [ ] that | and [ ] that | committed [ ] to | strive [ ] to | ◇ | sets? [ ] out | target [ ] of | goal [ ] of | requires ) (?![\w-])",
    yes=("measures «so that» the share",),
    no=("the share of coal",),
    ignore_case=True,
)

INNER = Rule(
    "en.targets.inner",
    r"[ ]? ◇ | (?<= [ ] ) in [ ] principle [ ]",
    yes=("the share« ◇» of coal",),
    no=("the share of coal",),
    ignore_case=True,
)

SCOPE_ONLY = Rule(
    "en.targets.scope_only",
    r"\G (?: in [ ] )? (?: key | eastern | western | central | northern | southern | upstream | downstream | urban | rural ) [ ] (?: areas? | regions? | cities | provinces )? $",
    yes=("«key regions»",),
    no=("forest coverage in key regions",),
    ignore_case=True,
)

MEASURE = Rule(
    "en.targets.measure",
    r"(?<![\w-]) (?: rates? | shares? | proportions? | ratios? | percentage | intensity | capacity | area | output | consumption | emissions? | discharge | number | volume | value | level | income | cost | scale | sales | index | coverage | use | total | production | generation | amount | concentration ) (?![\w-])",
    yes=("forest coverage «rate»",),
    no=("demonstration zones",),
    ignore_case=True,
)

VERB_BEFORE = Rule(
    "en.targets.verb_before",
    rf"(?<![\w-]) (?: (?P<being> introduc(?:e|ing)[ ]and[ ]cultivat(?:e|ing) ) | (?P<deed> {_DEED} ) | (?P<being> {_BEING} ) ) (?: [ ] and [ ] (?: (?P<deed> {_DEED} ) | (?P<being> {_BEING} ) ) )* (?: [ ]+ (?: more [ ] than | at [ ] least | about | up | a [ ] total [ ] of | another ) )? [ ]* $",
    yes=("we will «build »",),
    no=("the share of coal",),
    ignore_case=True,
)

VERB_FIRST = Rule(
    "en.targets.verb_first",
    # English does not put the number last
    r"\G (?: (?P<deed> newly [ ] add ) | (?P<being> including ) ) [ ]",
    yes=("«including »pilot zones",),
    no=("the share of coal",),
    ignore_case=True,
)

VERB_INSIDE = Rule(
    "en.targets.verb_inside",
    r"(?<![\w-]) (?: (?P<deed> newly [ ] added ) | (?P<being> to [ ] have ) ) [ ]",
    yes=("zones «to have »",),
    no=("the share of coal",),
    ignore_case=True,
)

PLACE_ONLY = Rule(
    "en.targets.place_only",
    # who it is is part of the thing only where it is named as each of many
    r"\G (?! .* (?<![\w-]) (?: each | every ) (?![\w-]) ) .* $",
    yes=("«the city will»",),
    no=("each county will",),
    ignore_case=True,
)

PARTITIVE = Rule(
    "en.targets.partitive",
    # 40% of large shopping malls will meet the requirements
    r"\G (?P<of> [ ]* of (?: [ ] all )? [ ] ) (?P<group> [^◆◇,;]{3,120} ) $",
    yes=("« of large shopping malls meet the requirements»",),
    no=(" reduction in emissions",),
    ignore_case=True,
)

TAIL = Rule(
    "en.targets.tail",
    r"(?: \s | (?<![\w-]) (?: and | or | the | a | of | in | to | with | by | for | will | respectively | etc\.? | nationwide | compared | relative | from | than | which | that | is | are | at | be ) (?![\w-]) | [,;:.—–-] | ◇ )+ $",
    yes=("zero-carbon parks« and»",),
    no=("zero-carbon parks",),
    ignore_case=True,
)

OBJECT_END = Rule(
    "en.targets.object_end",
    r"(?<=\w) [ ] (?: ◇ | (?: and | to | by | for | in | with | will | that | which | who | from | have | are | were | is | across | nationwide | at | through | on | during | within | between | under | per [ ] year | annually | each [ ] year ) (?![\w-]) )",
    yes=("zero-carbon parks« by» then",),
    no=("zero-carbon parks",),
    ignore_case=True,
)

QUALIFIED = Rule(
    "en.targets.qualified",
    r"\G [ ]* (?: new | additional | more | such ) [ ]",
    yes=("« new »charging stations",),
    no=("charging stations",),
    ignore_case=True,
)

MODIFIER = Rule(
    "en.targets.modifier",
    r"\G (?: [ ] (?: and | or ) [ ] (?: above | below | more | less | over | under ) | -[a-z] | [ ] (?: class | grade | level | old | long | wide | high ) (?![\w-]) )",
    yes=("« and above» units",),
    no=(" of the total",),
    ignore_case=True,
)

SELECTS = Rule(
    "en.targets.selects",
    r"""
    (?<![\w-]) (?: with (?: [ ] (?: an? | the ) )? (?: [ ] [\w-]+ ){0,6} (?: [ ] of )? | capacity [ ] of | area [ ] of | investment [ ] of | if | where | those | units | projects | enterprises | every | below | above | under | less [ ] than | exceeding | after | than | whose (?: [ ] [\w-]+ ){0,8} | scale [ ] of | depth [ ] of | length [ ] of | of ) [ ]* $
    """,
    yes=("units «with a capacity of »",),
    no=("the share will reach ",),
    ignore_case=True,
)

ALLOWANCE = Rule(
    "en.targets.allowance",
    r"(?<![\w-]) (?: subsid(?:y|ies) | fines? | fined | rewards? | grants? | penalt(?:y|ies) | loans? | credits? (?=[ ]line) | compensation | tax | bonus | refund ) (?![\w-])",
    yes=("a «subsidy» of ◆",),
    no=("high-quality international credits",),
    ignore_case=True,
)

ROUTINE = Rule(
    "en.targets.routine",
    # deadlines of a procedure and how often or how long something is done
    r"(?<![\w-]) (?: within | for | every | after | before | in | valid | at [ ] least | served | worked | experience [ ] of ) [ ]* $",
    yes=("«within »",),
    no=("shortened to ",),
    ignore_case=True,
)

PAST = Rule(
    "en.targets.past",
    r"""
    (?<![\w-]) (?: has | have | had ) [ ] (?: already [ ] | been [ ] | now [ ] )* (?: \w+ed | reached | risen | grown | fallen | become ) (?![\w-]) | (?<![\w-]) (?: already | currently | at [ ] present | so [ ] far | last [ ] year | as [ ] of | since (?=[ ]◇) | was | were | accounted | reached | rose | fell | dropped | grew | amounted | totaled | totalled | exceeded | stood | achieved | completed | in [ ] recent [ ] years
      | now | exist(?:s|ing)? | current ) (?! [ ] (?: by [ ] ◇ ) ) (?![\w-])
    """,
    yes=("forest coverage «has reached» ◆", "the output «was» ◆"),
    no=("forest coverage will reach ◆",),
    ignore_case=True,
)

AIM = Rule(
    "en.targets.aim",
    r"(?<![\w-]) (?: will | shall | should | must | aims? | aiming | targets? | goals? | strive | striving | seek | ensure | plans? [ ] to | planned | commit(?:s|ted|ment)? | pledge[sd]? | expected [ ] to | is [ ] to | are [ ] to | to [ ] (?: reach | reduce | increase | cut | achieve | build | create ) | by (?=[ ]?◇) | required | at [ ] least (?=[ ]?◆) | objective | need [ ] to ) (?![\w-])",
    yes=("coverage «will» reach ◆", "a binding «target» of ◆"),
    no=("coverage reached ◆",),
    ignore_case=True,
)

STRIVE = Rule(
    "en.targets.strive",
    r"(?<![\w-]) (?: strive | striving | strives | seek | seeks | seeking | aim | aims | aiming | endeavou?r | efforts [ ] (?: will [ ] | should [ ] )? be [ ] made | make [ ] every [ ] effort ) (?![\w-])",
    yes=("«strive» to reach ◆",),
    no=("will reach ◆",),
    ignore_case=True,
)

ENSURE = Rule(
    "en.targets.ensure",
    r"(?<![\w-]) (?: ensure | ensures | ensuring | must | shall [ ] (?: not | be [ ] (?: no | not ) ) | may [ ] not | make [ ] sure | guarantee ) (?![\w-])",
    yes=("«ensure» that ◆", "«shall not» exceed ◆"),
    no=("will reach ◆",),
    ignore_case=True,
)

CUMULATIVE = Rule(
    "en.targets.cumulative",
    r"(?<![\w-]) (?: cumulative(?:ly)? | accumulated | accumulatively | a [ ] total [ ] of | newly [ ] added | add | adding ) (?![\w-])",
    yes=("a «cumulative» ◆",),
    no=("the total output",),
    ignore_case=True,
)

ANNUAL = Rule(
    "en.targets.annual",
    r"(?<![\w-]) (?: annual(?:ly)? [ ] average | average [ ] annual | annually | each [ ] year | every [ ] year | per [ ] annum | (?: an | the ) [ ] annual [ ] (?:growth|increase) ) (?![\w-])",
    yes=("an «average annual» increase",),
    no=("annual report",),
    ignore_case=True,
)

RESPECTIVELY = Rule(
    "en.targets.respectively", r"respectively", yes=("◆ and ◆ «respectively»",), no=("respective",), ignore_case=True
)

EACH = Rule(
    "en.targets.each",
    r"(?<![\w-]) (?: both | each ) (?![\w-]) (?= [^,;]* (?:◆|$) )",
    yes=("will «both» reach ◆",),
    no=("the share",),
    ignore_case=True,
)

ITEM = Rule(
    "en.targets.item",
    r"\s* , \s* (?: and | or ) (?![\w-]) \s* | \s+ (?: and | or ) (?![\w-]) \s* | , [ ]",
    yes=("energy use« and »emissions",),
    no=("standards",),
)

SHARED_HEAD = Rule(
    "en.targets.shared_head",
    # English repeats the measure or puts it first
    r"(?P<head> [ ] (?: rates? | shares? | consumption | emissions? | intensity | capacity | coverage | output ) ) $",
    yes=("coal and oil« consumption»",),
    no=("zero-carbon parks",),
    ignore_case=True,
)

CARRIES = Rule(
    "en.targets.carries",
    r"(?: : | (?:following|main) [ ] (?:goals|targets|objectives) [^.]{0,20} [.:]? ) \s* $",
    yes=("◇«:»",),
    no=("reach ◆.",),
    ignore_case=True,
)

GOAL_HEADING = Rule(
    "en.targets.goal_heading",
    r"(?<![\w-]) (?: goals? | targets? | objectives? | indicators ) (?![\w-])",
    yes=("Main «goals»",),
    no=("Key tasks",),
    ignore_case=True,
)

FACT_HEADING = Rule(
    "en.targets.fact_heading",
    r"(?<![\w-]) (?: current [ ] (?:situation|status|state) | achievements? | progress | background | review | status [ ] quo | foundation | overview | situation ) (?![\w-])",
    yes=("«Current situation»",),
    no=("Key tasks",),
    ignore_case=True,
)

NAME_QUOTE = Rule(
    "en.targets.name_quote",
    r"(?: [“«] [^”»]* | ‘ [^’']{0,30} ) $",
    yes=("the package «‘Fit for »",),
    no=("the share of coal",),
)

KEEPS_BASELINE = Rule(
    "en.targets.keeps_baseline",
    r"\G \s* (?: of [ ] which | among [ ] them | in [ ] particular )",
    yes=("«Of which», industry",),
    no=("industry",),
    ignore_case=True,
)

ACTOR = Rule(
    "en.targets.actor",
    # who does it is part of what is measured only where each of many does
    r"(?<![\w-]) (?: each | every ) (?![\w-]) (?! [ ] year )",
    yes=("«each» county",),
    no=("the city",),
    ignore_case=True,
)

RATE = Rule(
    "en.targets.rate",
    r"(?<![\w-]) (?: at [ ] a [ ] rate [ ] of ) (?P<whole> ) [ ] $",
    yes=("allocated «at a rate of »",),
    no=("the share will reach ",),
    ignore_case=True,
)

UNCOUNTED = Rule(
    "en.targets.uncounted",
    r"(?: categories | category | types? | kinds? | grades? | class(?:es)? | stages? | aspects? | articles? | rounds? | stars? | lines? | responds | goals? | targets? | levels? | years )",
    yes=("«categories»",),
    no=("areas",),
    ignore_case=True,
)

SAYABLE = Rule(
    "en.targets.sayable",
    # a formula or a row of figures is no indicator; nor is half a page
    r"\A (?! .{161,} ) (?! .* [×÷=] ) .* [A-Za-z]{3,}",
    yes=("«emissions»",),
    no=("m3", "69142453"),
)

ANNUAL_AFTER = Rule(
    "en.targets.annual_after",
    r"\G [^,;◆]{0,60}? (?<![\w-]) (?: annually | every [ ] year | each [ ] year | per [ ] year | a [ ] year | on [ ] annual [ ] average | annual [ ] average | per [ ] annum ) (?![\w-])",
    yes=("« annually» on average",),
    no=(", annually",),
    ignore_case=True,
)

PER = Rule(
    "en.targets.per",
    # water use per ◆ of GDP: the number is part of what is measured
    r"(?<![\w-]) (?: per | every ) [ ] $",
    yes=("water use «per »",),
    no=("per capita use",),
    ignore_case=True,
)

AMOUNT_OF = Rule(
    "en.targets.amount_of",
    # aims for ◆ of installed capacity
    r"\G [ ] of [ ] (?P<thing> (?: (?! \b (?: by | in | for | will | with | to | and ) \b ) [^◆◇◁,;.] ){3,80} )",
    yes=("« of installed clean energy capacity», by",),
    no=(" lower",),
    ignore_case=True,
)

CAPACITY = Rule(
    "en.targets.capacity",
    # phase out ◆ coal-fired boilers: a size that names the thing (the unit and what follows it)
    r"(?: [km]?w | kv | (?:kilo|mega)watts? | tons? (?:[ ]per[ ]hour|/h)? | feet | -?foot | storeys? | stories ) [ ] (?: and [ ] (?:above|below) [ ] )? [^◆◇,;]{0,24}? (?: boilers? | units? | plants? | stations? | containers? | ships? | vehicles? | furnaces? | mines? | lines? ) .*",
    yes=("«kilowatts coal-fired units»",),
    no=("square meters of buildings",),
    ignore_case=True,
)

SCOPE_COUNTED = Rule(
    "en.targets.scope_counted",
    r"\A (?: of [ ] which | including ) [ ]* $",
    yes=("«of which»",),
    no=("provincial parks",),
    ignore_case=True,
)

VERB_LED = Rule(
    "en.targets.verb_led",
    r"\G [ ]* (?: newly [ ] built ) [ ]",
    yes=("«newly built »parks",),
    no=("parks",),
    ignore_case=True,
)

STUDIES = Rule(
    "en.targets.studies",
    r"(?<![\w-]) (?: research | study | demonstrat(?:e|ing) | make [ ] breakthroughs [ ] in ) [ ]* $",
    yes=("«demonstrate »",),
    no=("build ",),
    ignore_case=True,
)

OWN_COUNT = Rule(
    "en.targets.own_count",
    # what a document counts of itself
    r"(?<![\w-]) (?: indicators? | measures | tasks | articles | aspects | suggestions | principles | problems | documents | persons? [ ] in [ ] charge ) $",
    yes=("binding «indicators»",),
    no=("zero-carbon parks",),
    ignore_case=True,
)

ELIGIBLE = Rule(
    "en.targets.eligible",
    # what an applicant must have
    r"(?<![\w-]) (?: applicants? | applying | eligible | to [ ] apply | candidates? ) (?![\w-])",
    yes=("the «applicant» must have ◆",),
    no=("zero-carbon parks",),
    ignore_case=True,
)

PERMIT = Rule(
    "en.targets.permit",
    # what is allowed is no aim
    r"(?<![\w-]) (?: may | can [ ] be | allowed [ ] to | up [ ] to [ ] a [ ] maximum ) [ ] [^◆,;]{0,40} $",
    yes=("«may be raised by »",),
    no=("will be raised by ",),
    ignore_case=True,
)

YEAR_ON_YEAR = Rule(
    "en.targets.year_on_year",
    r"(?<![\w-]) (?: year-on-year | year [ ] on [ ] year | (?:than|over|from|compared [ ] with) [ ] (?:the [ ] )? (?:last|previous) [ ] year ) (?![\w-])",
    yes=("increase by ◆ «year-on-year»",),
    no=("year by year",),
    ignore_case=True,
)

EVERY_YEAR = Rule(
    "en.targets.every_year",
    # each year sets its own pace: the plan's end year is not when it is reached
    r"(?<![\w-]) (?: every | each ) [ ] year (?![\w-])",
    yes=("train «every year» ",),
    no=("annual average",),
    ignore_case=True,
)

STARTING = Rule(
    "en.targets.starting",
    # from ◆ to ◆: where it starts is no aim
    r"(?<![\w-]) from [ ] (?: ◇ [ ] )? $",
    yes=("rise «from »",),
    no=("rise to ",),
    ignore_case=True,
)

ACHIEVES = Rule(
    "en.targets.achieves",
    r"\G (?: achiev(?:e|ing) | realiz(?:e|ing) ) [ ]",
    yes=("«achieve »sales",),
    no=("sales",),
    ignore_case=True,
)

COMPLETE = Rule(
    "en.targets.complete",
    # ◆ by ◇ and …: what follows is another statement
    r"\G [ ]* (?: ◇ | ◁ ) | \G [^,;◆]* (?<![\w-]) and [ ] (?: the | [\w-]+ [ ] (?: the | rate | share ) )",
    yes=("« ◇» and the share",),
    no=(" of urban residents",),
    ignore_case=True,
)

STATES = Rule(
    "en.targets.states",
    r"(?<![\w-]) (?: accounts? | accounting ) [ ] for (?![\w-])",
    yes=("practice «accounts for» ",),
    no=("the share of practice",),
    ignore_case=True,
)

COLLECTED = Rule(
    "en.targets.collected",
    r"[ ] (?: and | or ) [ ] other [ ] [^ ]+ (?P<head> [ ] .+ ) $",
    yes=("coal« and other fuels consumption»",),
    no=("coal consumption",),
    ignore_case=True,
)

COUNTS_LIST = Rule(
    "en.targets.counts_list",
    # Beijing, Tianjin and other ◆ cities: the number counts the list before it
    r"(?<![\w-]) other [ ]* $",
    yes=("Tianjin and «other »",),
    no=("another",),
    ignore_case=True,
)

OWNER = Rule(
    "en.targets.owner",
    r"\G (?: the [ ] )? (?: proportion | share ) [ ] of [ ]",
    yes=("«the share of »coal",),
    no=("coal",),
    ignore_case=True,
)

BRACKETED = Rule(
    "en.targets.bracketed",
    r"\G (?: including | of [ ] which ) [ ]",
    yes=("«including »5 pilot zones",),
    no=("about 5 tons",),
    ignore_case=True,
)

TIME_UNIT = Rule(
    "en.targets.time_unit",
    r"(?: working | business | calendar )? [ ]? (?: days? | months? | years? | weeks? | hours? | minutes? | seconds? | times? )",
    yes=("«working days»",),
    no=("tons",),
    ignore_case=True,
)

TOPIC = Rule(
    "en.targets.topic",
    r"\G [ ]* (?: among | of ) [ ] the [ ] (?: newly | new ) [^,;◆◇]{4,} $",
    yes=("«Among the newly registered vehicles»",),
    no=("The plan sets goals",),
    ignore_case=True,
)

DANGLING = Rule(
    "en.targets.dangling",
    r"\G (?: accounting [ ] for | its [ ] share )",
    yes=("«its share» of output",),
    no=("the share of coal",),
    ignore_case=True,
)


def rescope(scope: str, indicator: str) -> str:
    """The indicator named before, for another place or part of it.

    >>> rescope("key regions", "share of electric vehicles")
    'share of electric vehicles in key regions'
    """
    return f"{indicator} in {scope.removeprefix('in ')}"


RULES = TargetRules(
    sentence_end=SENTENCE_END,
    separator=SEPARATOR,
    not_when=NOT_WHEN,
    time_after=TIME_AFTER,
    baseline_after=BASELINE_AFTER,
    trim=TRIM,
    hinge=HINGE,
    inner=INNER,
    scope_only=SCOPE_ONLY,
    measure=MEASURE,
    verb_before=VERB_BEFORE,
    verb_first=VERB_FIRST,
    verb_inside=VERB_INSIDE,
    place_only=PLACE_ONLY,
    partitive=PARTITIVE,
    tail=TAIL,
    object_end=OBJECT_END,
    qualified=QUALIFIED,
    modifier=MODIFIER,
    selects=SELECTS,
    allowance=ALLOWANCE,
    routine=ROUTINE,
    past=PAST,
    aim=AIM,
    strive=STRIVE,
    ensure=ENSURE,
    cumulative=CUMULATIVE,
    annual=ANNUAL,
    respectively=RESPECTIVELY,
    each=EACH,
    item=ITEM,
    shared_head=SHARED_HEAD,
    carries=CARRIES,
    goal_heading=GOAL_HEADING,
    fact_heading=FACT_HEADING,
    name_quote=NAME_QUOTE,
    keeps_baseline=KEEPS_BASELINE,
    owner=OWNER,
    permit=PERMIT,
    scope_counted=SCOPE_COUNTED,
    verb_led=VERB_LED,
    studies=STUDIES,
    own_count=OWN_COUNT,
    eligible=ELIGIBLE,
    amount_of=AMOUNT_OF,
    capacity=CAPACITY,
    annual_after=ANNUAL_AFTER,
    per=PER,
    sayable=SAYABLE,
    actor=ACTOR,
    rate=RATE,
    uncounted=UNCOUNTED,
    every_year=EVERY_YEAR,
    year_on_year=YEAR_ON_YEAR,
    starting=STARTING,
    achieves=ACHIEVES,
    collected=COLLECTED,
    complete=COMPLETE,
    states=STATES,
    counts_list=COUNTS_LIST,
    bracketed=BRACKETED,
    time_unit=TIME_UNIT,
    topic=TOPIC,
    dangling=DANGLING,
    rescope=rescope,
    money=("yuan", "RMB", "dollars", "euros"),
    of=" of",
    joiner=" ",
    joined=",",
    fold={},
    keeps_spaces=True,
)
