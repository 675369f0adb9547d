"""The style of what a notebook shows, with every output: a saved notebook has no other place for it."""

from functools import cache
from importlib.resources import files

from policyparse.highlight import stylesheet


@cache
def style() -> str:
    """A ``<style>`` element."""
    own = files("policyparse.notebook").joinpath("notebook.css").read_text("utf-8")
    return f"<style>{stylesheet()}{own}</style>"
