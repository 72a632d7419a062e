"""When this cannot be used: each case this tool does not work out, with where to go instead."""

from ui import asking

asking.show("cannot_be_used")
asking.show_way_back()
