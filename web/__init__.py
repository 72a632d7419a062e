"""The edge: what a browser and a network see before and around the screens."""

from web.middleware import MIDDLEWARE, ROUTES, lifespan

__all__ = ["MIDDLEWARE", "ROUTES", "lifespan"]
