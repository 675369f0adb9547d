"""Packages that are installed only on request: ``pip install 'policyparse[tables,plots]'``."""

from importlib.util import find_spec

from policyparse.errors import ExtraError


def need(package: str, extra: str, what: str) -> None:
    """See to it before hours of work that a package will be there.

    Raises:
        ExtraError: it is not installed.
    """
    if find_spec(package) is None:
        raise ExtraError(f"{what} needs {package}: pip install 'policyparse[{extra}]'")
