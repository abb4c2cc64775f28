"""Convolution of images: a small weight slides over them, and each place is a sum."""
