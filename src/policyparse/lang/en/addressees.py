"""To whom an English document goes."""

from policyparse.lang.en.signatures import STARTER
from policyparse.lang.shape import AddresseeRules
from policyparse.pattern import Rule

ADDRESSEES = Rule(
    "en.addressees.addressees",
    r"""[ ]* (?: To [ ] | Letters? [ ] to [ ] (?: the [ ] )? )? (?P<names> (?= [A-Z] | the [ ] ) (?: (?! [.]
    [ ] [A-Z] | \b (?: follows | following | is | are | has | have | was | Attachment | Source ) \b )
    [\w'’“”\".,;()&/\n -] ){2,1500}? ) [ ]* [:：] """,
    yes=(
        "«All provinces, autonomous regions and municipalities:» The Plan",
        "«People's governments of provinces and cities:»",
    ),
    no=("the details are as follows: one",),
)

ADDRESSEE = Rule(
    "en.addressees.addressee",
    r"""(?i: \b (?: governments? | departments? | bureaus? | commissions? | committees? | institutions? |
        units? | offices? | agencies | ministries | provinces | regions | municipalities | council | companies
        | Ltd
        | corporations? | enterprises | banks | corps | centers? | center | administrations? | representatives?
        | members? | environment | protection | organs | residents | cities | parties | authorities |
        associations? ) ) [.]?
        (?: [ ]? \( [^()]{1,60} \)* [)]? )* (?: [ ] (?: of | under | in | directly ) [^:]{2,200} )? \Z | \A (?:
        All | Representatives? ) [ ]""",
    yes=("People's «governments»", "provincial «departments (bureaus)»"),
    no=("Overall goals", "Note"),
)

CONTINUES = Rule(
    "en.addressees.continues",
    # Places go on with the office before them: “People's governments of all provinces, autonomous regions”.
    r"""(?i: (?: and [ ] )? (?: all [ ] | the [ ] )? (?: autonomous [ ] regions | municipalities | cities |
        counties | districts | prefectures | provinces | townships | leagues | banners | towns | county-level
        [ ] cities )
        (?: [ ] (?: and | with | directly | under | the | central | government | separate | state | planning |
        county-level | cities | counties | districts | municipalities | sub-districts | townships | towns | in
        ) )* )""",
    yes=("«autonomous regions and municipalities directly under the Central Government»",),
    no=("relevant units",),
)

OFFICE = Rule(
    "en.addressees.office",
    r"(?i: bureaus | commissions | departments | ministry [ ] of [ ] .* ) (?: [ ] \( [^()]{1,30} \) )? \Z",
    yes=("finance «bureaus»",),
    no=("all institutions directly under the government",),
)

JOINED = Rule(
    "en.addressees.joined",
    # “People's Government of Jiangxi Province and Ministry of Science and Technology” is two.
    rf"""(?<! , ) [ ] and [ ] (?= (?: the [ ] )? {STARTER} )
      | (?<= bureaus | commissions | departments | bureaus\) ) [ ] and [ ] (?= [a-z ]{{3,40}} (?: bureaus |
      commissions | departments ) )""",
    yes=(
        "reform commissions (bureaus)« and »finance bureaus of all cities",
        "Government of Jiangxi Province« and »Ministry of Science",
    ),
    no=("ministries and commissions",),
)

PLACE_ONLY = Rule(
    "en.addressees.place_only",
    r"""(?i: all [ ] (?: relevant [ ] )? )? (?i: provinces | autonomous [ ] regions | cities | prefectures | counties |
        districts | municipalities ) \Z""",
    yes=("«All provinces»", "«autonomous regions»"),
    no=("provinces and their governments",),
)


RULES = AddresseeRules(
    addressees=ADDRESSEES,
    addressee=ADDRESSEE,
    continues=CONTINUES,
    office=OFFICE,
    joined=JOINED,
    place_only=PLACE_ONLY,
    outer_separators=";",
    inner_separators=",",
    conjunction="and ",
)
