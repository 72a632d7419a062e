"""Results as safe markup, a room for each domain: screens, plain pages and papers show the same views."""
