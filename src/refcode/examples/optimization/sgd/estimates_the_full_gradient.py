from itertools import combinations

import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([2.0, 2.0, 8.0, 8.0])
w = torch.tensor(0.0)
each = 2 * x * (x * w - y)  # (1)!
print(each, each.mean())
#> tensor([ -4.,  -8., -48., -64.]) tensor(-31.)
for size in (1, 2, 3, 4):
    batches = [list(c) for c in combinations(range(4), size)]
    means = torch.stack([each[batch].mean() for batch in batches])
    print(size, means.mean(), means.std(correction=0))
    #> 1 tensor(-31.) tensor(25.6710)
    #> 2 tensor(-31.) tensor(14.8212)
    #> 3 tensor(-31.) tensor(8.5570)
    #> 4 tensor(-31.) tensor(0.)
