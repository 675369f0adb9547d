"""How English says who is responsible: labels, verbs behind or in front of a list, what stands between names."""

from policyparse.lang.shape import AgencyRules
from policyparse.pattern import Rule


def _any(words: str) -> str:
    """One of the words or phrases, which stand between commas; ``s?`` and the like are patterns."""
    return "(?: " + " | ".join(r"[ ]".join(word.split()) for word in words.split(",")) + " )"


# -- bodies -----------------------------------------------------------------------------------------------------------

FIRST_HEAD = _any(
    "Ministr(?:y|ies), Departments?, Bureaus?, Office, Commission, Administration, Committee, Academy, Bank, Council,"
    "Agency"
)
LAST_HEAD = rf"""(?: {_any("Commissions?, Administrations?, Bureaus?, Departments?, Offices?, Councils?, Banks?")}
    | {_any("Agenc(?:y|ies), Courts?, Procuratorates?, Groups?, Compan(?:y|ies), Corporations?, Co[.], Ltd, Boards?")}
    | {_any("Associations?, Federations?, Unions?, Academ(?:y|ies), Governments?, Authorit(?:y|ies), Institutes?")}
    | {_any("Committees?, Universit(?:y|ies), Cent(?:er|re)s?, Services?, Ministr(?:y|ies), Leading Group")} )"""
COMMON_HEAD = rf"""(?: {_any("departments?, governments?, authorit(?:y|ies), agenc(?:y|ies), bureaus?, offices?")}
    | {_any("units, companies, enterprises, institutions, organi[sz]ations, universities, ministries, committees")} )"""
PLACES = _any("regions, localities, provinces, cities, counties, districts")
ACRONYM = r"(?: [A-Z]{3,7} )"
HEAD = rf"(?: \b (?: {FIRST_HEAD} | {LAST_HEAD} | {COMMON_HEAD} | {PLACES} | {ACRONYM} ) \b )"
BEGIN = rf"""(?: [Tt]he \b | {FIRST_HEAD} [ ] (?: of | for ) \b | {ACRONYM} \b
    | {_any("National, State, China, Chinese, People's, General, Central, Supreme, Civil, Provincial, Municipal")} \b
    | {_any("County, District, Beijing, Shanghai")} \b
    | {_any("local, relevant, all, other, each, various, competent, provincial, municipal")} [ ] )"""
"""How the second of two bodies joined by "and" begins; "Technology" in Industry and Information Technology does not."""

NAME = Rule(
    "en.agencies.name",
    r"""[ ]? (?: and[ ] )? (?: by[ ] )? (?: [Tt]he[ ] )? (?P<name> [^;:,()\s] (?: [^;:()] | [(][^()]*[)] ){0,140}
        (?: [^;:().\s] (?: (?<= \b (?: Ltd | Co | Inc ) ) [.] )? | [(][^()]*[)] ) ) [ .]*""",
    yes=("«the Ministry of Finance»", "«by the Ministry»"),
)
BODY = Rule(
    "en.agencies.body",
    rf"\A (?: .{{0,120}}? \W )?? (?<! \w ) {HEAD} .{{0,100}} \Z",
    yes=("«Ministry of Finance»", "«local governments»"),
    no=("carbon capture",),
)
LEVELS = Rule("en.agencies.level", r"(?P<inherited>)", yes=("«»Ministry",))
PERSON = Rule(
    "en.agencies.person",
    rf"(?P<name> .+ {LAST_HEAD} ) [ ] [(] [^()]+ [)]",
    yes=("«Municipal Finance Bureau (Zhang San)»",),
    no=("Municipal Finance Bureau",),
)

# -- labels -----------------------------------------------------------------------------------------------------------

UNIT = _any(
    "units?, departments?, agenc(?:y|ies), bod(?:y|ies), ministr(?:y|ies), organi[sz]ations?, entit(?:y|ies),"
    "part(?:y|ies)"
)
COLON = r"[ ]?[:：]"
LEADING = rf"(?: lead | leading ) (?: [ ] responsible )? [ ] {UNIT} | {UNIT} [ ] in [ ] the [ ] lead"
SUPPORTING = (
    rf"{_any('supporting, support, cooperating, co-operating, participating, assisting, coordinating')} [ ] {UNIT}"
)
BEARING = rf"""(?: responsible | implementing ) [ ] {UNIT} | {UNIT} [ ] (?: responsible | in [ ] charge )
    | responsibility | responsibilities | responsible"""
LIMIT = r"(?: deadline | time [ ] (?: limit | frame ) | timeline | completion [ ] (?: date | time ) )"

LABEL = Rule(
    "en.agencies.label",
    rf"""\b (?: (?P<lead> (?: {LEADING} ) {COLON} ) | (?P<support> (?: {SUPPORTING} ) {COLON} )
        | (?P<responsible> (?: {BEARING} ) {COLON} ) )""",
    yes=(
        "«Responsible units:» Ministry of Finance",
        "(«Lead agency:» NDRC)",
        "«Departments responsible:» the Ministry of Finance",
    ),
    no=("the responsible units shall report", "Organizing units: a fair"),
    ignore_case=True,
)
COLUMN = Rule(
    "en.agencies.column",
    rf"""\A \s* (?: (?P<lead> {LEADING} | lead ) | (?P<support> {SUPPORTING} ) | (?P<responsible> {BEARING} )
        | (?P<deadline> {LIMIT} ) ) \s* \Z""",
    yes=("«Responsible units»", "«Lead agency»", "«Deadline»"),
    no=("Task", "No.", "Remarks"),
    ignore_case=True,
)
CONTINUED = Rule(
    "en.agencies.continued",
    rf"""\s* (?: (?P<lead> (?: {LEADING} ) {COLON} ) | (?P<support> (?: {SUPPORTING} ) {COLON} )
        | (?P<responsible> (?: {BEARING} ) {COLON} ) | (?P<deadline> {LIMIT} {COLON} )
        | (?P<other> {_any("contact person, contact, telephone, responsible persons?, persons? responsible")} {COLON} )
    )""",
    yes=("«Supporting units:» Ministry of Finance", "«Deadline:» 2025", "«Contact person:» Zhang"),
    no=("Speed up construction",),
    ignore_case=True,
)

# what stands in front of a list like a label
WITH = r"with [ ] the [ ] (?: participation | support | assistance | cooperation ) [ ] of"
ALSO_LEAD = rf"\b (?i: {LEADING} | lead ) {COLON} (?P<people> (?!) )? | \b (?i: led | headed ) [ ] by \b {COLON}?"
ALSO_SUPPORT = rf"\b (?i: {SUPPORTING} | support ) {COLON} | \b (?i: supported | assisted ) [ ] by \b | {WITH} \b"
ALSO_BEARING = rf"""\b (?i: {BEARING} ) {COLON} | \b (?i: implemented | carried [ ] out | undertaken ) [ ] by \b
    # （生态环境部负责） as machines translate it
    | (?<! \w [ ]? ) [Rr]esponsible [ ] for (?= [ ] the [ ] [A-Z] )"""

# -- verbs ------------------------------------------------------------------------------------------------------------

MUST = (
    rf"(?: {_any('shall, will, must, should, to, is, are, be, all, each, both, jointly, actively, closely, fully')} [ ]"
    r" | respectively [ ] )*"
)
REST = r"(?: [^,;().] | [.] (?! [ ] [A-Z] | \Z ) )*"
VERB_LEAD = rf"""{MUST} {_any("takes?, taking, assumes?, acts?, as, have, has")}? (?: [ ]? (?: as | in ) )? [ ]?
    (?: the [ ] )? (?: lead | leads | leading ) \b (?! [ ] (?: group | unit | agency | to ) ) {REST}"""
VERB_SUPPORT = rf"""{MUST}
    (?: participat(?:es?|ing) | cooperat(?:es?|ing) | co-operate | assist(?:s|ing)? | support(?:s|ing)?
      | provid(?:es?|ing) [ ] (?: support | assistance ) ) \b {REST}"""
VERB_RESPONSIBLE = rf"""(?: {MUST} (?: responsible | in [ ] charge | perform | fulfil+ )
    | (?: shall | will | must | to ) [ ] {MUST} {_any("implement, undertake, carry out, organi[sz]e")}
    | (?: in [ ] )? accord(?:ing|ance) [ ] (?: to | with ) ) \b {REST}"""
JOINT = _any("cooperation, co-operation, conjunction, coordination, collaboration, consultation")
TOGETHER = rf"""(?: [ ] (?: shall | will | must | should ) \b )? ,? [ ]
    (?: in [ ] {JOINT} | together | jointly ) [ ] with \b"""

# -- what stands between the names ------------------------------------------------------------------------------------

FIRST = rf"{_any('listed first, first listed, first unit, first department, first agency')} [^.;\n]{{0,40}} \b lead"
COMMA = r"before [ ] the [ ] comma [^.;\n]{0,40} \b lead"
NOTE = rf"""(?: (?i: the [ ] )? (?: unit | department | agency )s? [ ] )? {FIRST} [^.;]* | {COMMA} [^.;]*
    | (?i: the [ ] same ) [ ] (?: applies [ ] )? below"""
DEADLINE = rf"""(?i: {LIMIT} ) {COLON} [ ]? (?P<until> [^;()]+? ) (?= [;()] | [.] | \Z )
    | (?P<done> by [ ] (?: the [ ] end [ ] of [ ] )? 20[0-9]{{2}} )"""
OPEN = rf"""[ ]? ,? [ ]? \b (?: and | as [ ] well [ ] as ) [ ] (?: the [ ] )? (?: others \b
        | other [ ] (?: {_any("the, relevant, competent, concerned, related, such")} [ ] )*
            {_any("departments, units, agencies, authorities, bodies, ministries")} \b (?: [ ] concerned )? )
    | [ ]? ,? [ ]? \b etc \b [.]? | [ ]? ,? [ ] among [ ] others"""
CAPS = rf"(?: (?: (?! the\b | {HEAD} ) [A-Z] [\w'-]* [ ]? ){{1,3}} )"
# General Administration of Quality Supervision, Inspection and Quarantine: what follows the comma has no head
FIELDS = rf"""(?: [ ] {CAPS} , ){{0,4}} [ ] {CAPS} and [ ] {CAPS}
    (?= [ ]? (?: , | ; | \) | \Z | and\b | are\b | is\b | shall\b ) )"""
AND = rf""", (?! [ ]? (?: Ltd | Inc | Limited ) \b | {FIELDS} ) (?: [ ]? and \b )?
    # the look ahead comes first: the look behind is dear, and without it would be tried at every character
    | (?= [ ] (?: and | as | along ) [ ] ) (?<= {HEAD} [^,;()]{{0,80}} )
        [ ] (?: and | as [ ] well [ ] as | along [ ] with ) [ ] (?= {BEGIN} )
    | [ ] and [ ] (?= the [ ] (?= [A-Z] ) [^,;()]{{0,60}}? {HEAD} )
    | (?= [ ] and [ ] ) (?<= \b {COMMON_HEAD} | \b {ACRONYM} | {LAST_HEAD} )
        [ ] and [ ] (?= [^,;()]{{0,60}} \b {COMMON_HEAD} )
    | [ ]? / [ ]?"""

# What begins with a word, then what begins between words: most characters are neither, and half of the rest is spared.
TOKEN = Rule(
    "en.agencies.token",
    rf"""\b (?= \w ) (?:
        (?P<note> {NOTE} )
        | (?P<deadline> {DEADLINE} )
        | (?P<label_lead> {ALSO_LEAD} ) | (?P<label_support> {ALSO_SUPPORT} ) | (?P<label_responsible> {ALSO_BEARING} )
        | (?P<open> {OPEN} )
        | (?P<verb_lead> {VERB_LEAD} ) | (?P<verb_support> {VERB_SUPPORT} ) | (?P<verb_responsible> {VERB_RESPONSIBLE} )
    ) | (?= \W ) (?:
        (?P<mark_lead> [(] lead [)] ) | (?P<mark_support> [(] support [)] )
        | (?P<with> {TOGETHER} )
        | (?P<open> {OPEN} )
        | \b (?= [ ] (?: as | in | the | lead ) ) (?P<verb_lead> {VERB_LEAD} )
        | (?P<part> [(（] [^()（）]{{0,60}} [)）] )
        | (?P<comma> , [ ] (?: and [ ] )? (?! {WITH} ) with [ ] (?= the \b | [A-Z] ) )
        | (?P<stop> [;\n] | [.] [ ]? (?= \Z | [A-Z] ) (?<! Co[.] | Ltd[.] ) )
        | (?P<sep> {AND} ) )""",
    yes=(
        "Ministry of Finance«,» the Ministry of Education",
        "«led by »the NDRC",
        "NDRC« in conjunction with» MEE",
        "NDRC« and others»",
    ),
    no=(
        "Ministry of Industry and Information Technology",
        "National Development and Reform Commission",
        "China Railway Group Co., Ltd.",
    ),
)

# -- the common statement ---------------------------------------------------------------------------------------------

LETTERS = r"[A-Z]{3,7} (?: , [ ] [A-Z]{3,7} )*"
PLAIN = Rule(
    "en.agencies.plain",
    rf"""(?= [Ll]ead : | [Ss]upport : | [Rr]esponsible : | .* (?: lead | assist | responsible ) \Z )
    (?P<label> (?P<label_lead> [Ll]ead ) : [ ] | (?P<label_support> [Ss]upport ) : [ ]
        | (?P<label_responsible> [Rr]esponsible ) : [ ] )?
    (?P<list> {LETTERS} )
    (?: (?: (?P<then_lead> [ ] to [ ] lead ) ; [ ] | ; [ ] (?: (?P<next_lead> lead ) | (?P<next_support> support )
        | (?P<next_responsible> responsible ) ) : [ ] ) (?P<second> {LETTERS} ) )?
    (?P<open> ,? [ ] and [ ] others | ,? [ ] etc [.] )?
    (?P<by> (?P<by_lead> [ ] (?: to | shall ) [ ] lead ) | (?P<by_support> [ ] to [ ] assist )
        | (?P<by_responsible> [ ] are [ ] responsible ) )?""",
    yes=("«NDRC, MEE, MIIT and others are responsible»", "«lead: MOF; support: NDRC, MEE»"),
    no=("the unit is responsible", "PFC, HFC"),
)

# -- where a statement is ---------------------------------------------------------------------------------------------

COLONS = Rule("en.agencies.colon", r"[：:]", yes=("Responsible units«:»",))
ENDING = Rule(
    "en.agencies.ending",
    r"[.] (?= [ ] | \Z ) (?<! Co[.] | Ltd[.] )",
    yes=("Ministry of Finance«.» Then",),
    no=("China Railway Co., Ltd. and",),
)
WORTH = Rule(
    "en.agencies.worth",
    rf"""\b responsib | \b (?: led | headed | undertaken | implemented ) [ ] by \b | \b leads? \b | {UNIT} [ ]? :
    | \b in [ ] charge \b | [ ] participat | [ ] cooperat | [ ] assist
    | \b (?: in [ ] {JOINT} | together | jointly ) [ ] with \b
    | \A \s* (?: the [ ] )? [^,;.()]* \b {FIRST_HEAD} \b [^.;()]* , [^.;()]* \Z""",
    yes=("shall be «responsib»le",),
    no=("hereinafter the Ministry",),
    ignore_case=True,
)
GLOSS = Rule("en.agencies.gloss", r"(?<! [.;!?] \s* ) \Z", yes=("the ministry «»",), no=("Promote reform. ",))
REMARK = Rule(
    "en.agencies.remark",
    r"""\s* \b (?: including | excluding | except | formerly | see | source | from | such [ ] as | i [.] e | e [.] g
      | cited
      | quoted | photo | hereinafter | under | as [ ] of ) \b""",
    yes=("«including» the Ministry",),
    no=("Ministry of Finance",),
    ignore_case=True,
)
CONVENTION = Rule(
    "en.agencies.convention",
    rf"(?P<first> {FIRST} ) | (?P<comma> {COMMA} )",
    yes=("(the unit «listed first takes the lead», the same below)", "units «before the comma lead»"),
    no=("the first group to lead",),
)

# -- running sentences ------------------------------------------------------------------------------------------------

WORD = r"[^.;:()\n]"
JOINTLY = rf"(?: in \s {JOINT} | together | jointly ) \s with"
SHALL = _any("shall, will, must, should, is to, are to")
SENTENCE = Rule(
    "en.agencies.sentence",
    rf"""(?<= [.;:,] \s | \A | \n | \b by \s ) (?: [Tt]he \s )? {WORD}{{3,120}}? \s {SHALL}? \s?
        takes? \s the \s lead \b {WORD}{{0,160}} [.;,] \s (?: and \s )? {WORD}{{3,400}}? \s {SHALL} \s
        (?: {_any("all, actively, closely, fully, jointly")} \s )*
        {_any("cooperate, co-operate, assist, participate, support")} \b
    | (?<= [.;:,] \s | \A | \n | \b by \s ) (?: [Tt]he \s )? {WORD}{{3,120}}? \s {SHALL}? \s? takes? \s the \s lead
        , \s with \s {WORD}{{3,300}}? \s
        {_any("providing support, providing assistance, participating, cooperating, assisting")} \b
    | (?<= \b (?: be | is | are ) \s ) led \s by \s (?= the \s [A-Z]
      | [A-Z] ) (?P<by> (?!) )? {WORD}{{3,160}}? ,? \s with \s the \s
        {_any("support, participation, assistance, cooperation")} \s of \s {WORD}{{3,200}}? (?= [.;:] | \Z )
    | (?<= [.;:,] \s | \A
      | \n ) [Tt]he \s [^.;:(),\n]{{3,120}} \s {SHALL} , \s {JOINTLY} \s the \s (?= [A-Z] ) {WORD}{{3,200}}?
        (?= , \s [a-z] )
    | (?<= \b (?: shall | will | must | should | to | may ) \s be \s (?: \w+ \s ){{1,3}} ) by \s (?P<by> (?!) )?
        {WORD}{{3,160}}? \s {JOINTLY} \s (?: the \s )? {WORD}{{0,200}}?
        (?= [.;:] | \Z | , \s (?: and \s )? (?: shall | will | which | [^,.;]{{0,80}}? \s {SHALL} \s ) )
    | (?<= [.;:,] \s | \A | \n ) [Tt]he \s [^.;:(),\n]{{3,120}} , \s {JOINTLY} \s the \s {WORD}{{3,200}}?
        (?= , \s (?: shall | will | is \s to | are \s to ) \s )""",
    yes=(
        "«The Finance Bureau, together with the Ecology Bureau», will set up a fund.",
        "The rules shall be formulated «by the Ministry of Finance in conjunction with the Ministry of Education».",
        "«The Bureau shall, in conjunction with the Commission», formulate the rules.",
        "The work will be «led by the Ministry of Finance, with the support of the Ministry of Education».",
        "«The Bureau will take the lead, with the Commission providing support».",
    ),
    no=(
        "The Commission shall, in conjunction with relevant departments, strengthen guidance.",
        "Enterprises take the lead in innovation.",
    ),
)

RULES = AgencyRules(
    joiner=" ",
    colon=COLONS,
    worth=WORTH,
    gloss=GLOSS,
    ending=ENDING,
    label=LABEL,
    continued=CONTINUED,
    person=PERSON,
    column=COLUMN,
    plain=PLAIN,
    separators=", ",
    unfinished="",
    token=TOKEN,
    name=NAME,
    body=BODY,
    level=LEVELS,
    sentence=SENTENCE,
    remark=REMARK,
    convention=CONVENTION,
    convention_cues=(
        "listed first",
        "first listed",
        "first unit",
        "first department",
        "first agency",
        "before the comma",
    ),
    cues={
        " the lead": "",
        " conjunction with": "",
        " cooperation with": "",
        " together with": "",
        " led by": "with the ",
        " jointly with": "",
        " consultation with": "",
        " coordination with": "",
        " collaboration with": "",
    },
    stops="\n",
)
