"""Programs that cannot be pasted: they start processes. Run them with `python -m`."""
