r"""Where an English noun phrase begins and ends, and what coordinated phrases share.

The rules run over masked pieces (``assemble/sentences.py``).
"""

from policyparse.lang.en.sharing import COLLECTED, DANGLING, EXAMPLES, ITEM, OUTER, OWNER, PROCESSING, RANK, SHARED_HEAD
from policyparse.lang.shape import PhraseRules
from policyparse.pattern import Rule

TRIM = Rule(
    "en.phrases.trim",
    r"""
    \G (?: (?: [\s,;:“”"'()—–-] | ◇ | (?: a [ ] total [ ] of | another | (?: an? [ ] )? (?: additional | further
      | extra )
    | some | nearly | and | or | but | while | have (?=[ ]the[ ])
    | with | so [ ] that | that | which | where | when | then | also | in [ ] particular | among [ ] them
    | of [ ] which | meanwhile | strive | ensure | ensuring | make [ ] sure | seek | aim | (?<! ◆ [ ] ) to | the | a
    | an | its | their | our | we | it | will
        | is | are | by | for | of | from | in [ ] order | further | basically | strictly | generally | overall
        | \d{1,2}\. | \(\d+\) | efforts | made | be | shall | should | must | on [ ] average | cumulatively
        | accumulatively | setting | legally | binding | reducing (?=[ ]◆) | national (?=[ ]average)
        | (?:agreed[ ])?target | goal | given
        | (?: sustain | maintain | achieve | attain | secure ) (?: ing )? (?= [ ] \w ) ) (?![\w-])
      | [^◆◇,;]{0,80} (?<![\w-]) (?: next | new | binding | ambitious | interim | intermediate | overall
        | headline | its
        | this | recommended | own | aspirational | indicative | national
        | (?: sets? | setting | adopt(?:s|ed)? | announced? | propos(?:e|es|ed) | agreed [ ] on
          | establish(?:es|ed)? | has
          | have | with ) [ ] (?: an? | the ) (?: [ ] [\w-]+ ){0,3} )
        [ ] (?: target | goal | objective ) [ ] of (?: [ ] an? )? [ ]* $
      | [^◆◇,;]{0,80} (?<![\w-]) (?: aims? | aiming | calls? | calling | bids? ) [ ] for (?: [ ] an? )? [ ]* $
      | (?: [\w-]+ ['’] s? [ ] )? (?: overall | main | key | headline )? [ ]? (?: target | goal | objective | aim
        | ambition )
        s? (?: [ ] ◇ )? [ ] (?: is | are ) (?: [ ] (?: for | an? ) )* [ ]* $ ) )+
    """,
    yes=("«and the »share of coal", "«on track to meet its next target of a »", "«The plan sets a target of »"),
    no=("share of coal",),
    ignore_case=True,
)

HINGE = Rule(
    "en.phrases.hinge",
    r"""
    (?<![\w-]) (?: so [ ] that | ensure (?: [ ] that )? | ensuring (?: [ ] that )? | states? [ ] that
    | require[sd]? [ ] that | means [ ] that | proposed? [ ] that | and [ ] that | committed [ ] to | strive [ ] to
    | ◇ | sets? [ ] out | target [ ] of | goal [ ] of | requires
    | corresponding [ ] to | equivalent [ ] to
    | complet(?:e|ing) | to [ ] have | (?: will | shall | should | must | to ) [ ] (?: mobili[sz]e | achieve | attract
      | deliver | provide | have | maintain | sustain | secure | see | leverage | generate | raise | invest | make )
      (?: [ ] an? )?
    # the principle will apply and primary consumption will be cut: of two statements the last
    | (?: will | shall | should | must ) [ ] (?: [\w-]+ [ ] ){1,6}? and (?: [ ] the )?
    | with [ ] an? (?= [ ] (?: [\w-]+ [ ] ){0,4} (?: capacity | scale | area | coverage | rate | efficiency
      | investment ) ) ) (?![\w-])
    """,
    yes=("measures «so that» the share",),
    no=("the share of coal",),
    ignore_case=True,
)

INNER = Rule(
    "en.phrases.inner",
    # villages will have access to piped water: the verb says when, not what
    r"""
    [ ]? ◇ | (?<= [ ] ) in [ ] principle [ ]
    | (?<= [ ] ) (?: will | shall | must | should ) [ ] (?: be [ ] | have [ ] (?: been [ ] )? (?= \w+ed ) )?
    | (?<= [ ] ) (?<! \b (?: that | which | who ) [ ] ) (?: have | has ) [ ] been [ ]
    """,
    yes=("the share« ◇» of coal", "villages «will »have access", "minerals «have been »put to use"),
    no=("the share of coal",),
    ignore_case=True,
)

SCOPE_ONLY = Rule(
    "en.phrases.scope_only",
    r"""
    \G (?: in [ ] )? (?: key | eastern | western | central | northern | southern | upstream | downstream | urban
    | rural ) [ ] (?: areas? | regions? | cities | provinces )? $
    """,
    yes=("«key regions»",),
    no=("forest coverage in key regions",),
    ignore_case=True,
)

MEASURE = Rule(
    "en.phrases.measure",
    r"""
    (?<![\w-]) (?: rates? | shares? | proportions? | ratios? | percentage | intensity | capacity | area | output
    | consumption | emissions? | discharge | number | volume | value | level | income | cost | scale | sales | index
    | coverage | use | total | production | generation | amount | concentration | expectancy | time | period | age
    | duration | mortality | incidence | prevalence | years (?= [ ] of [ ] ) ) (?![\w-])
    """,
    yes=("forest coverage «rate»",),
    no=("demonstration zones",),
    ignore_case=True,
)

PLACE_ONLY = Rule(
    "en.phrases.place_only",
    # who it is is part of the thing only where it is named as each of many
    r"\G (?! .* (?<![\w-]) (?: each | every ) (?! [ ] (?: year | month | week ) | [\w-] ) ) .* $",
    yes=("«the city will»", "«they shall renovate each year»"),
    no=("each county will",),
    ignore_case=True,
)

TAIL = Rule(
    "en.phrases.tail",
    r"""
    (?: \s | (?<![\w-]) (?: and | or | the | a | of | in | to | with | by | for | will | respectively | etc\.?
    | nationwide | compared | relative | from | than | which | that | is | are | at | be | on | annually
    | (?: each | every | per | a ) [ ] year | (?<= [ ] ) targets? | (?<= [ ] ) goals? ) (?![\w-]) | [,;:.—–-]
    | ◇ )+ $
    """,
    yes=("zero-carbon parks« and»",),
    no=("zero-carbon parks",),
    ignore_case=True,
)

OBJECT_END = Rule(
    "en.phrases.object_end",
    r"""
    (?<= [\w◆] ) [ ] (?: ◇ | (?: and | to | by | for | in | with | will | that | which | who | from | have | are | were
    | is | across | nationwide | at | through | on | during | within | between | under | per [ ] \w+ | annually
    | (?: each | every | a ) [ ] year ) (?![\w-]) )
    """,
    yes=("zero-carbon parks« by» then",),
    no=("zero-carbon parks",),
    ignore_case=True,
)

_WORD = r"""(?! (?: by | to | in | on | will | shall | should | must | can | that | which | who | from | have | has
    | are | were | is | was | be | across | nationwide | at | through | during | within | between | under | per
    | annually | each | every | while | before | after | until | for | with | and | or ) \b ) (?! [0-9] ) [\w'’-]+"""

ATTACHED = Rule(
    "en.phrases.attached",
    # 40 bases for the conservation and use of resources, 15 factories at or above the provincial level;
    # of workers and farmers: two plurals may begin another statement, oil and gas are one word
    rf"""
    \G [ ] (?: of | for | at [ ] or [ ] above | above (?= [ ]designated[ ]size ) ) [ ]
    (?! (?: the [ ] )? (?: period | year | purpose | first | next | free | about | more ) \b ) {_WORD}
    (?: [ ] (?: and [ ] (?<! s [ ] and [ ] ) )? {_WORD} ){{0,14}}
    """,
    yes=("« for the conservation and use of mineral resources», and", "« of equipment» will be built"),
    no=(" for 2040", " by 2030"),
)

QUALIFIED = Rule(
    "en.phrases.qualified",
    r"\G [ ]* (?: new | additional | more | such ) [ ]",
    yes=("« new »charging stations",),
    no=("charging stations",),
    ignore_case=True,
)

ACTOR = Rule(
    "en.phrases.actor",
    # who does it is part of what is measured only where each of many does
    r"(?<![\w-]) (?: each | every ) (?![\w-]) (?! [ ] year )",
    yes=("«each» county",),
    no=("the city",),
    ignore_case=True,
)

SAYABLE = Rule(
    "en.phrases.sayable",
    # a formula or a row of figures is no indicator; nor is half a page, nor a sentence with its verb
    r"""
    \A (?! .{161,} ) (?! .* [×÷=] )
    (?! (?: have | has | support | favou?r | oppose | agree | believe | think | want | say ) [ ]
      | .* [ ] at [ ] an? [ ] scale $ )
    (?! .* (?<! \b (?: that | which | who | whose [ ] \w+ | what | where | there ) [ ] (?: \w+ [ ] )? ) (?<![\w-])
      (?: is | are | was | were | isn't | aren't | believes? | believed | announce[sd]? | complements? | consists?
        | says? | said | thinks? | wants? | agreed | proposes? | adopted | stands? | contains? | accounts?
        | means | shows? | expects? | reached | rose | fell | grew ) [ ] )
    .* [A-Za-z]{3,}
    """,
    yes=("«emissions»", "«share of people who are insured»"),
    no=("m3", "69142453", "Europeans believe climate change is a serious problem", "Commission announced a package"),
)

SCOPE_COUNTED = Rule(
    "en.phrases.scope_counted",
    r"\A (?: of [ ] which | including ) [ ]* $",
    yes=("«of which»",),
    no=("provincial parks",),
    ignore_case=True,
)

VERB_LED = Rule(
    "en.phrases.verb_led",
    r"\G [ ]* (?: newly [ ] built ) [ ]",
    yes=("«newly built »parks",),
    no=("parks",),
    ignore_case=True,
)

ACHIEVES = Rule(
    "en.phrases.achieves",
    r"\G (?: achiev(?:e|ing) | realiz(?:e|ing) ) [ ]",
    yes=("«achieve »sales",),
    no=("sales",),
    ignore_case=True,
)

TOPIC = Rule(
    "en.phrases.topic",
    r"\G [ ]* (?: among | of ) [ ] the [ ] (?: newly | new ) [^,;◆◇]{4,} $",
    yes=("«Among the newly registered vehicles»",),
    no=("The plan sets goals",),
    ignore_case=True,
)

COMPLETES = Rule(
    "en.phrases.completes",
    r"(?<![\w-]) complet(?:e|ing|ion [ ] of) [ ]",
    yes=("«complete »the upgrading",),
    no=("reach",),
    ignore_case=True,
)

REQUIRES = Rule(
    "en.phrases.requires",
    # new projects shall meet the following requirements: …
    r"""
    \G (?P<owner> (?: [\w-]+ [ ] ){2,6}? ) (?: shall | must ) [ ]
    meet [ ] the [ ] following [ ] (?: requirements | conditions )
    """,
    yes=("«new solar projects shall meet the following requirements»",),
    no=("the requirements",),
    ignore_case=True,
)

ATTRIBUTE = Rule(
    "en.phrases.attribute",
    # with an investment of ◆: English says whose it is, or means the whole programme
    r"\A total [ ] length \Z",
    yes=("«total length»",),
    no=("total length of roads", "total investment"),
    ignore_case=True,
)

PROGRAMME = Rule(
    "en.phrases.programme",
    # under the school meals programme, ◆ will be served
    r"[ ]? (?: under | in ) [ ] the [ ] (?P<thing> [\w -]{3,40} ) [ ] (?: programme | program | scheme ) [ ]?",
    yes=("«under the school meals programme»",),
    no=("the school meals",),
    ignore_case=True,
)

SERVES = Rule(
    "en.phrases.serves",
    # provide ◆ of the poorest with housing: so many are given something
    r"""
    (?<![\w-]) (?: provide | equip | supply ) [ ] ◆ (?P<whom> [ ] [\w -]{2,30}? ) [ ] with
    (?P<what> [ ] [\w -]{2,40} )
    """,
    yes=("«provide ◆ of the poorest households with housing»",),
    no=("provide ◆",),
    ignore_case=True,
)

URGES = Rule(
    "en.phrases.urges",
    # promote the renovation of ◆: English puts the number before the thing
    r"(?<![\w-]) (?: promote | advance | carry [ ] out ) [ ] $",
    yes=("«promote »",),
    no=("of which ",),
    ignore_case=True,
)

MOVES = Rule(
    "en.phrases.moves",
    # help ◆ enterprises go digital: so many are brought to do something
    r"(?<![\w-]) (?: help | support | guide | encourage | promote ) [ ] $",
    yes=("«help »",),
    no=("help the",),
    ignore_case=True,
)


def rescope(scope: str, indicator: str) -> str:
    """The indicator named before, for another place or part of it.

    >>> rescope("key regions", "share of electric vehicles")
    'share of electric vehicles in key regions'
    """
    return f"{indicator} in {scope.removeprefix('in ')}"


RULES = PhraseRules(
    trim=TRIM,
    hinge=HINGE,
    inner=INNER,
    scope_only=SCOPE_ONLY,
    measure=MEASURE,
    place_only=PLACE_ONLY,
    tail=TAIL,
    object_end=OBJECT_END,
    attached=ATTACHED,
    qualified=QUALIFIED,
    item=ITEM,
    shared_head=SHARED_HEAD,
    owner=OWNER,
    scope_counted=SCOPE_COUNTED,
    verb_led=VERB_LED,
    sayable=SAYABLE,
    actor=ACTOR,
    achieves=ACHIEVES,
    collected=COLLECTED,
    rank=RANK,
    processing=PROCESSING,
    examples=EXAMPLES,
    topic=TOPIC,
    completes=COMPLETES,
    moves=MOVES,
    programme=PROGRAMME,
    serves=SERVES,
    urges=URGES,
    outer=OUTER,
    dangling=DANGLING,
    requires=REQUIRES,
    attribute=ATTRIBUTE,
    rescope=rescope,
    of=" of",
    joiner=" ",
    article="the ",
)
