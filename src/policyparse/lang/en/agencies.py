"""How English says who is responsible: labels, verbs behind or in front of a list, what stands between names."""

from policyparse.lang.shape import AgencyRules
from policyparse.pattern import Rule

HEADS = r"""(?: \b(?: Ministry | Ministries | Commission | Commissions | Administration | Bureau | Department | Office | Council | Committee
    | Agency | Bank | Court | Procuratorate | Group | Company | Corporation | Co\. | Ltd\.? | Association | Federation | Union | Academy
    | Government | Governments | People's | Authority | Institute | University | Centre | Center | Board | Service | General[ ]Administration
    | departments? | governments? | authorit(?:y|ies) | agenc(?:y|ies) | bureaus? | companies | enterprises | units | institutions | organi[sz]ations )\b
    | \b [A-Z]{3,7} \b )"""
UNITS = r"(?: units? | departments? | agenc(?:y|ies) | bod(?:y|ies) | ministr(?:y|ies) | organi[sz]ations? | entit(?:y|ies) | parties | party )"
LABEL_LEAD = rf"(?: \b(?: lead | leading | led ) (?: [ ] (?: responsible | implementing ) )? [ ] {UNITS} [ ]? : | \blead [ ]? : | \bled[ ]by\b [ ]? :? )"
LABEL_SUPPORT = rf"(?: \b(?: support | supporting | cooperating | co-operating | participating | assisting | coordinating ) [ ] {UNITS} [ ]? : )"
LABEL_RESPONSIBLE = rf"(?: \b(?: responsible | implementing ) [ ] {UNITS} [ ]? : | \b{UNITS} [ ] (?: responsible | in[ ]charge ) [ ]? : | \bresponsibility [ ]? : )"
LABEL_DEADLINE = (
    r"(?: \b(?: deadline | time[ ]limit | completion[ ](?: date | time ) | timeline | time[ ]frame ) [ ]? : )"
)

LABEL = Rule(
    "en.agencies.label",
    rf"(?P<lead> {LABEL_LEAD} ) | (?P<support> {LABEL_SUPPORT} ) | (?P<responsible> {LABEL_RESPONSIBLE} )",
    yes=("«Responsible units:» Ministry of Finance", "(«Lead agency:» NDRC)"),
    no=("the responsible units shall report",),
    ignore_case=True,
)

MUST = r"(?: (?: shall | will | must | should | to | is | are | be | all | each | jointly | actively | take | takes | act | acts | serve | serves )[ ] )*"
VERB_LEAD = rf"(?: {MUST} (?: (?: in | the | as )[ ] )* (?: the[ ]lead\b | lead\b | leads\b | leading\b ) (?: [ ](?: agency | unit | department | body ) )? )"
VERB_SUPPORT = (
    rf"(?: {MUST} (?: participate | participating | cooperate | cooperating | assist | support | coordinate )s? \b )"
)
VERB_RESPONSIBLE = rf"(?: {MUST} (?: (?: respectively | jointly )[ ] )? (?: responsible | (?: in[ ]charge ) ) \b | {MUST} (?: implement | according[ ]to ) \b )"
OPEN = r"""(?: ,? [ ]? \b (?: and | as[ ]well[ ]as ) [ ] (?: the[ ] )? (?: others \b | other [ ] (?: relevant [ ] | competent [ ] | concerned [ ] | related [ ] )?
    (?: departments | units | agencies | authorities | bodies | ministries ) ) | ,? [ ]? \betc\b \.? | ,? [ ]? among[ ]others )"""
TOGETHER = r"(?: ,? [ ]? (?: in [ ] (?: cooperation | co-operation | conjunction | coordination | collaboration | consultation ) | together | jointly ) [ ] with \b )"
AND = rf"(?: ,? [ ] (?: and | as[ ]well[ ]as | along[ ]with ) [ ] (?= (?: the[ ] )? (?: [A-Z] [^,;()]{{0,60}}? )?? {HEADS} ) | , (?! [ ]? (?: Ltd | Inc ) ) [ ]? (?: and [ ] )? | [ ]? / [ ]? )"

TOKEN = Rule(
    "en.agencies.token",
    rf"""(?P<note> (?P<first> first [^.;]{{0,40}} lead [^.;]* ) | (?P<comma> before[ ]the[ ]comma [^.;]* ) | the[ ]same[ ]below )
    | (?P<deadline> {LABEL_DEADLINE} [ ]? (?P<until> [^;()]+? ) (?= [;()] | \. | $ ) | (?P<done> by [ ] (?: the[ ]end[ ]of[ ] )? 20[0-9]{{2}} ) )
    | (?P<label_lead> (?i: {LABEL_LEAD} ) ) | (?P<label_support> (?i: {LABEL_SUPPORT} ) ) | (?P<label_responsible> (?i: {LABEL_RESPONSIBLE} ) )
    | (?P<label_other> (?! ) )
    | (?P<mark_lead> \( lead \) ) | (?P<mark_support> \( support \) )
    | (?P<with> {TOGETHER} )
    | (?P<verb_lead> \b {VERB_LEAD} ) | (?P<verb_support> \b {VERB_SUPPORT} ) | (?P<verb_responsible> \b {VERB_RESPONSIBLE} )
    | (?P<open> {OPEN} )
    | (?P<part> \( [^()]{{0,60}} \) )
    | (?P<from> (?! ) )
    | (?P<comma_> (?! ) ) | (?P<stop> ; | [.] $ ) | (?P<sep> {AND} )""",
    yes=("Ministry of Finance«, »Ministry of Education",),
)
NAME = Rule(
    "en.agencies.name",
    r"[ ]? (?: and[ ] )? (?: by[ ] )? (?: [Tt]he[ ] )? (?P<name> [^;:]{2,120}? ) [ .]*",
    yes=("«the Ministry of Finance»",),
)
BODY = Rule("en.agencies.body", rf"\A .*? {HEADS} .* \Z", yes=("«Ministry of Finance»",), no=("carbon capture",))
BRACKET = Rule("en.agencies.bracket", r"[(\[\])（）]", yes=("Office «(»",))
COLONS = Rule("en.agencies.colon", r"[：:]", yes=("Responsible units«:»",))
WORTH = Rule(
    "en.agencies.worth",
    rf"\bresponsible\b | \bled[ ]by\b | \blead\b | {UNITS}[ ]?:",
    yes=("shall be «responsible»",),
    ignore_case=True,
)
GLOSS = Rule("en.agencies.gloss", r"(?<! [.;!?\s] ) \Z", yes=("Ministry«»",))
ENDING = Rule("en.agencies.ending", r"[.](?=[ ]|$)(?<!Co[.]|Ltd[.])", yes=("Ministry of Finance«.» Then",))
LEVELS = Rule("en.agencies.level", r"(?P<inherited>)", yes=("«»Ministry",))

RULES = AgencyRules(
    joiner=" ",
    bracket=BRACKET,
    colon=COLONS,
    worth=WORTH,
    gloss=GLOSS,
    ending=ENDING,
    label=LABEL,
    token=TOKEN,
    name=NAME,
    body=BODY,
    level=LEVELS,
)
