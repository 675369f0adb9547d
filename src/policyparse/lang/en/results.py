r"""How English says what will have been reached, and what is only being done.

The rules run over one goal clause; ``◇`` is a time with its preposition.
"""

from policyparse.lang.shape import ResultRules
from policyparse.pattern import Rule

_DONE = """
    achieve | reach | realiz | realis | attain | accomplish | complet | establish | form | built | build
    | eliminat | eradicat | phas | ban | prohibit | abolish | remov | becom
    | be[ ]in[ ]place | in[ ]place | take[ ]shape | taken[ ]shape | improv | strengthen | enhanc | optimi[sz]
    | upgrad | perfect | reduc | cut | lower | declin | decreas | curb | contain
    | control | increas | expand | grow | rise | rais | transform | shift | restor | protect | ensur | guarantee
    | secur | set[ ]up | put[ ]in | launch | introduc | adopt | publish | issu
    | finali[sz] | implement | cover | meet | popularis | populariz | resolv | solv | clos | shut | stop | end
    | halt | halv | revers | peak | neutral | decarboni[sz] | net[- ]zero | zero
    | universal | full | deploy | modern | integrat | bring | brought | make | made | open | operat | commission
    | replac | creat | reshap | develop | consolidat | stabili[sz] | maintain | outlaw
    | postpon | enter | rank | lead | take[ ]effect | withdraw | retir
"""

TASK = Rule(
    "en.results.task",
    r"""
    ^ (?: ◇ | [ ,] | and | to | we | will | should | must )* (?: carry[ ]out | speed[ ]up | promote | strengthen | study
    | research | explore
    | support | encourage | guide | deepen | adhere | focus | according | through | actively | vigorously | coordinate
    | taking[ ]into[ ]account | taking[ ]account[ ]of | where[ ]appropriate | inter[ ]alia | such[ ]as | together[ ]with
    | in[ ](?:view|light)[ ]of | in[ ]order[ ]to | with[ ]a[ ]view[ ]to | having[ ]regard
    | strictly (?! [ ] (?: ban | and ) ) | work[ ]on | review | assess | propose | consider | discuss | continue
    | helping | providing | laying | contributing | supporting | making[ ]efforts ) \b
    | \b will [ ] (?: continue | work | hold | host | review | study | consider | assess | promote | support | help
    | need | discuss
      | propose | present | report | allow | require | depend | apply ) \b
    | \b (?<! (?: will | shall | should | must | to ) [ ] ) (?: has | have | had ) [ ] (?: a | the | an
      | clear ) \b (?! .* \b achieve \b )
    | \b (?: is | are ) [ ] (?: set | expected | projected | estimated | forecast | likely ) [ ] to \b
    | ^ in [ ] line [ ] with
    | ^ (?! (?: form | build | establish | create ) [ ] ) [^,◇]{0,60} \b (?: that | which | who ) \b
      (?! .* \b will \b )
    | \b (?: that | which ) [ ] will \b
    | \b (?: should | shall | must ) [ ] (?: assess | review | propose | consider | study | report | promote
    | strengthen ) \b
    | \b requires? \b | \b needs? [ ] to \b | \b cannot \b | \b remains? [ ] on [ ] track | \b (?: foresees?
      | possibility ) \b
    """,
    yes=("«carry out» pilot projects", "«promote» the development"),
    no=("the system will be established",),
    ignore_case=True,
)

NUMBERED = Rule(
    "en.results.numbered",
    r"[0-9] [ ]? (?: % | percent | million | billion ) | \b (?: double | triple | quadruple | halve ) d? \b",
    yes=("coverage will reach 5«0 percent»", "the number will «double»"),
    no=("the 3 systems will be built",),
    ignore_case=True,
)

RESULT = Rule(
    "en.results.result",
    rf"""
    \b (?: will | shall | should | must | to | is[ ]to | are[ ]to | be | would | fully | basically | gradually
    | strive[ ]to
    | ensure[ ]that ) [ ] (?: \w+ly [ ] )* (?: be | have[ ]been | been | all [ ] be
    | [ ] )* (?: \w+ly [ ] )* (?: {_DONE} )
    # and establish a market; exploration and development is a thing
    | \b and [ ] (?: \w+ly [ ] )+ (?: {_DONE} )
    | \b and [ ] (?= {_DONE} ) (?! (?: control | commission | open | cover | peak | lead | full | net | zero | end ) )
      [\w-]+ (?<! (?<! imple | supple | comple ) ments? | ions? | ance | ity | ing | ness ) (?! [\w-] )
    | \b will [ ] (?: \w+ly [ ] )? (?: be | stay | remain | become | have | take | see | turn | run | use | stand
    | \w+ ) \b
    | \b shall [ ] (?: all [ ] )? be \b
    | ^ (?: \w+ [ ] ){{1,3}} a [ ] (?: number | batch | group ) [ ] of [ ]
    | ^ (?: take[ ]the[ ]lead[ ]in | make[ ]breakthroughs[ ]in ) [ ]
    | ^ (?: achieving | establishing | reshape | complete | achieve | eliminate | realize | build | establish
      | form | phase[ ]out | ban
    | close | shut[ ]down | end | halt | issue | peak | decarboni[sz]e | reach | become | restore | set[ ]up | launch
    | publish | finali[sz]e | deliver | put[ ]in[ ]place ) [ ]
    """,
    yes=("the pattern «will be basically form»ed", "«to achieve» a climate neutral economy"),
    no=("the department in charge",),
    ignore_case=True,
)

WEAK = Rule(
    "en.results.weak",
    r"^ (?: improve | strengthen | enhance | optimize ) \b",
    yes=("«improve» the system",),
    no=("the system will be improved",),
    ignore_case=True,
)

STRONG = Rule(
    "en.results.strong",
    r"""
    \b (?: basically | significantly | substantially | effectively | markedly | comprehensively | completely
    | greatly | fully | steadily | further | continuously | remarkably | initially ) [ ] (?: \w+ed | built
    | form ) \b
    | ^ (?: and [ ] )? (?: resolutely | greatly | effectively | significantly | substantially | comprehensively
    | completely | strictly )
    [ ] (?: ban | prohibit | reduce | eliminate | control | curb | improve | lower | cut | enhance | raise
    | solve     | phase[ ]out | close | stop )
    [ ] \w | \b (?: remarkable | significant | substantial | positive | obvious | notable ) [ ] (?: results
    | progress | achievements | improvement | breakthroughs? ) \b | \w+ed [ ] (?: significantly | substantially
    | effectively | markedly | comprehensively | steadily ) \b
    """,
    yes=("be «basically established»", "achieve «remarkable results»"),
    no=("the system",),
    ignore_case=True,
)

STATE = Rule(
    "en.results.state",
    r"""
    \b (?: neutrality | climate[- ]neutral | carbon[- ]neutral | net[- ]zero | decarboni[sz]ed
    | zero[- ]emissions? | carbon[ ]peak(?:ing)? | full[ ]coverage | universal[ ]access ) \b [^;]* ◇
    | ◇ [^;]* \b (?: neutrality | climate[- ]neutral | carbon[- ]neutral | net[- ]zero | full[ ]coverage ) \b
    """,
    yes=("climate «neutrality ◇»",),
    no=("the department in charge",),
    ignore_case=True,
)

ACTIVITY = Rule(
    "en.results.activity",
    # in a section of goals everything is one but these
    r"""
    ^ (?: ◇ | [ ,] | and | to | we | will | should | must | vigorously | actively | steadily
    | further )* (?: carry[ ]out | speed[ ]up
    | promot(?:e|ing) | study | research | explore | support | encourage | guide | deepen | adhere | focus | according
    | through | actively | coordinate | work[ ]on | review | assess | propose | consider | discuss | continue
    | accelerate
    | providing | laying | making[ ]efforts | improving | strengthening | in[ ]line[ ]with | relying ) \b
    """,
    yes=("«promote» the reform", "«focus» on key areas"),
    no=("reshape the pattern of management", "the system is sound"),
    ignore_case=True,
)

MEANS = Rule(
    "en.results.means",
    r"""
    ^ (?: ◇ | [ ,] | and )* (?: through | according | relying | focus | adhere | in[ ]line[ ]with
    | by[ ] \w+ing ) \b
    """,
    yes=("«through» pilot projects", "«focus» on key areas"),
    no=("accelerate mergers", "support enterprises"),
    ignore_case=True,
)

PLAIN = Rule(
    "en.results.plain",
    # basically find out…, effectively reduce…: how far, and a verb; or what is to be and its verb
    r"""
    ^ (?: (?: basically | initially | effectively | resolutely | significantly | substantially | markedly
    | comprehensively | completely | greatly | fully | strictly | gradually | successfully ) [ ] (?! \w+ing \b ) \w+
    | create | reshape | add | foster | cultivate | eradicate | master | ensure | maintain | keep
    | raise | made | promoted | reversed | formed | improved | strengthened | optimized
      | enhanced ) [ ] \w+ [ ] [^0-9]* $
    # a translation without its tense: exploration formed a new layout
    | ^ \w [^0-9,]{4,80} [ ] formed [ ] an? [ ] [^0-9]* $
    """,
    yes=("«basically find out the state of resources»", "«reshape the pattern of management»"),
    no=("airborne geophysical survey", "focus on key areas"),
    ignore_case=True,
)

RULES = ResultRules(
    task=TASK,
    numbered=NUMBERED,
    result=RESULT,
    weak=WEAK,
    strong=STRONG,
    state=STATE,
    activity=ACTIVITY,
    means=MEANS,
    plain=PLAIN,
)
