"""The head and the foot of an English document: title, letterhead, addressees, signature, notes."""

from functools import partial

from policyparse.lang.en.dates import DATE as DATE_RULE
from policyparse.lang.shape import MetadataRules
from policyparse.pattern import Rule
from policyparse.vocab.words import forms

KINDS = partial(forms, "genres", "en")
PINYIN = r"(?: (?i: zh | ch | sh | [bpmfdtnlgkhjqxrzcsyw] )? (?i: [aeiou]{1,3} ) (?: ng | n | r )? )+"
"""A word of a document code: Guobanfa, Huan."""
GAP = r"[ \t\xa0]*"
NAME_WORD = r"(?: [A-Z][\w.'’&-]* | of | the | and | for | on | in | & | \( [A-Z][\w ]* \) | , (?= [ ] [A-Z][\w-]+ (?: ,? [ ] and [ ] ) ) )"
BODY = r"""(?: Ministry | Department | Commission | Administration | Bureau | Office | Council | Committee | Government | Agency | Authority | Court | Procuratorate
            | Congress | Parliament | Board | Group | Bank | Service | Secretariat | Institute | Centre | Center | Federation | Union | Assembly | Senate | Headquarters | Corporation
            | Association | Academy | University | Directorate | Inspectorate | Company | Cabinet | Treasury | Ltd[.] )"""
STARTER = r"""(?: Ministry [ ] of | National [ ] (?! Congress | Government ) | State [ ] (?: Council | Administration | Forestry | Oceanic | Post | Grid | Taxation | Food | Intellectual ) | People['’]s [ ] Bank | China [ ]
            | General [ ] (?: Office [ ] of [ ] the [ ] (?: State | Ministry | National | Central ) | Administration ) | Supreme [ ] People | Department [ ] of | Central [ ] (?: Office | Committee | Commission ) | Cyberspace [ ] | All-China | Civil [ ] Aviation
            | Chinese [ ] Academy | Office [ ] of [ ] the | Communist [ ] Youth | Publicity [ ] Department | Organization [ ] Department )"""
"""How the name of a national body begins: where one starts, the one before it ends."""

TITLE_END = Rule(
    "en.metadata.title_end",
    # An English title names its kind at its head, so it may end behind any word; what follows decides.
    r"(?<! \w ) (?P<kind> (?! (?i: on | of | the | and | for | to | in | with | by | a ) \b ) [\w\"”’)\]%.-]+ ) (?P<note> (?: [ ] \( [^()\n]{2,40} \) )* )",
    yes=("«Notice» on «Flood» «Control»", "«Measures (Trial)»"),
    no=("  ",),
)

TITLE_START = Rule(
    "en.metadata.title_start",
    r"(?i: \b (?: on | of | the | and | for | to | a | in | with | concerning | regarding ) ) [ ]? \Z | [“\"(] [^”\")]* \Z | \A (?: Notice | Circular | Opinions | Regulation )",
    yes=(
        "Plan for the development «of»",
        "«Notice»",
    ),
    no=("Clean energy grows",),
)

FOLLOWS_TITLE = Rule(
    "en.metadata.follows_title",
    rf"""[ ]* (?: \n | \Z | [(]? (?: {PINYIN} (?: [ ]? {PINYIN} ){{0,4}} | [A-Z][A-Za-z]+ ) [ ]? [\[(〔] (?: 19 | 20 )[0-9]{{2}} [\])〕] | (?: Order | Announcement ) [ ] No
        | All [ ] (?: [a-z]+ [ ] ){{0,2}} (?: provinces | provincial | regions | departments | localities | cities | districts | relevant | units | people | municipal ) | (?: The [ ] )? People['’]s [ ] [Gg]overnments [ ] of
        | (?: Ecological | Ecology | Environmental | Environment | Development | Finance | Energy | Transport | Transportation | Education | Housing | Forestry | Water ) [^.:"“]{{0,60}}? (?i: departments | bureaus | commissions ) (?= , | [ ] (?: \( | of [ ] (?i: all | provinces | the [ ] provinces | each ) ) )
        | Departments? [ ] \( | Revolutionary [ ] committees | Representatives? [ ] [A-Z] | To [ ] (?: the | all ) [ ] | Letters? [ ] to [ ] | Notifying [ ] | Notice [ ] to [ ]
        | The [ ] (?: ["“] | General [ ] Office [ ] | Ministry [ ] of [ ] | Opinions [ ] | Plan [ ] | Measures [ ] | Notice [ ] ) | : [ ] [A-Z] | In [ ] order [ ] to | In [ ] accordance | According [ ] to | For [ ] the [ ] purpose | Since [ ] | In [ ] recent [ ] years | The [ ] socialist | With [ ] the [ ] approval
        | Article [ ] 1 | Chapter [ ] (?: 1 | I | One ) \b | 1 [.] [ ] | I [.] [ ] | (?<= (?: Distributing | Issuing | [Ii]ssuance [ ] of | Publishing | Distribution [ ] of | Forwarding ) [ ] (?: the [ ] )? ["“] (?! [^"“”]{{0,30}} Five-Year ) [^"“”]{{4,300}} ["”] ) [ ] (?= [A-Z] | to [ ] the [ ] ) )""",
    yes=("« Guo Fa [2021]» No. 23", "« All provinces», autonomous", "« In order to» implement"),
)

NAMES_FOLLOW = Rule(
    "en.metadata.names_follow",
    r"[ ]+ (?= [A-Z] ) (?: [\w'’,()&-] | [ ] | [.] (?= [, ] [^A-Z] | , ) ){3,300}? (?: Co[.],[ ]Ltd[.]? | (?i: departments? | bureaus? | governments? | commissions? | companies | units | offices? ) (?: [ ] \( [^()]{2,40} \) )* ) [ ]? :",
    yes=(
        "Reply on the project« Provincial Department of Ecology and Environment Offices:»".replace(
            "Reply on the project« ", "on« "
        ),
    ),
    no=(" of the project",),
)

TITLE_TAIL = Rule(
    "en.metadata.title_tail",
    r"[ ]* (?: [a-z] | \( (?: [0-9]{4} | Trial | Interim | Draft ) | [&,–—-] )",
    yes=("«d»ecarbonised economy", "«(2021»-2025)"),
    no=("10 DECEMBER",),
)

LETTERHEAD = Rule(
    "en.metadata.letterhead",
    # Seven ministries and the word Document before the number; or the masthead of a press release.
    r"""(?P<names> [A-Z] (?: [\w'’,&() -] ){5,600}? ) [ ] (?: Documents? | Document [ ] of ) [ ] (?= [A-Z][A-Za-z]+ (?: [ ] [A-Za-z]+ ){0,3} [ ]? [\[(] (?: 19 | 20 )[0-9]{2} )
      | (?P<names> [A-Z] (?: [\w'’& ] ){3,60} ) [ ] [-–—|] [ ] (?P<press> Press [ ] [Rr]elease | Statement | News | Daily [ ] News ) [^\n]{0,60} (?= \n | \Z )
      | (?P<names> EUROPEAN [ ] (?: COMMISSION | PARLIAMENT | COUNCIL ) ) (?= [ ]* (?: \n | Brussels ) )""",
    yes=(
        "«Ministry of Transport, National Energy Administration Document »Huanjin [2022] No. 42",
        "«European Commission - Press release»\nEU agrees",
    ),
    no=("The Document was issued", "Notice of the State Council on Documents"),
)

ADDRESSEES = Rule(
    "en.metadata.addressees",
    r"""[ ]* (?: To [ ] | Letters? [ ] to [ ] (?: the [ ] )? )? (?P<names> (?= [A-Z] | the [ ] ) (?: (?! [.] [ ] [A-Z] | \b (?: follows | following | is | are | has | have | was | Attachment | Source ) \b ) [\w'’“”\".,;()&/\n -] ){2,1500}? ) [ ]* [:：] """,
    yes=(
        "«All provinces, autonomous regions and municipalities:» The Plan",
        "«People's governments of provinces and cities:»",
    ),
    no=("the details are as follows: one",),
)

ADDRESSEE = Rule(
    "en.metadata.addressee",
    r"""(?i: \b (?: governments? | departments? | bureaus? | commissions? | committees? | institutions? | units? | offices? | agencies | ministries | provinces | regions | municipalities | council | companies | Ltd
        | corporations? | enterprises | banks | corps | centers? | center | administrations? | representatives? | members? | environment | protection | organs | residents | cities | parties | authorities | associations? ) ) [.]?
        (?: [ ]? \( [^()]{1,60} \)* [)]? )* (?: [ ] (?: of | under | in | directly ) [^:]{2,200} )? \Z | \A (?: All | Representatives? ) [ ]""",
    yes=("People's «governments»", "provincial «departments (bureaus)»"),
    no=("Overall goals", "Note"),
)

CONTINUES = Rule(
    "en.metadata.continues",
    # Places go on with the office before them: “People's governments of all provinces, autonomous regions and municipalities”.
    r"""(?i: (?: and [ ] )? (?: all [ ] | the [ ] )? (?: autonomous [ ] regions | municipalities | cities | counties | districts | prefectures | provinces | townships | leagues | banners | towns | county-level [ ] cities )
        (?: [ ] (?: and | with | directly | under | the | central | government | separate | state | planning | county-level | cities | counties | districts | municipalities | sub-districts | townships | towns | in ) )* )""",
    yes=("«autonomous regions and municipalities directly under the Central Government»",),
    no=("relevant units",),
)

OFFICE = Rule(
    "en.metadata.office",
    r"(?i: bureaus | commissions | departments | ministry [ ] of [ ] .* ) (?: [ ] \( [^()]{1,30} \) )? \Z",
    yes=("finance «bureaus»",),
    no=("all institutions directly under the government",),
)

JOINED = Rule(
    "en.metadata.joined",
    # “People's Government of Jiangxi Province and Ministry of Science and Technology” is two.
    rf"(?<! , ) [ ] and [ ] (?= (?: the [ ] )? {STARTER} )",
    yes=("Government of Jiangxi Province« and »Ministry of Science",),
    no=("ministries and commissions",),
)

PLACE_ONLY = Rule(
    "en.metadata.place_only",
    r"(?i: all [ ] (?: relevant [ ] )? )? (?i: provinces | autonomous [ ] regions | cities | prefectures | counties | districts | municipalities ) \Z",
    yes=("«All provinces»", "«autonomous regions»"),
    no=("provinces and their governments",),
)

SIGNED = Rule(
    "en.metadata.signed",
    rf"(?: \b on [ ] )? (?P<date> {DATE_RULE.pattern} ) [ ]* (?= \n | \Z | \( [ ]? (?: this | This | the | public | Public | open | made ) | CC | C[.]C | Copy | cc: | Attachment | Annex | font | Font | [A-Z] [\w'’-]* [ ] | on [ ] [A-Z] )",
    yes=(
        "State Council «January 20, 2007»",
        "General Office «November 18, 2013 »(this document is public)",
        "Ministry «on June 10, 2022 »CC: all",
    ),
    no=("by October 11, 2022, the", "on October 11, 2022 the"),
)

SIGNATURE_LINE = Rule(
    "en.metadata.signature_line",
    rf"[ ]* {NAME_WORD} (?: [ ]+ {NAME_WORD} ){{1,160}}+ [ ]*",
    yes=("«Ministry of Ecology and Environment National Energy Administration»",),
    no=("please implement it", "1. Overall requirements"),
)

NAME_END = Rule(
    "en.metadata.name_end",
    rf"\b (?i: {BODY} ) \b (?: [ ] (?: of | for | on ) (?: [ ] [\w'’&,-]+ ){{1,14}} )? (?: ['’]s )? [ ]* \Z",
    yes=("General «Office of the State Council»", "«Ministry of Ecology and Environment»"),
    no=("Zhang Wei", "please implement it"),
)

NEXT_NAME = Rule(
    "en.metadata.next_name",
    rf"(?<! \b (?: of | the | and | The | for | on | under | General ) ) (?<= [\w,] ) [ ] (?= {STARTER} )",
    yes=("Ministry of Justice« »Ministry of Finance", "Ministry of Transport« »National Energy Administration"),
    no=("Office of the Ministry of Finance", "State Council and Ministry of Finance"),
)

NAME_BREAK = Rule(
    "en.metadata.name_break",
    r"[ ]* \n \s*",
    yes=("Ministry of Justice« \n»Ministry of Finance",),
    no=("Ministry of Justice",),
)

LISTED = Rule(
    "en.metadata.listed",
    r"[ ]* (?: (?i: attachments? | annex (?: es )? | appendix ) \b | [0-9]{1,2} [.] )",
    yes=("«Attachment»: list", "«2.» Table"),
    no=("State Council",),
)

NAME_LEAD = Rule(
    "en.metadata.name_lead",
    # A machine puts the date of a signature inside the next title: “Several Opinions of the State Council on January 20, 2007 on …”
    r"\A [ ]* (?: (?: [A-Z][a-z]+ [ ] ){0,3} (?: Copy | Opinions | Notice | Circular | Plan | Measures | Outline | Regulations ) [ ] of [ ] (?: the [ ] )? | [Tt]he [ ] )",
    yes=("«Several Opinions of the »State Council", "«The »State Council"),
    no=("State Council",),
)

ISSUER_IN_TITLE = Rule(
    "en.metadata.issuer_in_title",
    rf"""\A (?: The [ ] )? (?! (?: Notice | Circular | Notification | Opinions? | Decision | Reply | Announcement | Regulations? | Measures | Letter | Guid | Several | Interim | Implement | Plan ) ) (?P<names> (?= [A-Z] ) (?: {NAME_WORD} [ ] ){{0,10}}? {BODY} (?: [ ] of (?: [ ] the )? (?: [ ] (?: and [ ] )? [A-Z][\w'’-]* ){{1,5}} )? ) [ ] (?i: approves | forwards | issues | on | notice | circular | and [ ] others )
      | (?: Notice | Circular | Notification | Opinions? | Decision | Reply | Announcement | Regulations? | Measures | Letter | Guidelines | Bulletin | Order | Resolution | Decree ) s? [ ] (?: of | from | by ) [ ] (?: the [ ] )?
        (?P<names> (?: {NAME_WORD} [ ] ){{0,12}}? (?: [A-Z][\w'’-]* [ ] )* {BODY} (?: [ ] of [ ] (?: the [ ] )? [A-Z][\w'’-]* (?: (?: , )? [ ] (?: and [ ] )? [A-Z][\w'’-]* )* )? ) (?= [ ] (?: on | [Cc]oncerning | [Rr]egarding | [Aa]bout | [Ff]orwarding | [Ii]ssuing | [Pp]rinting | [Tt]o ) \b )""",
    yes=(
        "«Notice of the State Council» on Approving the Opinions",
        "Guiding «Opinions of the General Office of the State Council» on Deepening",
        "«The State Council approves» and transmits",
    ),
    no=("Notice on Printing and Distributing the Plan", "Opinions on Further Strengthening Assessment"),
)

ISSUING = Rule(
    "en.metadata.issuing",
    r"\b (?: Notice | Circular | Announcement | Notification | Opinions | Reply ) \b",
    yes=("«Notice» on Flood Control",),
    no=("Plan for flood control",),
)

OPEN_NOTE = Rule(
    "en.metadata.open_note",
    r"[ ]* \( [ ]? [Tt]his [ ] [^()\n]{4,60} \) \s*",
    yes=("«(this document is public) »Plan",),
    no=("(Trial)",),
)

NO_TITLE = Rule(
    "en.metadata.no_title",
    # How sentences begin and titles do not.
    r"\A \s* (?: In [ ] order [ ] to | In [ ] accordance | According [ ] to | Since [ ] | With [ ] the [ ] (?: approval | consent ) | This [ ] site [ ] | An [ ] official [ ] ) | [a-z] [.] [ ] (?: It | The | This | These | In | We ) [ ] [a-z]",
    yes=("«In order to» implement",),
    no=("Notice on Flood Control",),
)

STATUTE_NOTE = Rule(
    "en.metadata.statute_note",
    rf"""(?i: adopted | approved | passed | promulgated | amended ) [ ] (?: at | by ) [ ] (?: the [ ] [\w-]+ [ ] (?i: meeting | session ) [ ] of [ ] )? (?: the [ ] )? (?P<body> [A-Z][\w'’-]* (?: [ ] (?: of | the | and | [0-9]+th | [A-Z][\w'’-]* ) ){{1,16}}? )
        (?: [ ] (?i: at [ ] its [ ] [\w-]+ [ ] (?: meeting | session ) ) )? ,? [ ] on [ ] (?P<date> {DATE_RULE.pattern} )
      | (?i: (?P<act> adopted | passed | promulgated ) | (?P<approved> approved ) ) [ ] on [ ] (?P<date> {DATE_RULE.pattern} )""",
    yes=(
        "(«Adopted at the 21st Meeting of the Standing Committee of the National People's Congress on October 26, 2018»)",
        "«adopted on June 10, 2022»",
    ),
    no=("the plan was made in 2018",),
)

IN_FORCE = Rule(
    "en.metadata.in_force",
    rf"""(?: shall [ ] (?: come | enter | go ) [ ] into [ ] (?: force | effect ) | shall [ ] (?: be [ ] (?: effective | implemented ) | take [ ] effect ) | (?: comes | enters ) [ ] into [ ] force | effective )
        [ ] (?: on | as [ ] of | from | starting [ ] from | since ) [ ] (?P<date> {DATE_RULE.pattern} )""",
    yes=("These Measures «shall come into force on February 1, 2021».",),
    no=("shall come into force on the date of promulgation",),
)

EXPIRES = Rule(
    "en.metadata.expires",
    rf"(?: valid | effective | in [ ] force ) [ ] (?: until | through | to | till ) [ ] (?P<date> {DATE_RULE.pattern} )",
    yes=("It is «valid until December 31, 2022».",),
    no=("valid for three years",),
)

VALID_YEARS = Rule(
    "en.metadata.valid_years",
    r"(?: valid | validity [ ] period [ ] of | in [ ] force ) [ ] (?: for [ ] )? (?P<years> [0-9]{1,2} | one | two | three | four | five | ten ) [ ] years?",
    yes=("It is «valid for 5 years».",),
    no=("valid until 2022",),
)

ATTACHMENTS = Rule(
    "en.metadata.attachments",
    r"\b (?: Attachments? | Annex (?: es )? | Appendix | Appendices ) [ ]? : [ ]* (?P<names> [^\n]{2,800}? ) (?= \n | \Z | [ ] (?: Ministry [ ] of | General [ ] Office [ ] of | State [ ] Council ) )",
    yes=("«Attachment: Key River Basin Plan» Ministry of Ecology and Environment",),
    no=("see the attachment",),
)

ATTACHMENT_ITEM = Rule(
    "en.metadata.attachment_item",
    r"[ ]* (?P<label> [0-9]{1,2} ) [ ]? [.] [ ]? (?P<name> (?: (?! [ ] [0-9]{1,2} [ ]? [.] [ ] ) [^\n] ){2,160} )",
    yes=("«1. Table of tasks»",),
    no=("Table of tasks",),
)

PLAIN_HEADLINE = Rule(
    "en.metadata.plain_headline",
    r"\A (?! [ ]* (?: Annex | Attachment | Source | By [ ] | https? | [0-9ivxIVX]+ [.)] | EN [ ]* \Z | Contents ) ) [^\n]{4,220} (?<! [.;:,] ) \Z",
    yes=("«A clear path towards a competitive economy»",),
    no=("The climate is changing.", "By Jane Doe"),
)

SEPARATOR = Rule(
    "en.metadata.separator",
    r"[ ]* (?: [━─—\-_=*]{3,} | [-—] [ ]* [0-9]{1,3} [ ]* [-—] | EN | (?: Annex | Attachment ) [ ] [0-9]+ | (?: COMMUNICATION | REPORT | RECOMMENDATION ) [ ] FROM [ ] THE [ ] COMMISSION (?: [^\n ] | [ ] (?! [ ]{2} ) )* ) [ ]* (?= \n | \Z | (?<= [ ]{2} ) [A-Z] )",
    yes=("«-----»", "«EN»\n", "«COMMUNICATION FROM THE COMMISSION TO THE COUNCIL     »Delivering"),
    no=("EN text", "- item"),
)

SITE_SUFFIX = Rule(
    "en.metadata.site_suffix",
    r"[ ]* (?: [|｜] | [ ] [-–—] [ ] (?= [^-–—]{2,40} \Z ) | _ (?= [A-Z] ) ) .* \Z",
    yes=("EU agrees on target« | European Commission»", "A plan« - Climate Action»"),
    no=("2021-2025 plan",),
)

KIND = Rule(
    "en.metadata.kind",
    # The first kind word of an English title is its head: Notice on Printing and Distributing the "Plan".
    r"\b (?P<kind> \L<kinds> ) \b",
    lists={"kinds": KINDS},
    ignore_case=True,
    yes=('«Notice» on Printing and Distributing the "Implementation «Plan»"',),
    no=("EU agrees on a target",),
)

ISSUING_TEXT = Rule(
    "en.metadata.issuing_text",
    r"(?: issued | forwarded | distributed | printed ) [ ] (?: and [ ] distributed [ ] )? to [ ] you | hereby [ ] issued",
    yes=("is now «issued to you». Please",),
    no=("issued by the city",),
)

ARTICLE_ONE = Rule(
    "en.metadata.article_one",
    r"\b Article [ ] (?: 1 | One | I ) \b",
    yes=("Chapter I General Provisions «Article 1» In order to",),
    no=("Article 12",),
)

NEWS_LEAD = Rule(
    "en.metadata.news_lead",
    r"\b (?: yesterday | today | on [ ] (?: Mon | Tues | Wednes | Thurs | Fri )day | reporters? ) \b",
    ignore_case=True,
    yes=("The Council agreed «today» to",),
    no=("In order to",),
)

SENTENCE_END = Rule(
    "en.metadata.sentence_end",
    # … or a word that no name is written with: “monitoring plan template General Office of the Ministry”.
    r"[.!?;:] [\"”)]* (?= [ \n] ) | (?<! [\w'’] ) (?! (?: of | the | and | for | on | in ) \b ) [a-z][\w-]* [)\]\"”,.]* (?= [ \n] )",
    yes=("5«.» General", "plan 2«:»\n", "Annex «template» General Office"),
    no=("1.5 Ministry of Finance",),
)

REPLY_OPENING = Rule(
    "en.metadata.reply_opening",
    r"(?i: the [ ] (?: reply | approval ) [ ] is [ ] as [ ] follows | hereby [ ] repl )",
    yes=("After study, «the reply is as follows»:",),
    no=("the tasks are as follows",),
)


def tight(text: str) -> str:
    """A title or name with every run of white space as one space.

    >>> tight("EU agrees on a target\\ntowards a competitive economy")
    'EU agrees on a target towards a competitive economy'
    """
    return " ".join(text.split()).removesuffix("'s").removesuffix("’s")


RULES = MetadataRules(
    title_end=TITLE_END,
    title_start=TITLE_START,
    title_tail=TITLE_TAIL,
    follows_title=FOLLOWS_TITLE,
    names_follow=NAMES_FOLLOW,
    letterhead=LETTERHEAD,
    addressees=ADDRESSEES,
    addressee=ADDRESSEE,
    signed=SIGNED,
    signature_line=SIGNATURE_LINE,
    name_end=NAME_END,
    next_name=NEXT_NAME,
    name_break=NAME_BREAK,
    joiner=" ",
    name_lead=NAME_LEAD,
    issuer_in_title=ISSUER_IN_TITLE,
    issuing=ISSUING,
    statute_note=STATUTE_NOTE,
    in_force=IN_FORCE,
    expires=EXPIRES,
    valid_years=VALID_YEARS,
    attachments=ATTACHMENTS,
    attachment_item=ATTACHMENT_ITEM,
    plain_headline=PLAIN_HEADLINE,
    separator=SEPARATOR,
    site_suffix=SITE_SUFFIX,
    reply_opening=REPLY_OPENING,
    kind=KIND,
    issuing_text=ISSUING_TEXT,
    article_one=ARTICLE_ONE,
    news_lead=NEWS_LEAD,
    place_only=PLACE_ONLY,
    continues=CONTINUES,
    office=OFFICE,
    joined=JOINED,
    outer_separators=";",
    inner_separators=",",
    conjunction="and ",
    of="of",
    sentence_end=SENTENCE_END,
    open_note=OPEN_NOTE,
    no_title=NO_TITLE,
    listed=LISTED,
    tight=tight,
    headline=tight,
)
