r"""How English planning documents word aims, facts and conditions; the sibling of ``lang/zh/targets.py``.

The rules run over masked pieces: ``◆`` is a quantity with its bound words, ``◇`` a time with its preposition.
"""

from policyparse.lang.en.verbs import BEING, DEED
from policyparse.lang.shape import TargetRules
from policyparse.pattern import Rule

SENTENCE_END = Rule(
    "en.targets.sentence_end",
    r"[\n\r] | (?<! \b No | \b vol | \b Art | \b e\.g | \b i\.e | \b U\.S | \b [A-Z] ) [.!?] [”\"’)]* (?= [ ] )",
    yes=("Forests grow«.» By 2030",),
    no=("No. 42", "1.5 percent"),
)

# the output of steel, cement and glass will fall: one measure, several things
_ITEM = (
    r"(?! (?:the|it|we|they|this|by|in|of) [ ] ) [\w-]+ (?: [ ] (?! (?:will|shall|should|must|and) [ ] ) [\w-]+ ){0,5}"
)
_MEASURED = """(?: rate | share | proportion | output | consumption | emission | discharge | concentration | number
    | area | capacity | production | coverage | mortality | incidence | intensity ) s?"""
_LISTED = rf"""
    (?<= {_MEASURED} [ ] (?: of | from | in ) [ ]
    (?: (?! [ ] (?: will | shall | should | must | is | are | to ) [ ] ) [^;:◆◇◁.] ){{3,120}} , )
    [ ] (?: {_ITEM} , [ ] ){{0,4}} {_ITEM} ,? [ ] and [ ] {_ITEM} [ ] (?: will | shall | should | must ) [ ]
"""

SEPARATOR = Rule(
    "en.targets.separator",
    # reach ◆, ◆ and ◆ in ◇, ◇ and ◇ respectively: the commas of a list that is read as one
    rf"""
    (?P<comma> [,;:] (?= \s | $ ) (?! (?<= ◆, ) [ ] (?: and [ ] )? ◆ [^;]{{0,160}} respectively )
      (?! (?<= ◇, ) [ ] (?: and [ ] )? ◇ [^;]{{0,200}} respectively ) (?! {_LISTED} ) | \t | [ ] [–—-] [ ] )
    | (?P<open> \( ) | (?P<close> \) )
    """,
    yes=("By 2030«,» the share", "the output of steel will fall«,» coal use and oil use will rise"),
    no=("1,000", "◆, ◆ and ◆ respectively", "the output of steel, cement and glass will fall"),
)

VERB_BEFORE = Rule(
    "en.targets.verb_before",
    rf"""
    (?<![\w-]) (?: (?P<being> introduc(?:e|ing)[ ]and[ ]cultivat(?:e|ing) ) | (?P<deed> {DEED} )
    | (?P<being> {BEING} ) ) (?: [ ] and [ ] (?: (?P<deed> {DEED} )
    | (?P<being> {BEING} ) ) )* (?: [ ]+ (?: more [ ] than | at [ ] least | about | up | a [ ] total [ ] of
    | another ) )? [ ]* $
    """,
    yes=("we will «build »",),
    no=("the share of coal",),
    ignore_case=True,
)

VERB_FIRST = Rule(
    "en.targets.verb_first",
    # English does not put the number last
    r"""
    \G (?: (?P<deed> newly [ ] add ) | (?P<being> including | arrange | allocate | earmark
    | set [ ] aside ) ) [ ]
    """,
    yes=("«including »pilot zones",),
    no=("the share of coal",),
    ignore_case=True,
)

VERB_INSIDE = Rule(
    "en.targets.verb_inside",
    r"""
    (?<![\w-]) (?: (?P<deed> newly [ ] added ) | (?P<being> to [ ] have | (?: will | shall | should ) [ ]
    (?: arrange | allocate | earmark | determine | set [ ] aside ) ) ) [ ]
    """,
    yes=("zones «to have »",),
    no=("the share of coal",),
    ignore_case=True,
)

PLACED = Rule(
    "en.targets.placed",
    # in each county set up ◆: English puts the place first only behind a comma, or where it is each of many
    r"""
    \G in [ ] (?: each | every ) (?: [ ] [\w-]+ ){1,3}? [ ] (?= (?: build | set [ ] up | train | establish ) (?![\w-]) )
    """,
    yes=("«in every county »set up stations",),
    no=("in the county",),
    ignore_case=True,
)

PARTITIVE = Rule(
    "en.targets.partitive",
    # 40% of large shopping malls will meet the requirements
    # the ratio shall not exceed 5% of the quotas: the bound is the verb, and the ratio is measured
    r"""
    # ensure that ◆ of the area is renovated: what follows the copula is what is done with it
    (?<= (?<![\w-]) ensur (?: e | es | ing ) [ ] (?: that [ ] )? ◆ ) \G (?P<of> [ ] of (?: [ ] all )? [ ] )
      (?P<group> [^◆◇,;]{3,120}? ) (?= [ ] (?: is | are ) [ ] )
    | \G (?<! (?<![\w-]) (?: shall | will | must | should | may ) [ ] ◆ ) (?P<of> [ ]* of (?: [ ] all )? [ ] )
      (?P<group> [^◆◇,;]{3,120} ) $
    """,
    yes=("« of large shopping malls meet the requirements»",),
    no=(" reduction in emissions",),
    ignore_case=True,
)

MODIFIER = Rule(
    "en.targets.modifier",
    r"""
    \G (?: [ ] (?: and | or ) [ ] (?: above | below | more | less | over | under ) | -[a-z]
    | [ ] of [ ] (?: their | its | any | each ) [ ] (?: location | boundary | border | site | position | edge )
    | [ ] (?: class | grade
    | level | old | long | wide | high ) (?![\w-]) )
    """,
    yes=("« and above» units",),
    no=(" of the total",),
    ignore_case=True,
)

SELECTS = Rule(
    "en.targets.selects",
    r"""
    (?<![\w-]) (?: with (?! (?: [ ] (?: an? | the ) )? [ ] total ) (?: [ ] (?: an? | the ) )? (?: [ ] [\w-]+ ){0,6}
    (?: [ ] of )?
    | (?<= ◆ [ ] (?: (?: will | shall ) [ ] )? ) have [ ] an? (?: [ ] [\w-]+ ){1,6} [ ] of
    | (?<! (?: new | additional | total | annual | installed ) [ ] (?: [\w-]+ [ ] ){0,3} ) capacity [ ] of | area [ ] of
    | (?<! (?: mobili[sz] | leverag | attract | unlock | generat ) (?: e | es | ing
      | ) [ ] (?: [\w-]+ [ ] ){0,2} ) investment [ ] of | if | where | those | units | projects | enterprises
      | every | below | above
    | under | less [ ] than | exceeding | after | than | whose (?: [ ] [\w-]+ ){0,8} | (?<! total [ ] ) scale [ ] of
    | depth [ ] of
    | length [ ] of
    | (?<! (?: target | goal | objective | total | fund | investment | production | generation | deployment | removal
        | saving | sale | export | addition | sink | stock | volume | supply | turnover | revenue | workforce
          | fleet ) s? [ ]
      | (?: total | new | additional | annual | installed ) [ ] (?: [\w-]+ [ ] ){0,3}
        (?: scale | area | amount | investment | capacity | length ) [ ] ) of ) [ ]* $
    """,
    yes=("units «with a capacity of »",),
    no=("the share will reach ", "a target of "),
    ignore_case=True,
)

RESPECTIVELY = Rule("en.targets.respectively", r"respectively", yes=("◆ and ◆ «respectively»",), no=("respective",))

EACH = Rule(
    "en.targets.each",
    r"(?<![\w-]) (?: both | each ) (?![\w-]) (?= [^,;]* (?:◆|$) )",
    yes=("will «both» reach ◆",),
    no=("the share",),
    ignore_case=True,
)

RATE = Rule(
    "en.targets.rate",
    r"(?<![\w-]) (?: at [ ] a [ ] rate [ ] of ) (?P<whole> ) [ ] $",
    yes=("allocated «at a rate of »",),
    no=("the share will reach ",),
    ignore_case=True,
)

REQUIRED = Rule(
    "en.targets.required",
    # English puts the measure behind the thing with "with", which SELECTS and HINGE read; expenditure is fixed at ◆
    r"(?<![\w-]) (?P<owner> annual ) [ ] (?P<measure> expenditure [ ] for [ ] [\w ]{3,40}? ) [ ] fixed [ ] at [ ] ◆",
    yes=("«annual expenditure for teacher training fixed at ◆»",),
    no=("expenditure will reach ◆",),
)

CLASSIFIER = Rule(
    "en.targets.classifier",
    # 20 sets of equipment: the thing stands behind of; 5 schools of arts: it does not
    r"(?: sets? | kinds? | types? | pieces? | batch(?:es)? | groups? | items? | tons? | mu | hectares? ) $",
    yes=("«sets»",),
    no=("schools",),
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
    # mobilise ◆ a year in climate finance, invest ◆ in carbon capture, of money alone
    r"""
    \G (?: [ ] (?: a | per | each | every ) [ ] year )? [ ] (?: of | (?P<money> in | into ) ) [ ]
    (?! total | the [ ] period )
    (?P<thing> (?: (?! \b (?: by | in | for | will | with | to | and | per | annually | over ) \b ) [^◆◇◁,;.] ){3,80} )
    """,
    yes=("« of installed clean energy capacity», by", "« a year in climate finance»"),
    no=(" lower",),
    ignore_case=True,
)

CAPACITY = Rule(
    "en.targets.capacity",
    # phase out ◆ coal-fired boilers: a size that names the thing (the unit and what follows it)
    r"""
    (?: [km]?w | kv | (?:kilo|mega)watts? | tons? (?:[ ]per[ ]hour|/h)? | feet | -?foot | storeys?
    | stories ) [ ] (?: and [ ] (?:above|below) [ ] )? [^◆◇,;]{0,24}? (?: boilers? | units? | plants? | stations?
    | containers? | ships? | vehicles? | furnaces? | mines? | lines? ) .*
    """,
    yes=("«kilowatts coal-fired units»",),
    no=("square meters of buildings",),
    ignore_case=True,
)

STUDIES = Rule(
    "en.targets.studies",
    r"(?<![\w-]) (?: research | study | demonstrat(?:e|ing) | make [ ] breakthroughs [ ] in ) [ ]* $",
    yes=("«demonstrate »",),
    no=("build ",),
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
    # a fund with a total scale of ◆: the total is what is to be reached
    r"""
    (?<![\w-]) (?: (?: accounts? | accounting ) [ ] for (?![\w-])
    | total [ ] (?: scale | investment | area | length | capacity ) [ ]* $ )
    """,
    yes=("practice «accounts for» ",),
    no=("the share of practice",),
    ignore_case=True,
)

BROUGHT = Rule(
    "en.targets.brought",
    # ◆ villages will achieve full broadband coverage: so many things are brought to a state
    r"\G (?: [ ] [\w-]+ ){0,4} [ ] (?: will | shall ) [ ] (?: achieve | attain | complete | pass ) [ ] [^◆◇,;]{2,40}",
    yes=("« villages will achieve full broadband coverage»",),
    no=(" villages",),
    ignore_case=True,
)

COUNTS_LIST = Rule(
    "en.targets.counts_list",
    # Beijing, Tianjin and other ◆ cities: the number counts the list before it; in the ◆ main crops: it is known
    r"""
    (?<![\w-]) (?: other | (?: in | of | among | across | from ) [ ] the (?: [ ] (?: top | first | main
      | last ) )? | above-mentioned | aforementioned | remaining | with [ ] (?: an? | the ) (?! [ ] total )
    (?: [ ] [\w-]+ ){0,3} [ ] (?: capacity | area | length | unit | scale | investment | depth | output | volume
    | height | width ) [ ] of (?: [ ] (?: more | less ) [ ] than )? ) [ ]* $
    """,
    yes=("Tianjin and «other »",),
    no=("another",),
    ignore_case=True,
)

FIELDS = Rule(
    "en.targets.fields",
    # in industry, transport and ◆ other fields
    r"\G [ ] (?: other | key )? [ ]? (?: fields | sectors | areas | regions ) (?![\w-])",
    yes=("« other fields»",),
    no=(" centres",),
    ignore_case=True,
)

RULES = TargetRules(
    sentence_end=SENTENCE_END,
    separator=SEPARATOR,
    verb_before=VERB_BEFORE,
    verb_first=VERB_FIRST,
    verb_inside=VERB_INSIDE,
    placed=PLACED,
    partitive=PARTITIVE,
    modifier=MODIFIER,
    selects=SELECTS,
    respectively=RESPECTIVELY,
    each=EACH,
    studies=STUDIES,
    amount_of=AMOUNT_OF,
    capacity=CAPACITY,
    required=REQUIRED,
    classifier=CLASSIFIER,
    per=PER,
    rate=RATE,
    starting=STARTING,
    complete=COMPLETE,
    states=STATES,
    brought=BROUGHT,
    counts_list=COUNTS_LIST,
    fields=FIELDS,
    joined=",",
    fold=(),
    keeps_spaces=True,
)
