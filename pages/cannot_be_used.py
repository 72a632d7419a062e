"""When this cannot be used: each case this tool does not work out, with where to go instead."""

from ui import asking

asking.render_fragment("cannot_be_used")
asking.render_way_back()
