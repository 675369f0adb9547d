"""English."""

from policyparse.lang.en.agencies import RULES as AGENCIES
from policyparse.lang.en.bodies import RULES as BODIES
from policyparse.lang.en.bylines import RULES as BYLINES
from policyparse.lang.en.clauses import RULES as CLAUSES
from policyparse.lang.en.dates import RULES as DATES
from policyparse.lang.en.docnumbers import RULES as DOCNUMBERS
from policyparse.lang.en.lines import RULES as LINES
from policyparse.lang.en.metadata import RULES as METADATA
from policyparse.lang.shape import Language

LANGUAGE = Language(
    code="en",
    clauses=CLAUSES,
    agencies=AGENCIES,
    bodies=BODIES,
    dates=DATES,
    docnumbers=DOCNUMBERS,
    bylines=BYLINES,
    metadata=METADATA,
    lines=LINES,
)
