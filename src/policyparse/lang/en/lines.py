"""What the lines of an English document look like: what begins one, what ends one, what is no line of the document."""

import string

from policyparse.lang.shape import LinesRules
from policyparse.pattern import Rule

STARTS = Rule(
    "en.lines.starts",
    r"""
    (?m: ^ ) [ \t\xa0\f\x00]*+ (?P<mark>
      (?: Article | Chapter | Section | Part ) [ ] [0-9IVXLA-Z]{1,5} \b
      | (?: Attachments?+ | Annex (?: es )?+ | Enclosures?+ | Cc ) :
      | (?P<alone> (?: Annex | Appendix | Attachment | Table | Figure | Box ) [ ] [0-9IVXLA-Z]{1,5} \b [:.]?+ )
      | [0-9]{1,2}+ (?: [.] [0-9]{1,2} ){0,3} [.)] [ ]
      | (?P<weak> [0-9]{1,2}+ (?: [.] [0-9]{1,2} ){0,3} [ ] (?= \p{Lu} ) )       # 3 Industry, or 3 Member States
      | \( (?: [0-9]{1,2} | [a-z]{1,4} ) \) [ ]
      | [IVX]{1,5} [.] [ ]
      | [a-zA-Z] [.)] [ ]
      | [•●◆■▪‣*–—\-] [ ]
    )
    """,
    yes=("«Article 5» The Commission", "«3. »Industry", "«(a) »the share", "«• »solar"),
    no=("of 2020 levels", "A total of 5", "2030 and beyond"),
)

TITLE_BEGINS = Rule(
    "en.lines.title_begins",
    r"^ [^.;:]{10,120}? (?P<open> [ ] (?: of | on | the | for | and | to | in ) ) $",
    yes=("«Notice of the State Council on»",),
    no=("Overall requirements", "in the"),
)

TITLE_MIDDLE = Rule(
    "en.lines.title_middle", r"^ [^.;:]{10,120}+ $", yes=("«Energy Saving in the Province»",), no=("It is.",)
)

TITLE_ENDS = Rule(
    "en.lines.title_ends", r"^ (?P<about> [^.;:]{3,160}+ ) $", yes=("«Energy Saving»",), no=("It is adopted.",)
)

FURNITURE = Rule(
    "en.lines.furniture",
    r"""
    (?<! [^\n] ) (?:
      [–—\-]\ ?+ [0-9]{1,4}+ [ ]?+ [–—\-]
      | [Pp]age [ ] [0-9]{1,4}+ (?: [ ]?+ (?: of | / ) [ ]?+ [0-9]{1,4} )?+
      | [0-9]{1,4}+ [ ]?+ (?: of | / ) [ ]?+ [0-9]{1,4}
      | [ivx]{1,5}+
      | [━─═=_*~—\-·.…]{5,}+
    ) (?! [^\n] )
    """,
    yes=("«- 3 -»", "«Page 3 of 20»", "«3/20»"),
    no=("Chapter", "3 of the measures"),
)

FRAME = Rule(
    "en.lines.frame",
    r"""
    (?<! [^\n] ) (?:
      (?: Editors?+ | Web [ ] editor | Edited [ ] by ) [ ]?+ [:：] [^\n]{0,60}+
      | (?: © | Copyright [ ] (?: © | \( | [12] ) ) [^\n]{0,200}+
      | (?: Share | Print | Tweet | Email | Save | Subscribe | Back [ ] to [ ] top
          | Skip [ ] to [ ] (?: main [ ] )?+ content )
        (?: Share | Print | Tweet | Email | Save | Subscribe | [|,·\ ] )*+
      | (?: For [ ] )?+ (?: more | further ) [ ] information [ ]?+ :?+
      | \p{Lu}{2,9} / [0-9]{2} / [0-9]{1,5}                                     # IP/25/2967
      | (?P<tail> (?: (?: Press | Media ) [ ] contacts?+ | Contacts?+ [ ] for [ ] (?: the [ ] )?+ media ) [ ]?+ :?+ )
      | (?: \[ [^\[\]\n]{1,80} \] \( [^()\n]{1,200} \) [\ |/·•\-]*+ )++
      | Home [ ] [>»›/] [^\n]{0,80}+
      | (?: [*•\-] [ ] )?+ (?: [0-9]{1,2} [ ] min (?: ute )?+ s?+ [ ] read
          | News [ ] (?: article | announcement | item ) | Press [ ] release | Blog [ ] post )
      | <!-- [^\n]{0,200} -->
    ) (?! [^\n] )
    """,
    ignore_case=True,
    yes=("«Editor: Li Ming»", "«Share | Print»", "«Press contacts:»", "«* 2 min read»", "«News article»"),
    no=("The share of renewables", "Share of renewables in power"),
)

FIELD = Rule(
    "en.lines.field",
    r"(?P<name> \p{Lu}[a-z]++ (?: [ ] [a-z]++ ){0,3} ) [ ]?+ [:：]",
    yes=("«Source:» Xinhua", "«Published on:» 3 May"),
    no=("a source: the sun",),
)

DATELINE = Rule(
    "en.lines.dateline",
    r"""
    ^ (?: (?: Updated | Published | Posted ) [ :]{1,3} )?+
    (?P<date> (?: \p{Lu}\p{L}{2,8}+ [.]?+ [ ] [0-9]{1,2} , [ ] [12][0-9]{3}
        | [0-9]{1,2} [ ] \p{Lu}\p{L}{2,8}+ [ ] [12][0-9]{3}
        | [12][0-9]{3} - [0-9]{2} - [0-9]{2} )
      ,?+ [ ]++ [0-9]{1,2} : [0-9]{2} (?: : [0-9]{2} )?+ (?: [ ]?+ [ap]\.?m\.? )?+ )
    | ^ [*•] [ ] (?P<date> [0-9]{1,2} [ ] \p{Lu}\p{L}{2,8}+ [ ] [12][0-9]{3} ) $
    """,
    ignore_case=True,
    yes=("«May 3, 2022 10:12»", "«Updated: 2022-05-03 10:12»", "«* 3 May 2022»"),
    no=("3 May 2022",),
)

HEADER = Rule(
    "en.lines.header",
    r"^ (?: Official [ ] Journal .{0,60} | .{4,60} [ ] (?: Gazette | Bulletin ) ) $",
    yes=("«Official Journal of the Union»",),
    no=("the gazette of the province",),
)

CONTENTS = Rule(
    "en.lines.contents", r"^ (?: Table [ ] of [ ] )?+ [Cc]ontents $", yes=("«Contents»",), no=("the contents of",)
)

ENTRY = Rule(
    "en.lines.entry",
    r"""
    ^ (?P<title> [^.…·]{1,120}+ (?: [.…·]{1,2} [^.…·]{1,60}+ ){0,3} )
    (?: [.…·] [ ]?+ ){4,}+ [ ]*+ [0-9IVXivx]{1,5}+ $
    """,
    yes=("«Chapter I ........ 3»",),
    no=("3.5%",),
)

TORN = Rule(
    "en.lines.torn",
    r"[ ] (?<= \p{L} [ ] ) (?= [,;] [ ] )",
    yes=("solar power« », wind power",),
    no=("solar, wind",),
)

RULES = LinesRules(
    starts=STARTS,
    starts_first=string.ascii_letters + string.digits + "(•●◆■▪‣*–—-",
    ends=".!?:;",
    closers="”’\"')]* ",
    unfinished=(
        *(",", "(", "[", "“", "‘", "/", "-"),
        *(
            " the",
            " of",
            " and",
            " or",
            " to",
            " in",
            " for",
            " by",
            " a",
            " an",
            " with",
            " at",
            " from",
            " on",
            " as",
        ),
    ),
    inner="abcdefghijklmnopqrstuvwxyz,;.)",
    clause_marks=",;.",
    sentence_marks=".;!?",
    ragged=12,
    indent=0,
    title_begins=TITLE_BEGINS,
    title_middle=TITLE_MIDDLE,
    title_ends=TITLE_ENDS,
    furniture=FURNITURE,
    furniture_first="–—-Pp0123456789ivx━─═=_*~·.…",
    frame=FRAME,
    frame_begins=frozenset(string.ascii_letters + string.digits + "*•-©[<"),
    field=FIELD,
    dateline=DATELINE,
    source="Source",
    contents=CONTENTS,
    entry=ENTRY,
    header=HEADER,
    bodies=("Bureau", "Commission", "Department", "Office", "Ministry", "Committee", "Government", "Administration"),
    torn=TORN,
    glue=" ",
)
