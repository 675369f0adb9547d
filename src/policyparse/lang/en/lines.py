"""What the lines of an English document look like: what begins one, what ends one, what is no line of the document."""

from policyparse.lang.shape import LinesRules
from policyparse.pattern import Rule

STARTS = Rule(
    "en.lines.starts",
    r"""
    (?: Article | Chapter | Section | Part | Annex | Appendix | Attachment | Table | Figure | Box ) [ ] [0-9IVXLA-Z]{1,5} \b
    | [0-9]{1,2}+ (?: [.] [0-9]{1,2} ){0,3} (?: [.)] [ ] | [ ] (?= \p{Lu} ) )
    | \( (?: [0-9]{1,2} | [a-z]{1,4} ) \) [ ]
    | [IVX]{1,5} [.] [ ]
    | [a-zA-Z] [.)] [ ]
    | [•●◆■▪‣*–—\-] [ ]
    | \#{1,6} [ ]
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

RULES = LinesRules(starts=STARTS, ends=ENDS, goes_on=GOES_ON, furniture=FURNITURE, field=FIELD, glue=" ")
