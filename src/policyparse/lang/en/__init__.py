"""English."""

from policyparse.lang.shape import Language

LANGUAGE = Language(code="en")
