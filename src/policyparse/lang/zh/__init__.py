"""Chinese (中文)."""

from policyparse.lang.shape import Language

LANGUAGE = Language(code="zh")
