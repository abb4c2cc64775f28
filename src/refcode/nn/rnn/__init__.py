"""Recurrent layers: one step that is repeated, and what it remembers."""
