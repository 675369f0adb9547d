"""``meta``: which document it is, who and what it refers to, and its records."""

from urllib.parse import quote
from xml.etree.ElementTree import Element

from policyparse.akomantoso.elements import SOURCE, Ids, element, record
from policyparse.models import Document, TimeRange
from policyparse.names import label
from policyparse.network import bodies
from policyparse.places import region_of
from policyparse.terminal import number

UNKNOWN_DATE = "0001-01-01"


def fill_meta(meta: Element, document: Document, ids: Ids) -> None:
    """Everything inside ``meta``."""
    known = document.metadata
    date = known.date_issued or known.date_published
    work = _iri(document, date)
    language = label("language", "iso639", document.lang)
    expression = f"{work}/{language}@{date or ''}"
    identification = element(meta, "identification", source=SOURCE)
    for level, iri in (("FRBRWork", work), ("FRBRExpression", expression), ("FRBRManifestation", f"{expression}.xml")):
        part = element(identification, level)
        element(part, "FRBRthis", value=f"{iri}/!main")
        element(part, "FRBRuri", value=iri)
        _date(part, date)
        authors = [f"#{ids.organization(name)}" for name in known.issuers] or ["#unknown"]
        for author in authors:
            element(part, "FRBRauthor", href=author)
        if level == "FRBRWork":
            element(part, "FRBRcountry", value=_country(document))
            if known.doc_number:
                element(part, "FRBRnumber", value=known.doc_number)
            if known.title:
                element(part, "FRBRname", value=known.title)
        elif level == "FRBRExpression":
            element(part, "FRBRlanguage", language=language)
        else:
            element(part, "FRBRformat", value="xml")
    _references(meta, document, ids)
    _records(meta, document, ids)


def _iri(document: Document, date: str | None) -> str:
    """The work's IRI by the naming convention; without a document number the hash of the text stands for it."""
    kind = "act" if document.genre == "measures" else "doc"
    number_part = quote(document.metadata.doc_number or document.id, safe="")
    return f"/akn/{_country(document)}/{kind}/{document.genre}/{date or 'undated'}/{number_part}"


def _country(document: Document) -> str:
    """``cn`` where a Chinese body issued it; else ``xx``, which ISO 3166 leaves to users."""
    return "cn" if region_of(document) else "xx"


def _date(parent: Element, date: str | None) -> None:
    names = {4: "year", 7: "month", 10: "issued"}
    if date is None or len(date) not in names:
        element(parent, "FRBRdate", date=UNKNOWN_DATE, name="unknown")
    else:
        element(parent, "FRBRdate", date=f"{date}-01-01"[:10] if len(date) < 10 else date, name=names[len(date)])


def _references(meta: Element, document: Document, ids: Ids) -> None:
    references = element(meta, "references", source=SOURCE)
    english = {body.name: body.name_en for body in bodies(document)}
    for cited in document.citations:
        iri = f"/akn/xx/doc/{quote(cited.doc_number or cited.title, safe='')}"
        key = ids.citations[cited.span]
        element(references, "TLCReference", eId=key, name=cited.kind, href=iri, showAs=cited.title,
                shortForm=cited.doc_number)  # fmt: skip
    for name, key in ids.organizations.items():
        iri = f"/akn/ontology/organization/{quote(name, safe='')}"
        element(references, "TLCOrganization", eId=key, href=iri, showAs=name, shortForm=english.get(name))
    if not document.metadata.issuers:
        element(
            references, "TLCOrganization", eId="unknown", href="/akn/ontology/organization/unknown", showAs="unknown"
        )
    element(references, "TLCObject", eId="policyparse", href="/akn/ontology/object/policyparse", showAs="policyparse")


def _records(meta: Element, document: Document, ids: Ids) -> None:
    proprietary = element(meta, "proprietary", source=SOURCE)
    for target in document.targets:
        high = None if target.value_max is None else number(target.value_max).replace(",", "")
        record(
            proprietary, "target", document.quote(target),
            clause=ids.clauses.get(target.clause or ""), indicator=target.indicator, indicatorId=target.indicator_id,
            comparator=target.comparator, value=number(target.value).replace(",", ""), valueMax=high, unit=target.unit,
            unitId=target.unit_id, change=target.change, baselineYear=target.baseline_year, strength=target.strength,
            cumulative="true" if target.cumulative else None, annual="true" if target.annual else None,
            **_time(target.time),
        )  # fmt: skip
    for milestone in document.milestones:
        clause = ids.clauses.get(milestone.clause or "")
        record(proprietary, "milestone", document.quote(milestone), clause=clause, **_time(milestone.time))
    for statement in document.responsibilities:
        open_ended = "true" if statement.open_ended else None
        clause = ids.clauses.get(statement.clause or "")
        parent = record(proprietary, "responsibility", clause=clause, openEnded=open_ended, deadline=statement.deadline)
        for agency in statement.agencies:
            key = f"#{ids.organization(agency.canonical or agency.name)}"
            record(parent, "agency", agency.name, role=agency.role, refersTo=key, id=agency.id, level=agency.level,
                   jurisdiction=agency.jurisdiction)  # fmt: skip
    record(proprietary, "source", sha256=document.source.sha256, format=document.source.format, document=document.id)


def _time(time: TimeRange) -> dict[str, str | None]:
    return {"start": time.start, "end": time.end, "relation": time.relation}
