r"""How English words a goal that has a time and no number: will be basically established, achieve carbon neutrality.

The rules run over one goal clause; ``◇`` is a time with its preposition.
"""

from policyparse.lang.en.results import RULES as RESULTS
from policyparse.lang.shape import MilestoneRules
from policyparse.pattern import Rule

SEPARATOR = Rule(
    "en.milestones.separator",
    r"""
    (?P<stop> [.!?] [”\"')]? (?= \s+ [A-Z(“\"'0-9] | \s* \Z ) (?<! \b [A-Z] [.] | \b No[.] | \b e[.]g[.]
    | \b i[.]e[.] ) )
    # peak emissions by 2030 and achieve neutrality by 2060: a deadline ends its goal
    | (?P<comma> [;:\t] | , (?! [0-9]{3} ) | [–—]
      | [ ] and (?<= \b (?: by | before | until ) [ ] (?: the [ ] end [ ] of [ ] | end- | mid- )? 20[0-9]{2} [ ] and )
        (?= [ ] (?! (?: 20[0-9]{2} | beyond | thereafter | after | by | before | into ) \b ) [A-Za-z] ) )
    | (?P<open> [(\[] ) | (?P<close> [)\]] )
    """,
    yes=("By 2025«,» the system", "will be established«.» By 2030", "peak by 2030« and» achieve neutrality"),
    no=("1,000 plants", "3.5 percent", "by 2030 and 2035", "by 2030 and beyond"),
)

OPENS = Rule("en.milestones.opens", r"^ [\W\d]* ◇", yes=("«◇»",), no=("strengthen leadership ◇",))

GOAL_HEADING = Rule(
    "en.milestones.goal_heading",
    r"""
    \b (?: goals? | objectives? | targets? | vision | aims? ) \b (?! [ ] (?: responsibility | management
    | assessment ) )
    """,
    yes=("Main «objectives»", "Development «goals»"),
    no=("Key tasks", "Target responsibility"),
    ignore_case=True,
)

FACT_HEADING = Rule(
    "en.milestones.fact_heading",
    r"""
    \b (?: current[ ]situation | achievements? | background | status | review | foundations? | challenges?
    | progress[ ]made ) \b
    """,
    yes=("«Background»", "Development «foundation»"),
    no=("Main goals",),
    ignore_case=True,
)

GOAL_LEAD = Rule(
    "en.milestones.goal_lead",
    r"""
    ^ \s* (?: \( \w{1,3} \) | \d+[.)] )? \s* (?: main | overall | development | work | general | specific
    | key )? [ ]? (?: goals? | objectives? | targets? ) \b \s* (?: [:.] | $ )
    """,
    yes=("«Main objectives:» by 2025", "«(3) Main objectives.» By 2025"),
    no=("The targets are ambitious",),
    ignore_case=True,
)

CARRIES = Rule(
    "en.milestones.carries",
    r": \s* $ | \b following [^.]{0,40} [.] \s* $",
    yes=("By 2025«:»", "achieve the «following goals.»"),
    no=("By 2025, it will be built.",),
)

JOINER = Rule(
    "en.milestones.joiner",
    r"(?: and | while | as[ ]well[ ]as | but ) \s+",
    yes=("«and »the rules will be completed",),
    no=("the rules",),
    ignore_case=True,
)

OTHER_HEADING = Rule(
    "en.milestones.other_heading",
    r"""
    ^ (?: [^,;.]{0,30} [ ] )? (?: tasks | principles | guidelines | ideology | layout | measures | steps
    | arrangements ) $
    """,
    yes=("«Main tasks»", "«Basic principles»"),
    no=("Main objectives", "All tasks are completed"),
    ignore_case=True,
)

BYGONE = Rule("en.milestones.bygone", r"\b since \b", yes=("«since» 2020",), no=("by 2020",), ignore_case=True)

BARE = Rule(
    "en.milestones.bare",
    r"""
    (?: ◇ | and | or | by | in | during | on | at | the | end | of | of | which | for | is | are | that | to
    | year | \s | [“”"'] )*
    """,
    yes=("«◇»", "«by the end of ◇»"),
)

ASIDE = Rule(
    "en.milestones.aside",
    r"\s* \( [^()]* \) \s* $",
    yes=("the plan is complete« (led by the NDRC)»",),
    no=("the plan is complete",),
)

IDLE = Rule(
    "en.milestones.idle",
    r"""
    \b (?: compared (?: [ ] (?: with | to ) )? | relative[ ]to | from | below | above | against | since | as[ ]of
    | until | over | base[ ]year[ ]of | on | in[ ]force | dated | issued
    | adopted (?:[ ]on|[ ]in)? ) (?: [ ] (?: the | its | their | levels?[ ]in
    | level[ ]of ) )* [ ]? [“"']? ◇ (?! [ ]? to [ ]? ◇ )
    | ◇ [”"']? s? [ ]? (?: levels? | version | edition | baseline | Plan[ ](?! period) | Outline
    | Climate[ ]Target[ ]Plan | budget )
    | ◇ (?: [ ] (?-i: [A-Z] ) [\w-]+ ){1,8}? [ ] (?: Plan | Project | Program(?:me)? s? | Agenda | Strategy | Summit
      | Conference | Report | List | Catalogue ) \b
    # the 2040 climate target is named, not set
    | \G (?! ◇ ) [^◇]* [12][0-9]{3} [ ] [^◇]* (?: targets? | goals? | objectives? ) \Z
    """,
    yes=("reduced «compared with ◇»", "the «◇ version»", "the «◇ National Standards Programme»", "«the 2040 target»"),
    no=("by ◇, the system will be built",),
    ignore_case=True,
)

PAST = Rule(
    "en.milestones.past",
    r"""
    \b (?= [whlsiared] ) (?= (?: was | were | ha[ds] | have | last | so | in | already | reached | achieved | exceeded
    | increased | decreased ) \b )
    (?<! \b (?: will | shall | must | to | be ) \b [^,;]{0,80} )
    (?: was | were | had | has[ ]been (?![ ]set) | have[ ]been (?![ ]set) | last[ ]year | so[ ]far
    | in[ ]recent[ ]years
    | already | reached | achieved | exceeded | increased | decreased | has (?! [ ] to ) ) \b (?! [ ] by [ ] ◇ )
    (?! .* \b will \b )
    """,
    yes=("the plan «was» completed",),
    no=("the plan will be completed", "full coverage will be achieved"),
    ignore_case=True,
)

AIM = Rule(
    "en.milestones.aim",
    r"\b (?: will | shall | aims? | plans? | targets? | goals? | must | to [ ] be ) \b",
    yes=("the network «will» be built",),
    no=("the network is built",),
    ignore_case=True,
)

OWN_DEADLINE = Rule(
    "en.milestones.own_deadline",
    r"""
    \b (?: complete | completed | issue | issued | publish | published | formulate | formulated | draw[ ]up | drawn[ ]up
    | submit[ ]a[ ]proposal | finish | finished | finalise | finalised | finalize | finalized | adopt
    | launch ) \b [^;.]* \b (?: before | by ) [^;.]{0,20} ◇ | \b (?: before
    | by ) [^;.]{0,20} ◇ [^;.]* \b (?: completed? | issued? | published? | formulated? | finish(?:ed)?
    | finali[sz]ed? | adopted )\b
    """,
    yes=("«complete the survey by the end of ◇»",),
    no=("◇ the system will be built",),
    ignore_case=True,
)

NAMED_GOAL = Rule(
    "en.milestones.named_goal",
    r"""
    # meet its target of a 55% reduction by ◇ is no goal without a number
    \b (?: achiev\w* | ensur\w* | complet\w* | realiz\w* | reach\w* | meet\w* ) \b
    (?: (?! [0-9] [ ]? (?: % | percent ) ) [^;.] ){0,60} (?: goals? | targets? | tasks? | objectives? | neutrality
    | peak(?:ing)? | closure | reduction ) (?: (?! [0-9] [ ]? (?: % | percent ) ) [^;.] ){0,40} ◇
    | \b (?: achiev\w* | ensur\w* | complet\w* | realiz\w* ) \b [^;.]{0,60} ◇ [^;.]{0,60} (?: goals? | targets?
    | tasks? | objectives? )
    """,
    yes=("«ensure that the goals of the “◇»” are met", "«achieve carbon neutrality ◇»"),
    no=("implement the ◇ plan", "meet its target of a 55% reduction ◇"),
    ignore_case=True,
)

PROCEDURE = Rule(
    "en.milestones.procedure",
    r"""
    \b (?: submit | submitted | submission | apply | application | applicants? | report[ ]to | reported[ ]to
    | come[ ]into[ ]force | enters?[ ]into[ ]force | in[ ]force | take[ ]effect | takes[ ]effect
    | effective[ ]from | repealed | valid[ ]until | expire | published[ ]in[ ]the | conference | meeting ) \b
    """,
    yes=("«submit» the materials by ◇",),
    no=("the system will be built",),
    ignore_case=True,
)

EFFECT = Rule(
    "en.milestones.effect",
    r"""
    \b (?: come[ ]into[ ]force | enters?[ ]into[ ]force | in[ ]force | takes?[ ]effect | effective[ ]from
    | repealed | valid[ ]until | expire )
    """,
    yes=("the rules «take effect» on ◇",),
    no=("the system will be built",),
    ignore_case=True,
)

FRAGMENT = Rule(
    "en.milestones.fragment",
    # collaborative governance of water, soil, solid waste and other fields improved: a list within the subject
    r"""
    ^ (?! .* \b (?: will | shall | should | must | be | is | are | was | were | has | have | to
    | ◇ ) \b ) (?! [^ ]+ing \b ) [\w’' -]{3,90} $ (?<! ◇ )
    """,
    yes=("«collaborative governance of water»",),
    no=("the system will be built",),
    ignore_case=True,
)

RULES = MilestoneRules(
    separator=SEPARATOR,
    stops=".!?",
    opens=OPENS,
    goal_heading=GOAL_HEADING,
    fact_heading=FACT_HEADING,
    goal_lead=GOAL_LEAD,
    carries=CARRIES,
    joiner=JOINER,
    other_heading=OTHER_HEADING,
    bygone=BYGONE,
    bare=BARE,
    aside=ASIDE,
    idle=IDLE,
    reporting=("en.times.baseline", "en.times.reporting"),
    past=PAST,
    aim=AIM,
    own_deadline=OWN_DEADLINE,
    named_goal=NAMED_GOAL,
    procedure=PROCEDURE,
    effect=EFFECT,
    fragment=FRAGMENT,
    results=RESULTS,
    fold=(),
    keeps_spaces=True,
)
