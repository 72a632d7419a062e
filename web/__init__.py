"""The edge: what a browser and a network see before and around the screens."""
