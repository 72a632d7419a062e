"""Home: a door for each need, then for whom the tool is and what it does not cover."""

from ui import asking, estimating

asking.render_fragment("home")
estimating.render_way_to_the_amount()
asking.render_fragment("home-more")
