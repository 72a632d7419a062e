"""A page of the guide: whichever one belongs to this address."""

import ui

ui.show_guide(ui.here())
