"""How English says who is responsible: labels, verbs behind or in front of a list, what stands between names."""

from policyparse.lang.shape import AgencyRules
from policyparse.pattern import Rule

# -- bodies ---------------------------------------------------------------------------------------------------

FIRST_HEAD = r"(?: Ministr(?:y|ies) | Departments? | Bureaus? | Office | Commission | Administration | Committee | Academy | Bank | Council | Agency )"
LAST_HEAD = r"""(?: Commissions? | Administrations? | Bureaus? | Departments? | Offices? | Councils? | Committees? | Agenc(?:y|ies) | Banks?
    | Courts? | Procuratorates? | Groups? | Compan(?:y|ies) | Corporations? | Co\. | Ltd | Associations? | Federations? | Unions?
    | Academ(?:y|ies) | Governments? | Authorit(?:y|ies) | Institutes? | Universit(?:y|ies) | Cent(?:er|re)s? | Boards? | Services?
    | Ministr(?:y|ies) | Leading[ ]Group )"""
COMMON_HEAD = r"""(?: departments | governments? | authorit(?:y|ies) | agencies | bureaus | companies | enterprises | units | institutions
    | organi[sz]ations | universities | ministries | committees )"""
PLACES = r"(?: regions | localities | provinces | cities | counties | districts )"
ACRONYM = r"(?: [A-Z]{3,7} )"
HEAD = rf"(?: \b (?: {FIRST_HEAD} | {LAST_HEAD} | {COMMON_HEAD} | {PLACES} | {ACRONYM} ) \b )"
BEGIN = rf"""(?: [Tt]he \b | {FIRST_HEAD}[ ](?: of | for )\b | (?: National | State | China | Chinese | People's | General | Central | Supreme | Civil | Provincial
    | Municipal | County | District | Beijing | Shanghai ) \b | (?: local | relevant | all | other | each | various | competent | provincial | municipal ) [ ]
    | {ACRONYM} \b )"""
"""How the second of two bodies joined by "and" begins; "Technology" in Industry and Information Technology does not."""

# -- labels ---------------------------------------------------------------------------------------------------

UNIT = r"(?: units? | departments? | agenc(?:y|ies) | bod(?:y|ies) | ministr(?:y|ies) | organi[sz]ations? | entit(?:y|ies) | part(?:y|ies) )"
COLON = r"[ ]?[:：]"
LEADING = rf"(?: lead | leading ) (?: [ ] responsible )? [ ] {UNIT} | {UNIT} [ ] in [ ] the [ ] lead"
SUPPORTING = (
    rf"(?: support | supporting | cooperating | co-operating | participating | assisting | coordinating ) [ ] {UNIT}"
)
BEARING = rf"(?: responsible | implementing ) [ ] {UNIT} | {UNIT} [ ] (?: responsible | in [ ] charge ) | responsibility | responsibilities | responsible"

LABEL = Rule(
    "en.agencies.label",
    rf"\b (?: (?P<lead> (?: {LEADING} ) {COLON} ) | (?P<support> (?: {SUPPORTING} ) {COLON} ) | (?P<responsible> (?: {BEARING} ) {COLON} ) )",
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
        | (?P<deadline> deadline | time [ ] (?: limit | frame ) | completion [ ] (?: date | time ) ) ) \s* \Z""",
    yes=("«Responsible units»", "«Lead agency»", "«Deadline»"),
    no=("Task", "No.", "Remarks"),
    ignore_case=True,
)
ALSO_LEAD = rf"\b (?i: {LEADING} | lead ) {COLON} | \b (?i: led | headed ) [ ] by \b {COLON}?"
ALSO_SUPPORT = rf"\b (?i: {SUPPORTING} | support ) {COLON} | \b (?i: supported | assisted ) [ ] by \b | with [ ] the [ ] (?: participation | support | assistance | cooperation ) [ ] of \b"
ALSO_BEARING = rf"\b (?i: {BEARING} ) {COLON} | (?<! \w [ ]? ) [Rr]esponsible [ ] for (?= [ ] the [ ] [A-Z] ) | \b (?i: implemented | carried [ ] out | undertaken ) [ ] by \b"

# -- verbs ----------------------------------------------------------------------------------------------------

MUST = r"(?: (?: shall | will | must | should | to | is | are | be | all | each | both | jointly | actively | closely | fully | respectively ) [ ] )*"
REST = r"(?: [^,;().] | [.] (?! [ ] [A-Z] | \Z ) )*"
VERB_LEAD = rf"{MUST} (?: take | takes | taking | assume | assumes | act | acts | as | have | has )? (?: [ ]? (?: as | in ) )? [ ]? (?: the [ ] )? (?: lead | leads | leading ) \b (?! [ ] (?: group | unit | agency | to ) ) {REST}"
VERB_SUPPORT = rf"{MUST} (?: participate | participates | participating | cooperate | cooperates | cooperating | co-operate | assist | assists | assisting | support | supports | supporting ) \b {REST}"
VERB_RESPONSIBLE = rf"(?: {MUST} (?: responsible | in [ ] charge ) | (?: shall | will | must | to ) [ ] {MUST} (?: implement | undertake | carry [ ] out | organi[sz]e ) | {MUST} (?: perform | fulfil+ ) | (?: in [ ] )? accord(?:ing|ance) [ ] (?: to | with ) ) \b {REST}"

# -- what stands between the names ----------------------------------------------------------------------------

NOTE = r"(?P<first> (?: (?i: the [ ] )? (?: unit | department | agency )s? [ ] )? (?: listed [ ] first | first [ ] listed | first [ ] (?: unit | department | agency | name ) ) [^.;]{0,40} \b lead [^.;]* ) | (?P<comma> before [ ] the [ ] comma [^.;]* ) | (?i: the [ ] same ) [ ] (?: applies [ ] )? below"
DEADLINE = rf"(?i: deadline | time [ ] (?: limit | frame ) | completion [ ] (?: date | time ) ) {COLON} [ ]? (?P<until> [^;()]+? ) (?= [;()] | [.] | \Z ) | (?P<done> by [ ] (?: the [ ] end [ ] of [ ] )? 20[0-9]{{2}} )"
KIND = r"(?: the [ ] | relevant [ ] | competent [ ] | concerned [ ] | related [ ] | such [ ] )*"
OPEN = rf"(?: [ ]? ,? [ ]? \b (?: and | as [ ] well [ ] as ) [ ] (?: the [ ] )? (?: others \b | other [ ] {KIND} (?: departments | units | agencies | authorities | bodies | ministries ) \b (?: [ ] concerned )? ) | [ ]? ,? [ ]? \b etc \b [.]? | [ ]? ,? [ ] among [ ] others )"
TOGETHER = r",? [ ] (?: in [ ] (?: cooperation | co-operation | conjunction | coordination | collaboration | consultation ) | together | jointly ) [ ] with \b"
CAPS = rf"(?: (?: (?! the\b | {HEAD} ) [A-Z] [\w'-]* [ ]? ){{1,3}} )"
# General Administration of Quality Supervision, Inspection and Quarantine: what follows the comma has no head
FIELDS = rf"(?: [ ] {CAPS} , ){{0,4}} [ ] {CAPS} and [ ] {CAPS} (?= [ ]? (?: , | ; | \) | \Z | and\b | are\b | is\b | shall\b ) )"
AND = rf""", (?! [ ]? (?: Ltd | Inc | Limited ) \b | {FIELDS} ) (?: [ ]? and \b )?
    | (?<= {HEAD} [^,;()]{{0,80}} ) [ ] (?: and | as [ ] well [ ] as | along [ ] with ) [ ] (?= {BEGIN} )
    | [ ] and [ ] (?= the [ ] (?= [A-Z] ) [^,;()]{{0,60}}? {HEAD} )
    | (?<= \b {COMMON_HEAD} | \b {ACRONYM} | {LAST_HEAD} ) [ ] and [ ] (?= [^,;()]{{0,60}} \b {COMMON_HEAD} ) | [ ]? / [ ]?"""

TOKEN = Rule(
    "en.agencies.token",
    rf"""(?P<note> {NOTE} )
    | (?P<deadline> {DEADLINE} )
    | (?P<label_lead> {ALSO_LEAD} (?P<people> (?!) )? ) | (?P<label_support> {ALSO_SUPPORT} ) | (?P<label_responsible> {ALSO_BEARING} )
    | (?P<label_other> (?!) ) | (?P<item> (?!) )
    | (?P<mark_lead> [(] (?: lead ) [)] ) | (?P<mark_support> [(] support [)] )
    | (?P<with> {TOGETHER} )
    | (?P<open> {OPEN} )
    | \b (?: (?P<verb_lead> {VERB_LEAD} ) | (?P<verb_support> {VERB_SUPPORT} ) | (?P<verb_responsible> {VERB_RESPONSIBLE} ) )
    | (?P<part> [(（] [^()（）]{{0,60}} [)）] )
    | (?P<from> (?!) )
    | (?P<comma_> , [ ] (?: and [ ] )? with [ ] (?= the \b | [A-Z] ) (?! the [ ] (?: participation | support | assistance | cooperation ) ) ) | (?P<stop> [;\n] | [.] [ ]? (?= \Z | [A-Z] ) (?<! Co[.] | Ltd[.] ) ) | (?P<sep> {AND} )""",
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

NAME = Rule(
    "en.agencies.name",
    r"[ ]? (?: and[ ] )? (?: by[ ] )? (?: [Tt]he[ ] )? (?P<name> [^;:,()\s] (?: [^;:()] | [(][^()]*[)] ){0,140} (?: [^;:().\s] (?: (?<= \b (?: Ltd | Co | Inc ) ) [.] )? | [(][^()]*[)] ) ) [ .]*",
    yes=("«the Ministry of Finance»", "«by the Ministry»"),
)
BODY = Rule(
    "en.agencies.body",
    rf"\A (?: .{{0,120}}? \W )?? (?<! \w ) {HEAD} .{{0,100}} \Z",
    yes=("«Ministry of Finance»", "«local governments»"),
    no=("carbon capture",),
)
COLONS = Rule("en.agencies.colon", r"[：:]", yes=("Responsible units«:»",))
WORTH = Rule(
    "en.agencies.worth",
    rf"""\b responsib | \b (?: led | undertaken | implemented ) [ ] by \b | \b headed [ ] by \b | \b lead \b | \b leads \b | {UNIT} [ ]? : | \b in [ ] charge \b | [ ] participat | [ ] cooperat | [ ] assist
        | \A \s* (?: the [ ] )? [^,;.()]* \b (?: Ministry | Commission | Administration | Bureau | Department | Office ) \b [^.;()]* , [^.;()]* \Z""",
    yes=("shall be «responsib»le",),
    no=("hereinafter the Ministry",),
    ignore_case=True,
)
GLOSS = Rule("en.agencies.gloss", r"(?<! [.;!?] \s* ) \Z", yes=("the competent ministry «»",), no=("Promote reform. ",))
ENDING = Rule("en.agencies.ending", r"[.] (?= [ ] | \Z ) (?<! Co[.] | Ltd[.] )", yes=("Ministry of Finance«.» Then",))
LEVELS = Rule("en.agencies.level", r"(?P<inherited>)", yes=("«»Ministry",))
WORD = r"[^.;:()\n]"
CONVENTION = Rule(
    "en.agencies.convention",
    r"(?P<first> (?: listed [ ] first | first [ ] listed | first [ ] (?: unit | department | agency | name ) ) [^.;\n]{0,40} \b lead ) | (?P<comma> before [ ] the [ ] comma [^.;\n]{0,40} \b lead )",
    yes=("(the unit «listed first takes the lead», the same below)", "units «before the comma lead»"),
    no=("the first group to lead",),
)
CONTINUED = Rule(
    "en.agencies.continued",
    rf"""\s* (?: (?P<lead> (?: {LEADING} ) {COLON} ) | (?P<support> (?: {SUPPORTING} ) {COLON} ) | (?P<responsible> (?: {BEARING} ) {COLON} )
        | (?P<deadline> (?: deadline | time [ ] (?: limit | frame ) | completion [ ] (?: date | time ) ) {COLON} )
        | (?P<other> (?: contact (?: [ ] person )? | telephone | responsible [ ] persons? | persons? [ ] responsible ) {COLON} ) )""",
    yes=("«Supporting units:» Ministry of Finance", "«Deadline:» 2025", "«Contact person:» Zhang"),
    no=("Speed up construction",),
    ignore_case=True,
)
PERSON = Rule(
    "en.agencies.person",
    rf"(?P<name> .+ {LAST_HEAD} ) [ ] [(] [^()]+ [)]",
    yes=("«Municipal Finance Bureau (Zhang San)»",),
    no=("Municipal Finance Bureau",),
)
SENTENCE = Rule(
    "en.agencies.sentence",
    rf"""(?<= [.;:,] \s | \A | \n | \b by \s ) (?: [Tt]he \s )? (?P<lead> {WORD}{{3,120}}? ) \s (?: shall | will | must | should | is \s to | are \s to )? \s? (?: take | takes ) \s the \s lead \b
        {WORD}{{0,160}} [.;,] \s (?: and \s )? {WORD}{{3,400}}? \s (?: shall | will | must | should | are \s to | is \s to ) \s
        (?: (?: all | actively | closely | fully | jointly ) \s )* (?: cooperate | co-operate | assist | participate | support ) \b
    | (?<= \b (?: shall | will | must | should | to | may ) \s be \s (?: \w+ \s ){{1,3}} ) (?P<by> by ) \s
        {WORD}{{3,160}}? \s (?: in \s (?: cooperation | co-operation | conjunction | coordination | collaboration | consultation ) | together | jointly ) \s with \s
        (?: the \s )? {WORD}{{0,200}}? (?= [.;:] | \Z | , \s (?: and \s )? (?: shall | will | which | [^,.;]{{0,80}}? \s (?: shall | will | must | should ) \s ) )
    | (?<= [.;:,] \s | \A | \n ) [Tt]he \s [^.;:(),\n]{{3,120}} , \s (?: in \s (?: cooperation | co-operation | conjunction | coordination | collaboration | consultation ) | together | jointly )
        \s with \s the \s {WORD}{{3,200}}? (?= , \s (?: shall | will | is \s to | are \s to ) \s )""",
    yes=(
        "«The Finance Bureau, together with the Ecology Bureau», will set up a fund.",
        "The rules shall be formulated «by the Ministry of Finance in conjunction with the Ministry of Education».",
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
    convention=CONVENTION,
    convention_cues=(
        "listed first",
        "first listed",
        "first unit",
        "first department",
        "first agency",
        "before the comma",
    ),
    cues=(
        " the lead",
        " conjunction with",
        " cooperation with",
        " together with",
        " jointly with",
        " consultation with",
        " coordination with",
    ),
    stops="\n",
)
