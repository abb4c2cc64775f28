import contextlib
import io

import torch

a = torch.ones(2)
screen = io.StringIO()
with contextlib.redirect_stdout(screen):
    torch.add(a, 1, out=torch.zeros(2))
    a.add_(1)
print(repr(screen.getvalue()))
#> ''
print(a)
#> tensor([2., 2.])
