"""What is asked, a room for each domain: the words of a question, how an answer is read, and where it goes."""
