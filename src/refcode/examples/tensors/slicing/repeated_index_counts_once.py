import torch

hits = torch.tensor([0, 2, 2, 2])
counts = torch.zeros(3, dtype=torch.int64)
counts[hits] += 1
print(counts)
#> tensor([1, 0, 1])

counts = torch.zeros(3, dtype=torch.int64)
print(counts.index_add_(0, hits, torch.ones_like(hits)))
#> tensor([1, 0, 3])
print(torch.bincount(hits, minlength=3))
#> tensor([1, 0, 3])
