"""How the written name of an indicator is folded in English before it is looked up."""

from policyparse.lang.shape import NamingRules
from policyparse.pattern import Rule

# Words that say the same, and the one that stands for them.
SAME = (
    ("gross domestic product", "gdp"),
    ("utilisation", "utilization"),
    ("urbanisation", "urbanization"),
    ("labour", "labor"),
    ("proportion of", "share of"),
    ("percentage of", "share of"),
    ("ratio of", "share of"),
    ("tonnes", "tons"),
    ("carbon dioxide", "co2"),
    ("aluminium", "aluminum"),
    ("centres", "centers"),
    ("metres", "meters"),
)

SCOPE = Rule(
    "en.naming.scope",
    # only whose: urban, new or per capita in front would make another indicator
    r"""
    (?: the | its | their | national | provincial | municipal | nationwide | citywide | city.s | province.s
    | china.s ) [ ]
    """,
    yes=("«national »forest coverage",),
    no=("forest coverage", "urban green coverage"),
    ignore_case=True,
)

TAIL = Rule(
    "en.naming.tail",
    r"""
    (?: [ ] (?: rate | [(] [^()]* [)] | (?: in | of ) [ ] (?: china | the[ ](?: country | province | city
    | eu ) ) ) )+ $
    """,
    yes=("forest coverage« rate»",),
    no=("forest coverage",),
    ignore_case=True,
)


def fold(name: str) -> str:
    """The name in lower case, without articles and quotation marks, one word for those that mean the same.

    >>> fold("The proportion of  green buildings")
    'share of green buildings'
    """
    name = " ".join(name.lower().replace('"', "").replace("“", "").replace("”", "").split()).removeprefix("the ")
    for word, other in SAME:
        name = name.replace(word, other)
    return name


def places() -> frozenset[str]:
    """None: an English name has its place behind it."""
    return frozenset()


RULES = NamingRules(fold=fold, scope=SCOPE, places=places, tail=TAIL)
