"""Who signs an English document: letterhead, signature, the body that the title names."""

from policyparse.lang.en.dates import DATE as DATE_RULE
from policyparse.lang.shape import SignatureRules
from policyparse.pattern import Rule

NAME_WORD = r"""(?: [A-Z][\w.'’&-]* | of | the | and | for | on | in | & | \( [A-Z][\w ]* \)
        | , (?= [ ] [A-Z][\w-]+ (?: ,? [ ]
        and [ ] ) ) )"""
BODY = r"""(?: Ministry | Department | Commission | Administration | Bureau | Office | Council | Committee |
        Government | Agency | Authority | Court | Procuratorate
            | Congress | Parliament | Board | Group | Bank | Service | Secretariat | Institute | Centre |
            Center | Federation | Union | Assembly | Senate | Headquarters | Corporation
            | Association | Academy | University | Directorate | Inspectorate | Company | Cabinet | Treasury |
            Ltd[.] )"""
STARTER = r"""(?: Ministry [ ] of | National [ ] (?! Congress | Government ) | State [ ] (?: Council |
        Administration | Forestry | Oceanic | Post | Grid | Taxation | Food | Intellectual ) | People['’]s [ ]
        Bank | China [ ]
            | General [ ] (?: Office [ ] of [ ] the [ ] (?: State | Ministry | National | Central ) |
            Administration ) | Supreme [ ] People | Department [ ] of | Central [ ] (?: Office | Committee |
            Commission ) | Cyberspace [ ] | All-China | Civil [ ] Aviation
            | Chinese [ ] Academy | Office [ ] of [ ] the | Communist [ ] Youth | Publicity [ ] Department |
            Organization [ ] Department )"""
"""How the name of a national body begins: where one starts, the one before it ends."""

LETTERHEAD = Rule(
    "en.signatures.letterhead",
    # Seven ministries and the word Document before the number; or the masthead of a press release.
    r"""(?P<names> [A-Z] (?: [\w'’,&() -] ){5,600}? ) [ ] (?: Documents? | Document [ ] of ) [ ] (?=
        [A-Z][A-Za-z]+ (?: [ ] [A-Za-z]+ ){0,3} [ ]? [\[(] (?: 19 | 20 )[0-9]{2} )
      | (?P<names> [A-Z] (?: [\w'’& ] ){3,60} ) [ ] [-–—|] [ ] (?P<press> Press [ ] [Rr]elease | Statement |
      News | Daily [ ] News ) [^\n]{0,60} (?= \n | \Z )
      | (?P<names> EUROPEAN [ ] (?: COMMISSION | PARLIAMENT | COUNCIL ) ) (?= [ ]* (?: \n | Brussels ) )""",
    yes=(
        "«Ministry of Transport, National Energy Administration Document »Huanjin [2022] No. 42",
        "«European Commission - Press release»\nEU agrees",
    ),
    no=("The Document was issued", "Notice of the State Council on Documents"),
)

SIGNED = Rule(
    "en.signatures.signed",
    rf"""(?: \b on [ ] )? (?P<date> {DATE_RULE.pattern} ) [ ]* (?= \n | \Z | \( [ ]? (?: this | This | the | public |
        Public | open | made ) | CC | C[.]C | Copy | cc: | Attachment | Annex | font | Font | [A-Z] [\w'’-]*
        [ ] | on [ ] [A-Z] )""",
    yes=(
        "State Council «January 20, 2007»",
        "General Office «November 18, 2013 »(this document is public)",
        "Ministry «on June 10, 2022 »CC: all",
    ),
    no=("by October 11, 2022, the", "on October 11, 2022 the"),
)

SIGNATURE_LINE = Rule(
    "en.signatures.signature_line",
    rf"[ ]* {NAME_WORD} (?: [ ]+ {NAME_WORD} ){{1,160}}+ [ ]*",
    yes=("«Ministry of Ecology and Environment National Energy Administration»",),
    no=("please implement it", "1. Overall requirements"),
)

NAME_END = Rule(
    "en.signatures.name_end",
    rf"\b (?i: {BODY} ) \b (?: [ ] (?: of | for | on ) (?: [ ] [\w'’&,-]+ ){{1,14}} )? (?: ['’]s )? [ ]* \Z",
    yes=("General «Office of the State Council»", "«Ministry of Ecology and Environment»"),
    no=("Zhang Wei", "please implement it"),
)

NEXT_NAME = Rule(
    "en.signatures.next_name",
    rf"(?<! \b (?: of | the | and | The | for | on | under | General ) ) (?<= [\w,] ) [ ] (?= {STARTER} )",
    yes=("Ministry of Justice« »Ministry of Finance", "Ministry of Transport« »National Energy Administration"),
    no=("Office of the Ministry of Finance", "State Council and Ministry of Finance"),
)

NAME_BREAK = Rule(
    "en.signatures.name_break",
    r"[ ]* \n \s*",
    yes=("Ministry of Justice« \n»Ministry of Finance",),
    no=("Ministry of Justice",),
)

LISTED = Rule(
    "en.signatures.listed",
    r"[ ]* (?: (?i: attachments? | annex (?: es )? | appendix ) \b | [0-9]{1,2} [.] )",
    yes=("«Attachment»: list", "«2.» Table"),
    no=("State Council",),
)

NAME_LEAD = Rule(
    "en.signatures.name_lead",
    # A machine puts a signature into the next title: “Several Opinions of the State Council on May 2, 2007 on …”
    r"""\A [ ]* (?: (?: [A-Z][a-z]+ [ ] ){0,3} (?: Copy | Opinions | Notice | Circular | Plan | Measures | Outline |
        Regulations ) [ ] of [ ] (?: the [ ] )? | [Tt]he [ ] )""",
    yes=("«Several Opinions of the »State Council", "«The »State Council"),
    no=("State Council",),
)

ISSUER_IN_TITLE = Rule(
    "en.signatures.issuer_in_title",
    rf"""\A (?: The [ ] )? (?! (?: Notice | Circular | Notification | Opinions? | Decision | Reply |
        Announcement | Regulations? | Measures | Letter | Guid | Several | Interim | Implement | Plan ) )
        (?P<names> (?= [A-Z] ) (?: {NAME_WORD} [ ] ){{0,10}}? {BODY} (?: [ ] of (?: [ ] the )? (?: [ ] (?: and
        [ ] )? [A-Z][\w'’-]* ){{1,5}} )? ) [ ] (?i: approves | forwards | issues | on | notice | circular | and
        [ ] others )
      | (?: Notice | Circular | Notification | Opinions? | Decision | Reply | Announcement | Regulations? |
      Measures | Letter | Guidelines | Bulletin | Order | Resolution | Decree ) s? [ ] (?: of | from | by ) [ ]
      (?: the [ ] )?
        (?P<names> (?: {NAME_WORD} [ ] ){{0,12}}? (?: [A-Z][\w'’-]* [ ] )* {BODY} (?: [ ] of [ ] (?: the [ ] )?
        [A-Z][\w'’-]* (?: (?: , )? [ ] (?: and [ ] )? [A-Z][\w'’-]* )* )? ) (?= [ ] (?: on | [Cc]oncerning |
        [Rr]egarding | [Aa]bout | [Ff]orwarding | [Ii]ssuing | [Pp]rinting | [Tt]o ) \b )""",
    yes=(
        "«Notice of the State Council» on Approving the Opinions",
        "Guiding «Opinions of the General Office of the State Council» on Deepening",
        "«The State Council approves» and transmits",
    ),
    no=("Notice on Printing and Distributing the Plan", "Opinions on Further Strengthening Assessment"),
)

FORWARDS = Rule(
    "en.signatures.forwards",
    r"(?i: forward (?: s | ing )? | transmit (?: s | ting )? ) \b",
    yes=("The State Council approves and «transmits» the notice",),
    no=("Notice on Printing the Plan",),
)

SENTENCE_END = Rule(
    "en.signatures.sentence_end",
    # … or a word that no name is written with: “monitoring plan template General Office of the Ministry”.
    r"""[.!?;:] [\"”)]* (?= [ \n] ) | (?<! [\w'’] ) (?! (?: of | the | and | for | on | in ) \b ) [a-z][\w-]*
        [)\]\"”,.]* (?= [ \n] )""",
    yes=("5«.» General", "plan 2«:»\n", "Annex «template» General Office"),
    no=("1.5 Ministry of Finance",),
)


RULES = SignatureRules(
    letterhead=LETTERHEAD,
    signed=SIGNED,
    signature_line=SIGNATURE_LINE,
    name_end=NAME_END,
    next_name=NEXT_NAME,
    name_break=NAME_BREAK,
    name_lead=NAME_LEAD,
    issuer_in_title=ISSUER_IN_TITLE,
    sentence_end=SENTENCE_END,
    forwards=FORWARDS,
    listed=LISTED,
    joiner=" ",
)
