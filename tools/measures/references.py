"""How much slower the reference implementations are than torch, in one run."""

import time

import torch
import torch.nn.functional as F

from measures import Row
from refcode import nn


def best(function):
    """Seconds of the quickest of many calls."""
    times = []
    for _ in range(300):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return min(times)


def references():
    """Convolution and pooling."""
    torch.set_num_threads(1)
    x, w = torch.randn(8, 3, 32, 32), torch.randn(16, 3, 3, 3)
    conv = best(lambda: nn.conv2d(x, w)) / best(lambda: F.conv2d(x, w))
    yield Row("conv2d from the definition, × torch", f"{conv:.1f}", "≤ 4", "5.8")
    pool = best(lambda: nn.max_pool2d(x, 3)) / best(lambda: F.max_pool2d(x, 3))
    yield Row("max_pool2d likewise", f"{pool:.1f}", "≤ 3", "560")
