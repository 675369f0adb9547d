"""Heads, feet, by-lines and citations: what each language fills in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from policyparse.pattern import Match, Rule


@dataclass(frozen=True)
class DocNumberRules:
    """How documents are numbered, and the normal form of each way."""

    bracketed: Rule
    unbracketed: Rule
    order: Rule
    serial_only: Rule
    trailing: Rule
    signs: tuple[str, ...]
    """Every number has one of these in it."""
    number_of: Callable[[str], str]
    """A serial number in digits: 第十二 is 12."""
    normal: Callable[[Match], str]
    normal_order: Callable[[Match], str]


@dataclass(frozen=True)
class BylineRules:
    """Where a story comes from and who wrote it."""

    source: Rule
    excerpt: Rule
    reporters: Rule
    role: Rule
    dateline: Rule
    title_date: Rule
    medium: Rule
    dateline_alone: Rule
    label: Rule
    header_date: Rule
    masthead: Rule
    labels: Callable[[], Mapping[str, str]]
    """What the labels of a page or a portal's table mean: ``发文字号`` is ``doc_number``."""
    people: Callable[[str], list[str]]
    """One group of a by-line as runs that are names or run-together names."""


@dataclass(frozen=True)
class TitleRules:
    """Where a title begins and ends."""

    title_end: Rule
    promulgated: Rule
    delivered: Rule
    speaker: Rule
    title_start: Rule
    title_tail: Rule
    follows_title: Rule
    names_follow: Rule
    plain_headline: Rule
    separator: Rule
    site_suffix: Rule
    no_title: Rule
    kind: Rule
    issuing: Rule
    open_note: Rule
    of: str
    """The word before the kind of document at the end of a title (…的通知)."""
    tight: Callable[[str], str]
    headline: Callable[[str], str]


@dataclass(frozen=True)
class SignatureRules:
    """Who signs: letterhead, signature, the body that the title names."""

    letterhead: Rule
    signed: Rule
    signature_line: Rule
    name_end: Rule
    next_name: Rule
    name_break: Rule
    name_lead: Rule
    issuer_in_title: Rule
    sentence_end: Rule
    forwards: Rule
    listed: Rule
    joiner: str
    """What a wrapped name is joined with: nothing in Chinese, a space in English."""


@dataclass(frozen=True)
class AddresseeRules:
    """To whom a document goes."""

    addressees: Rule
    addressee: Rule
    continues: Rule
    office: Rule
    joined: Rule
    place_only: Rule
    outer_separators: str
    inner_separators: str
    conjunction: str
    """What the last addressee of a list begins with."""


@dataclass(frozen=True)
class MetadataRules:
    """Notes, validity, attachments, how the text opens."""

    statute_note: Rule
    in_force: Rule
    in_force_on_issue: Rule
    expires: Rule
    valid_years: Rule
    attachments: Rule
    attachment_item: Rule
    reply_opening: Rule
    issuing_text: Rule
    article_one: Rule
    news_lead: Rule


@dataclass(frozen=True)
class CitationRules:
    """How a text names another document."""

    title: Rule
    kind: Rule
    short_form: Rule
    standard_number: Rule
    clause_end: Rule
    based_on: Rule
    implements: Rule
    repealed: Rule
    issued: Rule
    number_bracketed: bool
    """Whether only a number in brackets belongs to the title before it."""
    country: str
    """What a law's full title has and its short one has not."""
    opening: str
    """The marks one of which every cited title begins with."""
    about: str
    """The word for what a document is about; a title that has it is a document's."""
    tight: Callable[[str], str]
