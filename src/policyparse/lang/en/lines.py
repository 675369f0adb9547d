"""What the lines of an English document look like: what begins one, what ends one, what is no line of the document."""

from policyparse.lang.shape import LinesRules
from policyparse.pattern import Rule

STARTS = Rule(
    "en.lines.starts",
    r"""
    (?: Article | Chapter | Section | Part ) [ ] [0-9IVXLA-Z]{1,5} \b
    | (?P<alone> (?: Annex | Appendix | Attachment | Table | Figure | Box ) [ ] [0-9IVXLA-Z]{1,5} \b [:.]?+ )
    | [0-9]{1,2}+ (?: [.] [0-9]{1,2} ){0,3} [.)] [ ]
    | (?P<weak> [0-9]{1,2}+ (?: [.] [0-9]{1,2} ){0,3} [ ] (?= \p{Lu} ) )
    | \( (?: [0-9]{1,2} | [a-z]{1,4} ) \) [ ]
    | [IVX]{1,5} [.] [ ]
    | [a-zA-Z] [.)] [ ]
    | [•●◆■▪‣*–—\-] [ ]
    """,
    yes=("«Article 5» The Commission", "«3. »Industry", "«(a) »the share", "«• »solar"),
    no=("of 2020 levels", "A total of 5", "2030 and beyond"),
)

ENDS = Rule(
    "en.lines.ends",
    r"[.!?:;] [”’\"')\]*]*+ $",
    yes=("is adopted«.»", "as follows«:»"),
    no=("the Member States",),
)

GOES_ON = Rule(
    "en.lines.goes_on",
    r"[,(\[“‘/] $ | (?<! \p{L} ) (?: the | of | and | or | to | in | for | by | a | an | with | at | from ) $ | [\p{Ll}\d] - $",
    yes=("energy«,»", "the share «of»", "long-ter«m-»"),
    no=("Overall requirements",),
)

CONTINUES = Rule(
    "en.lines.continues", r"^ [a-z,;.)] (?! [.)] )", yes=("«b»etween the Parliament",), no=("The Parliament",)
)
CLAUSE = Rule("en.lines.clause", r"[,;.]", yes=("by 2030«,» the",), no=("Overall requirements",))
SENTENCE = Rule("en.lines.sentence", r"[.;!?] (?= \s | $ )", yes=("adopted«.»",), no=("3.5 per cent",))

TITLE_BEGINS = Rule(
    "en.lines.title_begins",
    r"^ [^.;:]{10,120}+ (?<= [ ] (?: of | on | the | for | and | to | in ) ) $",
    yes=("«Notice of the State Council on»",),
    no=("Overall requirements", "in the"),
)

TITLE_MIDDLE = Rule(
    "en.lines.title_middle", r"^ [^.;:]{10,120}+ $", yes=("«Energy Saving in the Province»",), no=("It is.",)
)
TITLE_ENDS = Rule("en.lines.title_ends", r"^ [^.;:]{3,160}+ $", yes=("«Energy Saving»",), no=("It is adopted.",))

FURNITURE = Rule(
    "en.lines.furniture",
    r"[–—\-\s]*+ (?: [Pp]age [ ] )?+ [0-9]{1,4} (?: [ ]?+ (?: of | / ) [ ]?+ [0-9]{1,4} )?+ [–—\-\s]*+",
    yes=("«- 3 -»", "«Page 3 of 20»"),
    no=("Chapter",),
)

FIELD = Rule(
    "en.lines.field",
    r"""
    (?<! [\w ] ) (?P<name> Source | Author s?+ | Published (?: [ ] on | [ ] by )?+ | Publication [ ] date | Date (?: [ ] of [ ] issue | [ ] issued )?+
      | Document [ ] (?: number | no\.?+ ) | Index [ ] number | Issued [ ] by | Issuing [ ] (?: body | authority ) | Updated | Keywords | Topic s?+ ) [ ]?+ [:：]
    """,
    ignore_case=True,
    yes=("«Source:» Xinhua", "«Published on:» 3 May"),
    no=("a source: the sun",),
)

PORTAL_FIELD = Rule(
    "en.lines.portal_field",
    r"(?: Index [ ] number | Document [ ] number | Issuing [ ] (?: body | authority ) | Date [ ] of [ ] issue ) [ ]?+ [:：]",
    ignore_case=True,
    yes=("«Index number:» 1",),
    no=("Source: Xinhua",),
)

OTHER_LABEL = Rule(
    "en.lines.other_label",
    r"[ |]{2,} \p{Lu}[a-z]++ (?: [ ] [a-z]++ )?+ :",
    yes=("Xinhua«  Editor:» Li",),
    no=("10:12 a.m.",),
)

DATELINE = Rule(
    "en.lines.dateline",
    r"""
    (?: (?: Updated | Published | Posted ) [ :]{1,3} )?+
    (?P<date> (?: \p{Lu}\p{L}{2,8}+ [.]?+ [ ] [0-9]{1,2} , [ ] [12][0-9]{3} | [0-9]{1,2} [ ] \p{Lu}\p{L}{2,8}+ [ ] [12][0-9]{3} | [12][0-9]{3} - [0-9]{2} - [0-9]{2} )
      ,?+ [ ]++ [0-9]{1,2} : [0-9]{2} (?: : [0-9]{2} )?+ (?: [ ]?+ [ap]\.?m\.? )?+ )
    """,
    ignore_case=True,
    yes=("«May 3, 2022 10:12»", "«Updated: 2022-05-03 10:12»"),
    no=("3 May 2022",),
)

FRAME = Rule(
    "en.lines.frame",
    r"""
    ^ (?:
    (?: Editor s?+ | Web [ ] editor | Edited [ ] by ) [ ]?+ [:：] .{0,60}+
    | (?: © | Copyright ) .{0,200}+
    | (?: Share | Print | Tweet | Email | Save | Subscribe | Back [ ] to [ ] top | Related [ ] (?: articles | stories | links ) | Skip [ ] to [ ] (?: main [ ] )?+ content | [|,·\s]++ )++
    | (?: For [ ] (?: more | further ) [ ] information | More [ ] information | Further [ ] information ) [ ]?+ :?+
    | \p{Lu}{2,9} / [0-9]{2} / [0-9]{1,5}
    | (?P<tail> (?: Press | Media ) [ ] contacts?+ (?: [ ] for [ ] the [ ] media )?+ | Contacts?+ [ ] for [ ] (?: the [ ] )?+ media ) [ ]?+ :?+
    | (?: \[ [^\[\]]{1,80} \] \( [^()]{1,200} \) [\s|/·•\-]*+ )++
    | [━─═=_*~—\-·.…]{5,}+
    | <!-- .{0,200} -->
    ) $
    """,
    ignore_case=True,
    yes=("«Editor: Li Ming»", "«Share | Print»", "«Press contacts:»"),
    no=("The share of renewables",),
)

HEADER = Rule(
    "en.lines.header",
    r"(?: Official [ ] Journal .{0,60} | .{4,60} [ ] (?: Gazette | Bulletin ) )",
    yes=("«Official Journal of the Union»",),
    no=("the gazette of the province",),
)

TABLE_ROW = Rule("en.lines.table_row", r"[0-9] $ | :", yes=("Total 1«2»",), no=("Clean power for all",))

CONTENTS = Rule(
    "en.lines.contents", r"^ (?: Table [ ] of [ ] )?+ [Cc]ontents $", yes=("«Contents»",), no=("the contents of",)
)

ENTRY = Rule(
    "en.lines.entry",
    r"^ (?P<title> [^.…·]{1,80}+ (?: [.…·]{1,2} [^.…·]{1,40}+ ){0,3} ) (?: [.…·] [ ]?+ ){4,}+ [ ]*+ [-—]?+ [ ]?+ [0-9IVX]{1,4}+ [ ]?+ [-—]?+ $",
    yes=("«Chapter I ........ 3»",),
    no=("3.5%",),
)

RULES = LinesRules(
    starts=STARTS,
    ends=ENDS,
    goes_on=GOES_ON,
    clause=CLAUSE,
    sentence=SENTENCE,
    title_begins=TITLE_BEGINS,
    title_middle=TITLE_MIDDLE,
    title_ends=TITLE_ENDS,
    continues=CONTINUES,
    ragged=12,
    indent=0,
    furniture=FURNITURE,
    field=FIELD,
    portal_field=PORTAL_FIELD,
    other_label=OTHER_LABEL,
    dateline=DATELINE,
    source="source",
    frame=FRAME,
    contents=CONTENTS,
    entry=ENTRY,
    header=HEADER,
    table_row=TABLE_ROW,
    glue=" ",
)
