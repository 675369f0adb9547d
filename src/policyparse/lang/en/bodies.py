"""How English names of bodies are built. Translations vary in order and endings (Ministry of Ecological Environment,
Development and Reform Commission of the State), so names are compared as sets of words, endings folded.
"""

from collections.abc import Iterator

from policyparse.lang.shape import BodyReading, BodyRules
from policyparse.pattern import Rule
from policyparse.vocab.agencies import EMPTY, PLACE, bag, english, order, words
from policyparse.vocab.regions import Region, english_places, fold

LONGEST_PLACE = 6
LONGEST_BODY = 14

# "the Municipal Finance Bureau": the place is the one the document is from.
RELATIVE = {
    "municipal": ("市",),
    "municipality": ("市",),
    "city": ("市",),
    "provincial": ("省", "自治区"),
    "province": ("省", "自治区"),
    "regional": ("自治区",),
    "autonomous": ("自治区",),
    "region": ("自治区",),
    "district": ("区",),
    "county": ("县", "旗"),
    "prefectural": ("州", "盟", "地区"),
    "prefecture": ("州", "盟", "地区"),
    "banner": ("旗",),
    "league": ("盟",),
}

COLLECTIVE = Rule(
    "en.bodies.collective",
    r"""
    ^ (?: all | each | every | relevant | related | various | local | other | concerned | competent ) \b .*
    | ^ .* \b (?: departments | governments | authorities | bureaus | enterprises | companies | units | agencies
      | institutions | organi[sz]ations | universities | colleges | committees | regions | provinces | cities
      | districts | counties | concerned ) (?: [ ] \( .* \) )? $
    | ^ .* \b of [ ] (?: all | each | every | relevant | various | the [ ] relevant ) \b .*
    """,
    yes=("«all district governments»", "«relevant departments of the State Council»", "«power grid companies»"),
    no=("Ministry of Finance", "State Grid Corporation of China"),
    ignore_case=True,
)

PROPER = Rule(
    "en.bodies.proper",
    r"""
    \b (?: (?P<enterprise> Co [.,]* [ ] Ltd | Company [ ] Limited | Corporation )
      | (?P<township> Town (?: ship )? [ ] (?: People's [ ] )? Government | Subdistrict [ ] Office )
      | University | Leading [ ] Group ) \b .* $
    """,
    yes=("Hubei Port Group «Co., Ltd.»", "Tsinghua «University»", "Mafang «Town People's Government»"),
    no=("Ministry of Finance",),
)

CAPITALISED = Rule(
    "en.bodies.capitalised",
    r""" \b [A-Z] [\w'’&-]* (?: ,? [ ] (?: of | and | the | for | on | in | [A-Z] [\w'’&-]* ) )* """,
    yes=("said the «National Development and Reform Commission on Monday»",),
    no=("said the commission",),
)
WORD = Rule("en.bodies.word", r""" [\w&-]+ (?: ['’] (?! s \b ) \w+ )* """, yes=("«NDRC»'s",), no=("",))

OWN_UNIT = Rule(
    "en.bodies.own_unit",
    r""" [A-Z][A-Za-z ,&-]{2,50} [ ] Division """,
    yes=("«Climate Change Division»",),
    no=("Finance Bureau",),
)

# Full names and parts of bodies are Chinese in both languages.
GENERAL = Rule(
    "en.bodies.general",
    r""" (?: 人民政府 | 委员会 | 兵团 ) (?: 办公 [厅室] )? $ """,
    yes=("昌平区«人民政府办公室»",),
    no=("福建省生态环境厅",),
)

BRANCH = Rule("en.bodies.branch", r""" ^ [一-鿿]{2,8}? 分局 """, yes=("«昌平分局»",), no=("办公厅",))

NATIONAL = Rule(
    "en.bodies.national",
    r"""
    \b (?: provinces , [ ] autonomous [ ] regions | nationwide | State [ ] Council ) \b
    """,
    yes=("all «provinces, autonomous regions» and municipalities", "as the «State Council» decided"),
    no=("the provincial government",),
    ignore_case=True,
)

NUMBER = Rule(
    "en.bodies.number",
    r"""
    \b (?: (?P<national> Guo [ ]? (?: Ban [ ]? )? Fa ) | (?P<sign> (?! ) ) ) [ ]* [〔\[（(] [ ]? (?: 19 | 20 ) [0-9]{2}
    """,
    yes=("«Guo Fa [2021»] No. 8",),
    no=("Lu Fa [2021] No. 3",),
    ignore_case=True,
)


def normal(name: str) -> str:
    """The name with single spaces, without article and outer punctuation."""
    plain = " ".join(name.replace("’", "'").split()).strip(" ,;:.\"“”'")
    for article in ("the ", "The ", "and ", "by ", "by the "):
        plain = plain.removeprefix(article)
    for tail in (
        " and others",
        " and other departments",
        " and other units",
        " and other relevant departments",
        " etc",
    ):
        plain = plain.removesuffix(tail)
    return plain


def readings(name: str) -> Iterator[BodyReading]:
    """The place may stand anywhere: Beijing Municipal …, … of Fujian Province."""
    tokens = words(name)
    by_english = english_places()
    said = tuple(ending for token in tokens for ending in RELATIVE.get(token, ()))
    for length in range(min(LONGEST_PLACE, len(tokens)), 0, -1):
        for start in range(len(tokens) - length + 1):
            found = by_english.get(fold(" ".join(tokens[start : start + length])))
            if found:
                fitting = tuple(r for r in found if r.zh.endswith(said)) if said else found
                rest = " ".join(t for t in tokens[:start] + tokens[start + length :] if t not in RELATIVE)
                for key in (order(rest), bag(rest)):
                    yield BodyReading(fitting or found, (), found[0].zh, rest, PLACE + key)
    if said:
        rest = " ".join(t for t in tokens if t not in RELATIVE)
        for key in (order(rest), bag(rest)):
            yield BodyReading((), said, "", rest, PLACE + key)


def heads(name: str) -> Iterator[str]:
    """What a name may begin with, the longest first, behind its general office and the words a title begins with."""
    for start in ("Notice", "Circular", "Opinions", "Opinion", "Decision", "General Office"):
        for link in (" of the ", " of "):
            name = name.removeprefix(start + link)
    tokens = name.split()
    for end in range(min(len(tokens), LONGEST_BODY), 0, -1):
        yield " ".join(tokens[:end])


def units(name: str) -> Iterator[tuple[str, str]]:
    """The general office of a ministry; other parts have no settled Chinese name."""
    for start in ("General Office of the ", "General Office of "):
        if name.startswith(start):
            yield name.removeprefix(start), "办公厅"


def named(text: str) -> Iterator[tuple[int, int]]:
    """Where running text names a body: runs of capitalised words that the vocabulary has."""
    known = english().bodies
    for run in CAPITALISED.find(text):
        tokens = list(WORD.find(text, run.start, run.end))
        first = 0
        while first < len(tokens):
            for last in range(min(len(tokens), first + LONGEST_BODY), first, -1):
                start, end = tokens[first].start, tokens[last - 1].end
                edges = {tokens[first].text.lower(), tokens[last - 1].text.lower()}
                if not edges & EMPTY and bag(text[start:end]) in known:
                    yield start, end
                    first = last
                    break
            else:
                first += 1


def places(text: str) -> Iterator[Region]:
    """Places with their generic: Jiangsu Province, Beijing Municipality, Yiwu City."""
    tokens = words(text)
    for end, token in enumerate(tokens):
        if token not in RELATIVE and token not in ("region", "area"):
            continue
        by_english = english_places()  # here, so that a text without places does not read it
        for start in range(max(end - LONGEST_PLACE, 0), end):
            found = by_english.get(" ".join(tokens[start : end + 1]), ())
            if len(found) == 1:
                yield found[0]
                break


RULES = BodyRules(
    collective=COLLECTIVE,
    proper=PROPER,
    normal=normal,
    national=NATIONAL,
    number=NUMBER,
    party="CPC ",
    departments="departments of {}",
    written=str,
    key=bag,
    readings=readings,
    unit=OWN_UNIT,
    general=GENERAL,
    branch=BRANCH,
    heads=heads,
    units=units,
    named=named,
    places=places,
    mentions=places,
    names=english,
)
