"""What every language fills in: frozen dataclasses without defaults, so that the type checker refuses a language that
leaves something out. One module here for each kind; the modules of ``lang/<code>/`` end in ``RULES = …Rules(…)``.
"""

from dataclasses import dataclass

from policyparse.lang.shape.agencies import AgencyRules, BodyReading, BodyRules
from policyparse.lang.shape.clauses import ClauseRules, Reading
from policyparse.lang.shape.dates import DateRules, When
from policyparse.lang.shape.lines import LinesRules
from policyparse.lang.shape.metadata import (
    AddresseeRules,
    BylineRules,
    CitationRules,
    DocNumberRules,
    MetadataRules,
    SignatureRules,
    TitleRules,
)
from policyparse.lang.shape.milestones import MilestoneRules, ResultRules
from policyparse.lang.shape.naming import NamingRules
from policyparse.lang.shape.quantities import Counted, NumeralRules, QuantityRules
from policyparse.lang.shape.tables import TableRules
from policyparse.lang.shape.targets import ChangeRules, PhraseRules, StanceRules, TargetRules, TimingRules, WordRules
from policyparse.lang.shape.times import TimeRules

__all__ = [
    "AddresseeRules",
    "AgencyRules",
    "BodyReading",
    "BodyRules",
    "BylineRules",
    "ChangeRules",
    "CitationRules",
    "ClauseRules",
    "Counted",
    "DateRules",
    "DocNumberRules",
    "Language",
    "LinesRules",
    "MetadataRules",
    "MilestoneRules",
    "NamingRules",
    "NumeralRules",
    "PhraseRules",
    "QuantityRules",
    "Reading",
    "ResultRules",
    "SignatureRules",
    "StanceRules",
    "TableRules",
    "TargetRules",
    "TimeRules",
    "TimingRules",
    "TitleRules",
    "When",
    "WordRules",
]


@dataclass(frozen=True)
class Language:
    """The rule sets of one language, one field per module of its folder."""

    code: str
    clauses: ClauseRules
    agencies: AgencyRules
    bodies: BodyRules
    dates: DateRules
    docnumbers: DocNumberRules
    bylines: BylineRules
    titles: TitleRules
    signatures: SignatureRules
    addressees: AddresseeRules
    metadata: MetadataRules
    citations: CitationRules
    lines: LinesRules
    numerals: NumeralRules
    quantities: QuantityRules
    times: TimeRules
    milestones: MilestoneRules
    tables: TableRules
    naming: NamingRules
    changes: ChangeRules
    targets: TargetRules
    timing: TimingRules
    phrases: PhraseRules
    stance: StanceRules
    words: WordRules
