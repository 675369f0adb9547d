"""What can go wrong, by what a caller would do about it. Doubt about a text is no error: see ``Document.issues``."""


class PolicyParseError(Exception):
    """Base of every error this library raises on purpose."""


class SourceError(PolicyParseError):
    """This input cannot be read: missing, a directory, binary, empty, undecodable or over the size limit."""


class LanguageError(PolicyParseError):
    """A language was asked for that the library does not have, or none could be told."""


class DateError(PolicyParseError, ValueError):
    """The date that was given to ``parse()`` is no ISO date."""


class VocabularyError(PolicyParseError):
    """A vocabulary entry or a rule is wrong; raised when it is loaded, naming file, entry and reason."""


class PatternTimeoutError(PolicyParseError):
    """A rule ran longer than its limit on this text.

    ``parse()`` goes on without the records of that kind and adds a ``rule-timeout`` issue; only where the text itself
    could not be cleaned or divided is the error raised.
    """


class PatternError(PolicyParseError, ValueError):
    """A regular expression given to a search is none; the message says where it breaks off."""


class UnitError(PolicyParseError):
    """A quantity cannot be converted: its unit is unknown, or the two units measure different things."""


class OptionError(PolicyParseError, ValueError):
    """Options that cannot be meant: an unknown form of output, a table without its text column."""


class WorkerError(PolicyParseError):
    """The worker processes, or the cluster, that were asked for cannot be had."""


class ExtraError(PolicyParseError, ImportError):
    """A package that this needs is not installed; names the extra of policyparse that brings it."""
