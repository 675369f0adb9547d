"""What an English document says about itself besides: notes, validity, attachments, how its text opens."""

from policyparse.lang.en.dates import DATE as DATE_RULE
from policyparse.lang.shape import MetadataRules
from policyparse.pattern import Rule

STATUTE_NOTE = Rule(
    "en.metadata.statute_note",
    rf"""(?i: adopted | approved | passed | promulgated | amended ) [ ] (?: at | by ) [ ] (?: the [ ] [\w-]+
        [ ] (?i: meeting | session ) [ ] of [ ] )? (?: the [ ] )? (?P<body> [A-Z][\w'’-]* (?: [ ] (?: of | the
        | and | [0-9]+th | [A-Z][\w'’-]* ) ){{1,16}}? )
        (?: [ ] (?i: at [ ] its [ ] [\w-]+ [ ] (?: meeting | session ) ) )? ,? [ ] on [ ] (?P<date>
        {DATE_RULE.pattern} )
      | (?i: (?P<act> adopted | passed | promulgated ) | (?P<approved> approved ) ) [ ] on [ ] (?P<date>
      {DATE_RULE.pattern} )""",
    yes=(
        "(«Adopted at the 21st Meeting of the Standing Committee of the Moss Congress on October 26, 2018»)",
        "«adopted on June 10, 2022»",
    ),
    no=("the plan was made in 2018",),
)

IN_FORCE = Rule(
    "en.metadata.in_force",
    rf"""(?: shall [ ] (?: come | enter | go ) [ ] into [ ] (?: force | effect ) | shall [ ] (?: be [ ] (?:
        effective | implemented ) | take [ ] effect ) | (?: comes | enters ) [ ] into [ ] force | effective )
        [ ] (?: on | as [ ] of | from | starting [ ] from | since ) [ ] (?P<date> {DATE_RULE.pattern} )""",
    yes=("These Measures «shall come into force on February 1, 2021».",),
    no=("shall come into force on the date of promulgation",),
)

IN_FORCE_ON_ISSUE = Rule(
    "en.metadata.in_force_on_issue",
    # No date of its own: that of the document.
    r"""(?: shall [ ] (?: come | enter | go ) [ ] into [ ] (?: force | effect )
        | shall [ ] (?: be [ ] (?: effective | implemented )
        | take [ ] effect ) | (?: comes | enters ) [ ] into [ ] force | effective ) [ ] (?: on | as [ ] of
            | from | since )
        [ ] (?: the [ ] (?: date | day ) [ ] of [ ] (?: its [ ] | their [ ] )? (?: issuance | issue
            | promulgation | release
        | publication | printing ) | the [ ] date [ ] it [ ] is [ ] issued )""",
    yes=("This notice «shall come into force on the date of its issuance».",),
    no=("shall come into force on February 1, 2021",),
)

EXPIRES = Rule(
    "en.metadata.expires",
    rf"""(?: valid | effective | in [ ] force ) [ ] (?: until | through | to | till ) [ ] (?P<date> {DATE_RULE.pattern}
        )""",
    yes=("It is «valid until December 31, 2022».",),
    no=("valid for three years",),
)

VALID_YEARS = Rule(
    "en.metadata.valid_years",
    r"""(?: valid | validity [ ] period [ ] of | in [ ] force ) [ ] (?: for [ ] )? (?P<years> [0-9]{1,2} | one | two |
        three | four | five | ten ) [ ] years?""",
    yes=("It is «valid for 5 years».",),
    no=("valid until 2022",),
)

ATTACHMENTS = Rule(
    "en.metadata.attachments",
    r"""\b (?: Attachments? | Annex (?: es )? | Appendix | Appendices ) [ ]? : [ ]* (?P<names> [^\n]{2,800}? ) (?= \n |
        \Z | [ ] (?: Ministry [ ] of | General [ ] Office [ ] of | State [ ] Council ) )""",
    yes=("«Attachment: Key River Basin Plan» Ministry of Ecology and Environment",),
    no=("see the attachment",),
)

ATTACHMENT_ITEM = Rule(
    "en.metadata.attachment_item",
    r"[ ]* (?P<label> [0-9]{1,2} ) [ ]? [.] [ ]? (?P<name> (?: (?! [ ] [0-9]{1,2} [ ]? [.] [ ] ) [^\n] ){2,160} )",
    yes=("«1. Table of tasks»",),
    no=("Table of tasks",),
)

ISSUING_TEXT = Rule(
    "en.metadata.issuing_text",
    r"""(?: issued | forwarded | distributed | printed ) [ ] (?: and [ ] distributed [ ] )? to [ ] you | hereby [ ]
        issued""",
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

REPLY_OPENING = Rule(
    "en.metadata.reply_opening",
    r"(?i: the [ ] (?: reply | approval ) [ ] is [ ] as [ ] follows | hereby [ ] repl )",
    yes=("After study, «the reply is as follows»:",),
    no=("the tasks are as follows",),
)


RULES = MetadataRules(
    statute_note=STATUTE_NOTE,
    in_force=IN_FORCE,
    in_force_on_issue=IN_FORCE_ON_ISSUE,
    expires=EXPIRES,
    valid_years=VALID_YEARS,
    attachments=ATTACHMENTS,
    attachment_item=ATTACHMENT_ITEM,
    reply_opening=REPLY_OPENING,
    issuing_text=ISSUING_TEXT,
    article_one=ARTICLE_ONE,
    news_lead=NEWS_LEAD,
)
