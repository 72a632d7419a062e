"""Puts the parts of the edge together for the app."""

import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from starlette.middleware import Middleware
from starlette_compress import CompressMiddleware
from streamlit.starlette import App

from content import root_path
from content.loaders.registers import read_registers
from streamlit_adapter import (
    copy_places_quickly,
    forget_ended_runs,
    keep_waiting_answers,
    read_theme_once,
    share_field_names,
    share_script_loop,
    shorten_new_session,
)
from web.capacity import CAPACITY, tell_capacity
from web.frame_limits import limit_frames
from web.framing import OnlyListedSites, refuse_unknown_exits
from web.headers import Edge
from web.log_redaction import hush
from web.memory import SWEEPER
from web.metrics import start_metrics
from web.root_path import UnderRootPath
from web.routes import ROUTES, not_found, our_addresses
from web.settings import MessageBudget, refuse_other_paths, refuse_unreadable_keys, refuse_unsafe_settings
from web.static_files import CompressedStatic, start_preparing
from web.stopping import STOPPING, TellPagesOfStop
from web.visit_socket import VisitSocket
from web.websocket_guard import WebSocketGuard

__all__ = ["MIDDLEWARE", "ROUTES", "lifespan"]

refuse_unsafe_settings()
refuse_unreadable_keys()
refuse_other_paths()
read_registers()
refuse_unknown_exits()
limit_frames()

MIDDLEWARE = [
    Middleware(UnderRootPath, root_path=root_path()),
    Middleware(TellPagesOfStop),
    Middleware(WebSocketGuard, budget=MessageBudget(), capacity=CAPACITY, takes_text=True),
    Middleware(CompressMiddleware, zstd=False, brotli_quality=5, gzip_level=6, minimum_size=600),
    Middleware(Edge, ours=our_addresses, not_found=not_found),
    Middleware(OnlyListedSites),
    Middleware(VisitSocket),
    Middleware(CompressedStatic, not_found=not_found),
]
_log = logging.getLogger("edge")


@asynccontextmanager
async def lifespan(app: App) -> AsyncGenerator[None, None]:
    """Run the edge beside the app: a quiet log, a swept memory, files prepared in the background."""
    hush()
    read_theme_once()
    shorten_new_session()
    copy_places_quickly()
    keep_waiting_answers()
    forget_ended_runs()
    share_script_loop()
    share_field_names()
    preparing = start_preparing()
    SWEEPER.start()
    end_metrics = start_metrics(lambda: CAPACITY.visits, CAPACITY.most)
    STOPPING.listen()
    _log.info("Started")
    tell_capacity()
    try:
        yield
    finally:
        end_metrics()
        await SWEEPER.stop()
        if preparing and preparing.poll() is None:
            preparing.terminate()
        _log.info("Stopped")
