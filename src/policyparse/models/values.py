"""What all records are made of: their base, exact numbers, and the fixed values of their fields."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, PlainSerializer

from policyparse.span import Span

Format = Literal["html", "markdown", "text"]
Genre = Literal["notice", "plan", "opinion", "measures", "announcement", "reply", "news", "article", "speech", "other"]
Comparator = Literal["=", ">=", ">", "<=", "<", "~"]
Direction = Literal["increase", "decrease"]
Relation = Literal["by", "before", "in", "during", "after"]
Role = Literal["target", "fact", "condition", "other"]
AgencyRole = Literal["lead", "support", "responsible"]
CitationKind = Literal["law", "plan", "policy", "standard", "other"]
CitationRelation = Literal["issues", "based_on", "implements", "repeals"]
Level = Literal["national", "provincial", "prefectural", "county", "township", "enterprise", "collective"]


def _json_number(value: Decimal) -> int | float:
    """Decimal inside, a JSON number outside: an integer where the value is one."""
    return int(value) if value == value.to_integral_value() else float(value)


Number = Annotated[Decimal, PlainSerializer(_json_number, return_type=float | int, when_used="json")]


class Record(BaseModel):
    """What the public records share: they are frozen and refuse unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Issue(Record):
    """A doubt as data; every ``code`` is explained in docs/en/issues.md."""

    code: str
    detail: str
    span: Span | None = None
