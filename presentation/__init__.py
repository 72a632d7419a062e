"""What is asked, shown, printed and kept, without any framework."""

from presentation.reader import Reader, code_for_role, text_for_role

__all__ = ["Reader", "code_for_role", "text_for_role"]
