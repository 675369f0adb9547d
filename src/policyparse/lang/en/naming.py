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
    r"""
    (?: (?: the | its | their | total | overall | average | national | provincial | municipal | city | province
    | china.s | domestic | annual | regional | urban | rural | new | newly[ ]added | newly[ ]built
    | per[ ]capita[ ]annual ) [ ] )
    """,
    yes=("«national »forest coverage",),
    no=("forest coverage",),
    ignore_case=True,
)

TAIL = Rule(
    "en.naming.tail",
    r"""
    (?: [ ] (?: rate | level | ratio | volume | scale | [(] [^()]* [)] | (?: in | of | for ) [ ] (?: china
    | the[ ](?: country | province | city | whole[ ]country | eu ) ) ) )+ $
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


RULES = NamingRules(fold=fold, scope=SCOPE, tail=TAIL)
