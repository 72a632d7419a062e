"""The guide: its pages, sources, helplines and drawings. Other rooms reach it through the door of content/."""
