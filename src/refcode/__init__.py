"""An executable PyTorch reference: examples, and helpers that show what torch does."""

__version__ = "0.1.0"
