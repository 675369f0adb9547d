"""Mentions → Document: targets, milestones and responsibilities joined from what was found."""

from policyparse.assemble.responsibilities import join_responsibilities
from policyparse.assemble.targets import Goals, join_targets
from policyparse.errors import PatternTimeoutError
from policyparse.lang.shape import Language
from policyparse.models import Described, Document, Issue, Mentions, Outline, Source, SourceInfo, Text


def assemble(
    source: Source, text: Text, outline: Outline, described: Described, mentions: Mentions, language: Language
) -> Document:
    """The document a user receives."""
    try:
        goals = join_targets(text, outline, described, mentions, language)
    except PatternTimeoutError as error:  # a rule that runs away costs the targets, never the document
        goals = Goals((), (), mentions.quantities, mentions.times, (Issue(code="rule-timeout", detail=str(error)),))
    return Document(
        id=source.sha256[:16],
        lang=language.code,
        genre=described.genre,
        source=SourceInfo(
            sha256=source.sha256,
            encoding=source.encoding,
            format=source.format,
            length=len(source.content),
            path=source.path,
            offsets=text.offsets,
        ),
        text=text.content,
        metadata=described.metadata,
        clauses=outline.clauses,
        parts=outline.parts,
        targets=goals.targets,
        milestones=goals.milestones,
        quantities=goals.quantities,
        times=goals.times,
        responsibilities=join_responsibilities(text, outline, described, mentions.statements, language),
        citations=mentions.citations,
        tables=text.tables,
        dropped=text.dropped,
        issues=source.issues + text.issues + outline.issues + described.issues + mentions.issues + goals.issues,
    )
