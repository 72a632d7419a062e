"""Keeps addresses, paths and typed values out of the server's log, whoever starts the server."""

import logging
import re
import traceback

_SILENT = ("uvicorn.access", "hypercorn.access")
_NAMES_CLIENTS = ("uvicorn.error", "uvicorn")
_OURS = "edge"
_LINE = "%(asctime)s %(levelname) -7s %(name)s: %(message)s"
_ID = re.compile(r"(?<![\w/.-])(?=[\w-]*\d)[\w-]{20,}")
"""A session's, a part's, a visit's: long, in one piece, with a digit. By it somebody's visit could be followed."""
_SHOWN_OF_AN_ID = 6
_plain_factory = logging.getLogRecordFactory()


def _where(error: BaseException) -> str:
    """Describe an exception by kind and place; its message may hold what a person typed."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames[-6:]))
    return f"{type(error).__name__} at {places}"


def _redacted(*args: object, **kwargs: object) -> logging.LogRecord:
    """Make a log record whose exception, if any, is told without its message."""
    record: logging.LogRecord = _plain_factory(*args, **kwargs)
    if record.exc_info and record.exc_info[1] is not None:
        record.exc_text = _where(record.exc_info[1])
        record.exc_info = None
    record.args = (
        tuple(_where(a) if isinstance(a, BaseException) else a for a in record.args)
        if isinstance(record.args, tuple)
        else record.args
    )
    _cut_ids(record)
    return record


def _cut_ids(record: logging.LogRecord) -> None:
    """Leave of each long id only as many letters as tell two lines apart."""
    try:
        line = record.getMessage()
    except (TypeError, ValueError):
        return
    cut = _ID.sub(lambda match: match[0][:_SHOWN_OF_AN_ID] + "...", line)
    if cut != line:
        record.msg, record.args = cut, ()


class _NoClients(logging.Filter):
    """Drops the lines in which the server names a client and the address it asked for."""

    def filter(self, record: logging.LogRecord) -> bool:
        return "WebSocket" not in str(record.msg) and "client_addr" not in str(record.msg)


class _Nothing(logging.Filter):
    """Drops everything."""

    def filter(self, record: logging.LogRecord) -> bool:
        return False


def hush() -> None:
    """Install the rules, and let our own lines be written.

    Filters sit on the loggers, since Streamlit puts its own handlers back on uvicorn's.
    """
    _write_our_own_lines()
    logging.setLogRecordFactory(_redacted)
    for name in _SILENT:
        logging.getLogger(name).addFilter(_Nothing())
    for name in _NAMES_CLIENTS:
        logging.getLogger(name).addFilter(_NoClients())


def _write_our_own_lines() -> None:
    """Write what the edge has to say to the standard error, once."""
    logger = logging.getLogger(_OURS)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    if not logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter(_LINE))
        logger.addHandler(handler)
