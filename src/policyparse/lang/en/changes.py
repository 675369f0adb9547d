r"""How English says that a value is reached, raised or lowered: the words between an indicator and its number.

The rules run over masked pieces: ``◆`` is a quantity with its bound words (at least, about), ``◇`` a time with its
preposition, ``◁`` a year that is compared with.
"""

from policyparse.lang.shape import ChangeRules
from policyparse.models import Comparator
from policyparse.pattern import Rule

_UP = r"""
    increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|ris(?:e|es|ing)|rose|grow(?:s|n|ing)?|grew|improv(?:e|es|ed|ing)|
    expand(?:s|ed|ing)?|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|higher|(?:(?:brought|driven|pushed|scaled|
    ramped)[ ])?up|climb(?:s|ed|ing)?|extend(?:s|ed|ing)?
"""
_DOWN = r"""
    reduc(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|drop(?:s|ped|ping)?|fall(?:s|en|
    ing)?|fell|declin(?:e|es|ed|ing)|slash(?:es|ed|ing)?|shrink(?:s|ing)?|curb(?:s|ed|ing)?|
    (?:(?:brought|driven|pushed|scaled|come)[ ])?down|shorten(?:s|ed|ing)?|compress(?:es|ed|ing)?|narrow(?:s|ed|ing)?
"""
_LEVEL = r"""
    reach(?:es|ed|ing)? | attain(?:s|ed|ing)? | hit(?:s|ting)? | be | is | are | was | were | been | being | equals?
    | total(?:s|ed|ing)? | exceed(?:s|ed|ing)? | surpass(?:es|ed|ing)?
  | account(?:s|ed|ing)?[ ]for | make[ ]up | made[ ]up | represent(?:s|ed|ing)?
  |
  (?:kept|keep|stay|remain(?:s|ed)?|brought|return(?:s|ed)?|stabili[sz]ed?|controlled|maintained|limited|capped|held|set|stand|stands|
  stood)(?:[ ](?:at|within|to|in|below|under|above))?
  | achieve(?:s|d)? | complete(?:s|d)? | amount(?:s|ed|ing)?[ ]to | come[ ]to | top(?:s|ped)? | cover(?:s|ing)? |
   covered (?! [ ](?: will | shall | should | must | is | are | to )[ ] )
  | constitute[sd]? | (?:stable|steady)(?:[ ](?:at|within|above|below))?
"""
_ADVERB = r"""
    will|shall|should|must|is[ ]to|are[ ]to|to|would|can|could|may|has|have|had|be|been|being|not|further|basically|
    generally|strive|striving|effort|efforts|aim|aims|
    expected|projected|planned|required|targeted|strictly|gradually|steadily|on[ ]average|average|an[ ]average|
    annually|annual|cumulatively|roughly|approximately|about|only|also|economy-wide|nationwide|both|all|each|
    respectively|overall|in[ ]principle|at|by|of|an|a|the|no|nearly|almost|within|above|over|more[ ]than|less[ ]than|
    exceeding|above|between
"""

PREDICATE = Rule(
    "en.changes.predicate",
    rf"""
    (?: (?<![\w-])
      (?: (?P<up> {_UP} ) (?! [ ]the ) (?: [ ]+ (?: (?P<to> to ) | by | at | of ) )?
        | (?P<down> {_DOWN} ) (?! [ ]the ) (?: [ ]+ (?: (?P<to> to ) | by | at | of ) )?
        | (?P<level> {_LEVEL} | (?<= ◆ [ ] ) to )
        | (?P<base> ◁ | from [ ] ◆ (?: [ ] ◇ )? (?: [ ] (?P<to> to ) )? )
        | (?P<annual> annually | (?:on[ ])?(?:an[ ])?(?:annual[ ])?average(?:[ ]annual(?:ly)?)? | every[ ]year
        | each[ ]year )
        | (?P<distributive> respectively | each | both )
        | (?: {_ADVERB} )
      ) (?![\w-]) [ ]*
    )+ $
    """,
    yes=(
        "the output of secondary aluminum «will reach »",
        "the proportion «will increase to »",
        "emissions «will be reduced by »",
    ),
    no=("the proportion of steel",),
    ignore_case=True,
)

EMBRACE = Rule(
    "en.changes.embrace",
    # increase the share of renewables to ◆; reducing net emissions by ◆; keep the loss rate below ◆
    # one start only: what .* may skip need not be tried again from every character
    r"""
    \G (?: | .* (?<![\w-]) ) (?:
    (?P<up> increas(?:e|es|ing)|rais(?:e|es|ing)|improv(?:e|es|ing)|expand(?:s|ing)?|extend(?:s|ing)?|boost(?:s|
    ing)?|lift(?:s|ing)?|
    bring(?:s|ing)?[ ]up )
    |
    (?P<down> reduc(?:e|es|ing)|decreas(?:e|es|ing)|cut(?:s|ting)?|lower(?:s|ing)?|slash(?:es|ing)?|shorten(?:s|ing)?|
    compress(?:es|ing)? )
      |
      (?P<level> keep(?:s|ing)?|limit(?:s|ing)?|control(?:s|ling)?|maintain(?:s|ing)?|bring(?:s|ing)?|hold(?:s|ing)?|
      cap(?:s|ping)? ) ) [ ]+
    (?P<object> (?! (?: in | of ) [ ] ) [^◆◇]{3,120}? ) [ ]+ (?: ◇ [ ]+ |
     from [ ] ◆ [ ] (?: ◇ [ ] )? )? (?: (?P<to> to | at | within | below | under )
    | by ) (?: [ ]+ (?:about|approximately|an[ ]average[ ]of|a[ ]level[ ]of) )? [ ]* $
    | \G (?: | .* (?<![\w-]) ) (?P<level> keep(?:ing)?|maintain(?:ing)?|control(?:ling)?|limit(?:ing)?|hold(?:ing)? )
      [ ]+ (?P<object> the [ ] [^◆◇]{3,120}? ) [ ]+ $
    """,
    yes=(
        "«increase the share of renewables to »",
        "«reducing net emissions by »",
        "«keep the jobless rate »",
        "«raise the share of rail from ◆ to »",
    ),
    no=("the share of renewables will reach",),
    ignore_case=True,
)

OBJECT = Rule(
    "en.changes.object",
    # English names the size of the change with by, which EMBRACE reads
    # reduce emissions ◆ below 1990 levels: nothing between the noun and the number
    r"""
    \G (?: (?P<up> add(?:s|ing)? ) | (?P<down> phase[ ]out ) ) [ ]+ (?P<object> the[ ][^◆◇]{3,80}? ) [ ]+ by [ ]* $
    | \G (?: [^◆◇]{0,40} [ ] (?: to | will | shall | should | must ) [ ] )? (?: (?P<up> increase | raise | boost ) |
     (?P<down> reduce | cut | lower ) ) [ ]
      (?P<object> (?: (?! (?: to | by | at | of | in | from | the | and | for | than ) [ ] ) [\w-]+ [ ] ){1,4} ) $
    """,
    yes=("«phase out the use of coal by »", "«reduce emissions »"),
    no=("the use of coal",),
    ignore_case=True,
)

SHARE = Rule(
    "en.changes.share",
    # English puts what the percentage is taken of behind it (◆ of the sales of new vehicles)
    r"(?P<verb> account[ ]for ) (?P<whole> [ ]in[ ]total ) $",
    yes=("recycled steel «account for in total»",),
    no=("recycled steel",),
    ignore_case=True,
)

NOMINAL = Rule(
    "en.changes.nominal",
    # ◆ reduction in net emissions; ◆ emissions cut; ◆ lower than in 2020
    r"""
    \G [ ]* (?: (?: domestic | absolute | overall | net | further ) [ ] )?
      (?: (?P<down> reductions? | decreases? | cuts? | drop | decline ) | (?P<up> increases? | rise | growth
      | improvement ) ) [ ] (?: in | of ) [ ] (?: the [ ] )? (?P<object> [^◆◇◁,;.]{3,100}? )
      (?= [ ]* [◇◁] | [ ]compared | [ ]relative | [ ]from | [ ]below | [ ]above | [ ]over | [ ]and[ ](?![0-9]) | [ ]that
      | [ ]with | [ ]is | [ ]will | $ | [,;.] )
    | \G [ ]* (?P<object> (?: (?! (?: and | or | to | while | with | of | by | in | will | shall | should | must |
     be ) \b )
      [^◆◇,;.] ){2,60}? ) [ ] (?: (?P<down> reductions? | cuts? ) | (?P<up> increases?
    | growth ) ) (?![\w-])
    | \G [ ] (?P<object> ) (?: (?P<down> reduction | cut | decrease | decline ) | (?P<up> increase | rise | growth ) )
      (?= [ ]* [◇◁] | [.]? \s* $ )
    | \G [ ]* (?P<object> ) (?: (?P<down> lower | less | below ) | (?P<up> higher | more
    | above ) ) (?: [ ] than )? (?= [ ] (?:in|that|the) (?![\w-]) | [ ]* [◇◁] | [ ]* [.]? \s* $ )
    | (?<= (?<![\w-]) (?: (?P<down> reduction | cut | decrease | decline | drop | fall )
        | (?P<up> increase | rise | growth ) ) [ ] of [ ] ◆ )
      [ ] (?: in | of ) [ ] (?: the [ ] )? (?P<object> [^◆◇◁,;.]{3,100}? )
      (?= [ ]* [◇◁] | [ ] (?: by | compared | relative | and | from | will | shall | is | are | was | over ) [ ]
        | [ ]* $ | [,;.] )
    | \G [ ] (?: (?P<down> fewer | less | lower ) | (?P<up> more | higher ) ) [ ] (?! than [ ] )
      (?P<object> [a-z] [^◆◇◁,;.]{2,60}? ) (?= [ ] than [ ] | [ ]* ◁ )
    | \G [ ] (?P<object> (?P<level> share | proportion ) [ ] of [ ] [^◆◇◁,;.]{3,100}? )
      (?= [ ]* [◇◁] | [ ] (?: by | compared | and ) [ ] | [ ]* $ | [,;.] )
    | (?<= (?<![\w-]) (?: (?P<down> reduc(?:e|ing) | cut(?:ting)? | lower(?:ing)? )
        | (?P<up> increas(?:e|ing) | rais(?:e|ing) | improv(?:e|ing) ) ) [ ] (?: by | in ) [ ] ◆ )
      [ ] (?! (?: by | in | from | compared | relative | over | between | within | and | or | to | on | annually | per
        | each | every | than | with | a | year-on-year | year ) (?![\w]) ) (?P<object> [a-z] [^◆◇◁,;.]{2,100}? )
      (?= [ ]* [◇◁] | [ ] (?: by | compared | relative | and ) [ ] | [ ]* $ | [,;.] )
    | \G [ ] (?: the | its | their | our ) [ ] (?P<object> [^◆◇◁,;.]{3,100}? )
      (?= [ ]* [◇◁] | [ ] (?: by | compared | relative | and | to | from | over | within | through ) [ ]
        | [ ]* $ | [,;.] )
    | (?<= (?: will | shall | should | must
      | (?: strive | plans? | aims? | seeks? | pledged | committed | agreed? | intends? | decided ) [ ] to ) [ ] ◆ )
      [ ] (?! (?: of | in | on | or | and | per ) [ ] ) (?P<object> [a-z] [^◆◇◁,;.]{2,60}? )
      (?= [ ]* [◇◁] | [ ] (?: by | compared | and | from | over | within ) [ ]
        | [ ]* $ | [,;.] )
    """,
    # will double farmers' income: no article
    # double the number of beds, halve the loss: the multiple is the verb
    yes=(
        "« reduction in net emissions» ◇",
        "« emissions reduction» ◇",
        "« the number of beds» ◇",
        "will ◆« exports» ◇",
        "« share of renewable energy» ◇",
        "« fewer car trips» ◁",
        "a reduction of ◆« in water use» ◇",
        "reduce by ◆« premature mortality from disease»",
    ),
    no=(" of the sales of new vehicles",),
    ignore_case=True,
)

HEADED = Rule(
    "en.changes.headed",
    r"""
    (?: (?P<up> (?: annual | average )[ ]growth[ ]of[ ].*
      | (?<! natural[ ] (?:population[ ])? ) growth[ ]rate (?:[ ]of[ ].*)?
      | rate[ ]of[ ]increase ) | (?P<down> reduction[ ]rate (?:[ ]of[ ].*)?
    | rate[ ]of[ ]decline ) ) $
    """,
    yes=("annual «growth rate of R&D spending»",),
    no=("forest coverage rate",),
    ignore_case=True,
)

OPENED = Rule(
    "en.changes.opened",
    # a reduction of net emissions by ◆: the change opens the phrase
    r"""
    \G (?: .{0,60}? (?: shall | will | should | to ) [ ] be [ ] )? (?: an? [ ] )? (?: domestic [ ]
    | overall [ ] )? (?: (?P<down> reduction | decrease | cut ) | (?P<up> increase | rise ) ) [ ] (?: of
    | in ) [ ] (?! (?: the [ ] )? (?: global [ ] | average [ ] | mean [ ] )* (?: temperature | sea ) ) (?: the [ ] )?
    """,
    yes=("«reduction of »net emissions",),
    no=("net emissions", "rise in temperature"),
    ignore_case=True,
)

MULTIPLIED = Rule(
    "en.changes.multiplied",
    # halve food waste, and triple spending on prevention: the verb is the number, its object needs no article
    r"""
    (?<= (?: \A [ ]* | [,;:] [ ] | (?<![\w-]) (?: and | or | to | also | further ) [ ] ) ◆ )
    [ ] (?! (?: of | and | or | by | in | from | to | as ) [ ] ) (?P<object> [a-z] [^◆◇◁,;.]{2,100}? )
    (?= [ ]* [◇◁] | [ ] (?: by | compared | to | over | within | and [ ] ◆ ) | [ ]* $ | [,;.] )
    """,
    yes=("to ◆« global food waste» ◇",),
    no=("◆ of the sales and", "reach ◆ global sales"),
)

DOUBLING = Rule(
    "en.changes.doubling",
    # the number of doctors will double: the multiple is what is gained
    # a loss that is halved falls by half
    r"\G (?: (?P<up> (?:doubl|tripl|trebl|quadrupl)(?:ed|es|e|ing) ) | (?P<down> halv(?:ed|es|e|ing) ) )",
    yes=("«double»", "«halved»"),
    no=("twice",),
    ignore_case=True,
)

BOUNDS: dict[Comparator, tuple[str, ...]] = {
    ">=": ("at least", "no less than", "not less than"),
    ">": ("more than", "over", "exceed", "above"),
    "<=": ("at most", "no more than", "not exceed", "up to"),
    "<": ("less than", "below", "under"),
    "~": ("about", "around", "approximately", "roughly", "towards", "nearly"),
}

RULES = ChangeRules(
    predicate=PREDICATE,
    embrace=EMBRACE,
    object=OBJECT,
    share=SHARE,
    nominal=NOMINAL,
    headed=HEADED,
    opened=OPENED,
    doubling=DOUBLING,
    multiplied=MULTIPLIED,
    bounds={word: sign for sign, words in BOUNDS.items() for word in words},
)
