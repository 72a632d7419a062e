"""The calculation: from what a parent is paid to what is due."""
