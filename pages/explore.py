"""See how it moves: where each of the explorers is."""

import ui

ui.show("explore")
