"""See how the amount changes: where each of the explorers is."""

from ui import asking

asking.render_fragment("explore")
