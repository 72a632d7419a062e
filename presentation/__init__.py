"""What is asked, shown, printed and kept, without any framework."""

from presentation.reader import Reader, text_for_role

__all__ = ["Reader", "text_for_role"]
