"""Who can use the service: residence, ages, court orders and agreements."""

from logic.eligibility.gateway import (
    Applicant,
    Barred,
    ChildAtTheDoor,
    ExistingOrder,
    Gateway,
    GatewayBar,
    GatewayNote,
    PayerAbroad,
    Situation,
    check_gateway,
    order_bar_ends,
)

__all__ = [
    "Applicant",
    "Barred",
    "ChildAtTheDoor",
    "ExistingOrder",
    "Gateway",
    "GatewayBar",
    "GatewayNote",
    "PayerAbroad",
    "Situation",
    "check_gateway",
    "order_bar_ends",
]
