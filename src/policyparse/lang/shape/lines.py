"""What lines look like: what each language fills in."""

from dataclasses import dataclass

from policyparse.pattern import Rule


@dataclass(frozen=True)
class LinesRules:
    """What the lines of a document look like, for repairing them and for telling what frames the document."""

    starts: Rule
    """What begins a line of its own (``mark``): a clause label, a list item, 抄送. In the group ``weak`` what may be a
    number, in ``alone`` what stays alone on its line."""
    starts_first: str
    """The characters such a mark may begin with."""
    ends: str
    """Marks that a paragraph may end with."""
    closers: str
    """Quotes and brackets that may stand behind such a mark."""
    unfinished: tuple[str, ...]
    """How a line ends that cannot be the end of a paragraph."""
    inner: str
    """Characters that cannot begin a paragraph."""
    clause_marks: str
    """Marks that make a line prose."""
    sentence_marks: str
    """Marks that end a sentence."""
    ragged: int
    """By how many columns the lines of wrapped text differ."""
    indent: int
    """By how many columns the first line of a paragraph is set in."""
    title_begins: Rule
    """How the first line of a title ends or reads that the next line completes."""
    title_middle: Rule
    """A line within a title."""
    title_ends: Rule
    """The last line of a title."""
    furniture: Rule
    """The whole of a line of print: a page number, a rule."""
    furniture_first: str
    """The characters such a line may begin with."""
    frame: Rule
    """The whole of a line that speaks of the page, the paper or the account, not of the matter; with ``tail``
    everything below it does too."""
    frame_begins: frozenset[str]
    """The one or two characters such a line may begin with."""
    field: Rule
    """The colon of a label, for the fields above a document (发布日期：), with the label before it as ``name``."""
    dateline: Rule
    """How a line under a headline begins: with the ``date`` and the time of day."""
    source: str
    """The name under which a dateline's source is kept."""
    contents: Rule
    """The whole of a line that heads a table of contents."""
    entry: Rule
    """The whole of an entry of a table of contents: its ``title``, leaders and a page number."""
    header: Rule
    """The whole of a line that, coming twice, is a running header: 人民政府公报."""
    bodies: tuple[str, ...]
    """How the name of a body ends: two equal lines of this kind are cells of a table."""
    torn: Rule
    """White space within a line that only layout put there."""
    glue: str
    """What stands in place of a line break within a paragraph."""
