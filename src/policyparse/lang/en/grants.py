r"""How English says that money is granted or taken, and how a standing commitment to spend it is worded."""

from policyparse.pattern import Rule

ALLOWANCE = Rule(
    "en.grants.allowance",
    r"""
    (?<![\w-]) (?: subsid(?:y|ies) | subsidi[sz](?: e | es | ed | ing ) | fines? | fined | reward(?:s|ed)?
    | grants? | granted | penalt(?:y|ies) | (?: maximum | ceiling | amount | quota ) [ ] [^◆,;]{0,40} loans?
    | loan [ ] (?: of | ceiling | limit | amount | quota | interest ) | loans [ ] of
    | (?: a | the | maximum | personal | individual | each ) [ ] (?: [\w-]+ [ ] ){0,3} loans?
    | credits? (?=[ ]line) | compensation | tax | bonus | refund ) (?![\w-])
    """,
    yes=("a «subsidy» of ◆",),
    no=("high-quality international credits",),
    ignore_case=True,
)

FUNDING = Rule(
    "en.grants.funding",
    # special funds of ◆ every year: what is to be spent on something year by year
    r"(?<![\w-]) funds [ ] of [ ] ◆ [ ] (?: every | each ) [ ] year (?![\w-])",
    yes=("special «funds of ◆ every year»",),
    no=("a grant of ◆",),
    ignore_case=True,
)

SUBSIDY = Rule(
    "en.grants.subsidy",
    r"(?<![\w-]) (?: subsid(?:y|ies|ised|ized) | grant (?:s|ed)? | reward (?:s|ed)? ) (?![\w-])",
    yes=("a «subsidy» of",),
    no=("special funds",),
    ignore_case=True,
)

SUPPOSING = Rule(
    "en.grants.supposing",
    r"\A \s* (?: if | where | provided [ ] that ) (?![\w-])",
    yes=("«if» it falls by ◆",),
    no=("it falls by ◆",),
    ignore_case=True,
)
