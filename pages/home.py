"""Home: a door for each need, then for whom the tool is and what it does not cover."""

from ui import asking

asking.show("home")
asking.show_door_to_the_amount()
asking.show("home-more")
