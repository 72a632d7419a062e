"""The edge: what a browser and a network see before and around the screens."""

from web.edge import MIDDLEWARE, ROUTES, lifespan
from web.leaving import exit_address

__all__ = ["MIDDLEWARE", "ROUTES", "exit_address", "lifespan"]
