"""Pooling of images: one number for each window. Channels are kept apart."""
