"""Papers: what can be taken along, and where each is made."""

from ui import asking

asking.render_fragment("papers")
