"""What is asked, shown and kept, without any framework."""
