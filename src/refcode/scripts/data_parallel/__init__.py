"""Two processes, each with half of the batch, take the step of one with all of it.

`training.py` holds the functions, and the topic page on SGD shows it; `__main__.py`
starts them; `output.txt` is what a run prints.
"""
