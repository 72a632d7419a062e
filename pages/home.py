"""Home: what this is, for whom, what it does not cover, and the two ways in."""

from ui import asking

asking.show("home")
asking.show_ways_in()
asking.show("home-more")
