"""Losses: how far the predictions are from the targets, for each, summed or averaged.

Left out: size_average and reduce, which torch deprecates in favour of reduction.
"""
