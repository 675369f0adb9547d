"""English."""

from policyparse.lang.en.addressees import RULES as ADDRESSEES
from policyparse.lang.en.agencies import RULES as AGENCIES
from policyparse.lang.en.bodies import RULES as BODIES
from policyparse.lang.en.bylines import RULES as BYLINES
from policyparse.lang.en.changes import RULES as CHANGES
from policyparse.lang.en.citations import RULES as CITATIONS
from policyparse.lang.en.clauses import RULES as CLAUSES
from policyparse.lang.en.dates import RULES as DATES
from policyparse.lang.en.docnumbers import RULES as DOCNUMBERS
from policyparse.lang.en.lines import RULES as LINES
from policyparse.lang.en.metadata import RULES as METADATA
from policyparse.lang.en.milestones import RULES as MILESTONES
from policyparse.lang.en.naming import RULES as NAMING
from policyparse.lang.en.numerals import RULES as NUMERALS
from policyparse.lang.en.phrases import RULES as PHRASES
from policyparse.lang.en.quantities import RULES as QUANTITIES
from policyparse.lang.en.signatures import RULES as SIGNATURES
from policyparse.lang.en.stance import RULES as STANCE
from policyparse.lang.en.tables import RULES as TABLES
from policyparse.lang.en.targets import RULES as TARGETS
from policyparse.lang.en.times import RULES as TIMES
from policyparse.lang.en.timing import RULES as TIMING
from policyparse.lang.en.titles import RULES as TITLES
from policyparse.lang.en.words import RULES as WORDS
from policyparse.lang.shape import Language

LANGUAGE = Language(
    code="en",
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
