"""A page of the guide: whichever one belongs to this address."""

from ui import guide, screen

guide.render_guide(screen.here())
