"""What Orca, a real screen reader, says on the main way through the tool in Firefox and in Chromium.

python -m tests.browser.spoken            # listens anew and writes heard_in_firefox.txt and heard_in_chromium.txt
python -m tests.browser.spoken --compare  # listens and says what differs from them
"""
