"""Bytes, text or a path → Source: decoded, hashed, its format and front matter told."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from policyparse.errors import SourceError
from policyparse.models import Source
from policyparse.span import Span


@dataclass(frozen=True)
class Limits:
    """How large an input ``parse()`` takes; larger ones are a SourceError."""

    bytes: int = 64 * 1024 * 1024


DEFAULT_LIMITS = Limits()


def read(document: os.PathLike[str] | bytes | str, limits: Limits = DEFAULT_LIMITS) -> Source:
    """Read and decode one input."""
    path = None
    if isinstance(document, os.PathLike):
        path = os.fspath(document)
        try:
            data = Path(path).read_bytes()
        except OSError as error:
            raise SourceError(f"{path}: {error.strerror}") from error
    else:
        data = document if isinstance(document, bytes) else document.encode()
    content = data.decode("utf-8-sig")
    return Source(
        content=content,
        format="text",
        encoding="utf-8",
        sha256=hashlib.sha256(data).hexdigest(),
        body=Span(0, len(content)),
        front_matter={},
        path=path,
    )
