"""Home: a door for each need, then for whom the tool is and what it does not cover."""

from ui import asking

asking.render_fragment("home")
asking.render_way_to_the_amount()
asking.render_fragment("home-more")
