"""What is asked, a room for each domain: the words, how an answer is read, where it goes. Import from the rooms."""
