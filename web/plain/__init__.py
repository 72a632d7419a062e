"""The whole main job as plain HTML: forms that post, answers sealed in the page, no script, no cookie."""
