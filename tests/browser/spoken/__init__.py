"""What Orca, a real screen reader, says on the main way through the tool in Firefox.

python -m tests.browser.spoken            # listens anew and writes tests/browser/spoken/heard.txt
python -m tests.browser.spoken --compare  # listens and says what differs from it
"""
