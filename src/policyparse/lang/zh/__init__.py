"""Chinese (中文)."""

from policyparse.lang.shape import Language
from policyparse.lang.zh.addressees import RULES as ADDRESSEES
from policyparse.lang.zh.agencies import RULES as AGENCIES
from policyparse.lang.zh.bodies import RULES as BODIES
from policyparse.lang.zh.bylines import RULES as BYLINES
from policyparse.lang.zh.changes import RULES as CHANGES
from policyparse.lang.zh.citations import RULES as CITATIONS
from policyparse.lang.zh.clauses import RULES as CLAUSES
from policyparse.lang.zh.dates import RULES as DATES
from policyparse.lang.zh.docnumbers import RULES as DOCNUMBERS
from policyparse.lang.zh.lines import RULES as LINES
from policyparse.lang.zh.metadata import RULES as METADATA
from policyparse.lang.zh.milestones import RULES as MILESTONES
from policyparse.lang.zh.naming import RULES as NAMING
from policyparse.lang.zh.numerals import RULES as NUMERALS
from policyparse.lang.zh.phrases import RULES as PHRASES
from policyparse.lang.zh.quantities import RULES as QUANTITIES
from policyparse.lang.zh.signatures import RULES as SIGNATURES
from policyparse.lang.zh.stance import RULES as STANCE
from policyparse.lang.zh.tables import RULES as TABLES
from policyparse.lang.zh.targets import RULES as TARGETS
from policyparse.lang.zh.times import RULES as TIMES
from policyparse.lang.zh.timing import RULES as TIMING
from policyparse.lang.zh.titles import RULES as TITLES
from policyparse.lang.zh.words import RULES as WORDS

LANGUAGE = Language(
    code="zh",
    clauses=CLAUSES,
    agencies=AGENCIES,
    bodies=BODIES,
    dates=DATES,
    docnumbers=DOCNUMBERS,
    bylines=BYLINES,
    titles=TITLES,
    signatures=SIGNATURES,
    addressees=ADDRESSEES,
    metadata=METADATA,
    citations=CITATIONS,
    lines=LINES,
    numerals=NUMERALS,
    quantities=QUANTITIES,
    times=TIMES,
    milestones=MILESTONES,
    tables=TABLES,
    naming=NAMING,
    changes=CHANGES,
    targets=TARGETS,
    timing=TIMING,
    phrases=PHRASES,
    stance=STANCE,
    words=WORDS,
)
