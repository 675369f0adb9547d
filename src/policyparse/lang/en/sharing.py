r"""What English coordinated phrases share: the measure that the last names for all, the owner that the first does."""

from policyparse.pattern import Rule

ITEM = Rule(
    "en.sharing.item",
    r"\s* , \s* (?: and | or ) (?![\w-]) \s* | \s+ (?: and | or ) (?![\w-]) \s* | , [ ]",
    yes=("energy use« and »emissions",),
    no=("standards",),
)

SHARED_HEAD = Rule(
    "en.sharing.shared_head",
    # English repeats the measure or puts it first
    r"(?P<head> [ ] (?: rates? | shares? | consumption | emissions? | intensity | capacity | coverage | output ) ) $",
    yes=("coal and oil« consumption»",),
    no=("zero-carbon parks",),
    ignore_case=True,
)

OWNER = Rule(
    "en.sharing.owner",
    r"""
    \G (?: the [ ] )? (?: [\w-]+ [ ] ){0,4}? (?: proportion | share | rate | ratio | coverage | intensity | output
    | consumption | number | area | emission | concentration ) s? [ ] (?: of | in | for | among ) [ ]
    """,
    yes=("«the share of »coal", "«comprehensive utilization rates of »straw"),
    no=("coal",),
    ignore_case=True,
)

COLLECTED = Rule(
    "en.sharing.collected",
    r"[ ] (?: and | or ) [ ] other [ ] [^ ]+ (?P<head> [ ] .+ ) $",
    yes=("coal« and other fuels consumption»",),
    no=("coal consumption",),
    ignore_case=True,
)

EXAMPLES = Rule(
    "en.sharing.examples",
    # English names the examples behind the thing: innovation platforms for potatoes and fish
    r"\A such [ ] as [ ] [^,;]{2,60} , [ ]",
    yes=("«such as potatoes and fish, »platforms",),
    no=("platforms such as",),
    ignore_case=True,
)

OUTER = Rule("en.sharing.outer", r",(?=[ ])", yes=("coal«,» oil and gas",), no=("and",))

DANGLING = Rule(
    "en.sharing.dangling",
    r"\G (?: accounting [ ] for | its [ ] share )",
    yes=("«its share» of output",),
    no=("the share of coal",),
    ignore_case=True,
)

RANK = Rule("en.sharing.rank", r"[- ] level $", yes=("city«-level»",), no=("city-level parks",))

PROCESSING = Rule(
    "en.sharing.processing",
    # English repeats the noun or shares it by words (county and urban sewage treatment)
    r"(?: planting | harvesting | treatment | collection | processing | recycling ) \Z",
    yes=("sewage «treatment»",),
    no=("treatment rate",),
    ignore_case=True,
)
