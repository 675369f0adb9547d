"""Why a target says what it says: its sentence with every field marked, and the rules that read them."""

from dataclasses import dataclass

from policyparse import lang
from policyparse.models import Document, Target
from policyparse.span import Span


@dataclass(frozen=True, slots=True)
class Evidence:
    """One field of a target: its value, the words it was read from, and the rule where one is known."""

    field: str
    value: str
    words: str
    span: Span
    rule: str | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """A target's sentence and the evidence for each of its fields, in text order. ``str()`` shows both."""

    sentence: str
    span: Span
    fields: tuple[Evidence, ...]

    def marked(self) -> str:
        """The sentence with ``[field: words]`` around what each field was read from."""
        parts: list[str] = []
        position = self.span.start
        for evidence in self.fields:
            if evidence.span.start < position or evidence.span.end > self.span.end:
                continue  # handed down from a heading or an earlier sentence, or inside another field
            parts.append(self.sentence[position - self.span.start : evidence.span.start - self.span.start])
            parts.append(f"[{evidence.field}: {evidence.words}]")
            position = evidence.span.end
        return "".join(parts) + self.sentence[position - self.span.start :]

    def __str__(self) -> str:
        lines = [self.marked()]
        for evidence in self.fields:
            rule = f"  ({evidence.rule})" if evidence.rule else ""
            lines.append(f"  {evidence.field} = {evidence.value}  <- {evidence.words}{rule}")
        return "\n".join(lines)


def explain(document: Document, target: Target) -> Explanation:
    """The sentence of a target with each field marked, and the rules that read them.

    >>> import policyparse
    >>> doc = policyparse.parse("到2025年，森林覆盖率达到45%。")
    >>> print(explain(doc, doc.targets[0]).marked())
    [time: 到2025年]，[indicator: 森林覆盖率][change: 达到][value: 45%]。
    """
    span = _sentence(document, target.span)
    rules = {time.span: time.rule for time in document.times}
    rules.update((quantity.span, quantity.rule) for quantity in document.quantities)
    fields = [
        Evidence(
            field=field,
            value=_value(target, field),
            words=document.quote(place),
            span=place,
            rule=rules.get(place) or _rule(document, field, place),
        )
        for field, place in target.evidence.items()
    ]
    return Explanation(document.quote(span), span, tuple(sorted(fields, key=lambda evidence: evidence.span)))


def _sentence(document: Document, span: Span) -> Span:
    """The sentence around a span."""
    rules = lang.get(document.lang).targets
    line = document.text.rfind("\n", 0, span.start) + 1
    start = max((match.end for match in rules.sentence_end.find(document.text, line, span.start)), default=line)
    stop = next(iter(rules.sentence_end.find(document.text, span.end)), None)
    return Span(start, stop.end if stop else len(document.text))


def _value(target: Target, field: str) -> str:
    if field == "value":
        upper = f"–{target.value_max}" if target.value_max is not None else ""
        return f"{target.comparator} {target.value}{upper} {target.unit}".strip()
    if field == "time":
        when = target.time
        return " ".join(str(part) for part in (when.relation, when.start, when.end) if part)
    return str(getattr(target, field))


def _rule(document: Document, field: str, span: Span) -> str | None:
    """The rule of a field that no mention carries: the cue words of strength, the verb of a change."""
    language = lang.get(document.lang)
    candidates = {
        "strength": (language.stance.strength,),
        "change": (language.changes.predicate, language.changes.nominal),
    }
    found = (rule for rule in candidates.get(field, ()) if rule.search(document.text, span.start, span.end))
    return next((rule.name for rule in found), None)
