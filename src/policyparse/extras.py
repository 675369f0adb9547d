"""Packages that are installed only on request: ``pip install 'policyparse[tables,plots]'``."""

from importlib.util import find_spec

from policyparse.errors import ExtraError


def need(package: str, extra: str, what: str) -> None:
    """See to it before hours of work that a package will be there.

    Raises:
        ExtraError: it is not installed.
    """
    spec = find_spec(package)
    if spec is None or spec.origin is None:  # a folder that happens to have the name is no package
        raise ExtraError(f"{what} needs {package}: pip install 'policyparse[{extra}]'")
