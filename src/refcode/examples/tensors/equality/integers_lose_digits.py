import torch

x = torch.tensor([16777217])
print(x == torch.tensor([16777216.0]))  # (1)!
#> tensor([True])
print(x == torch.tensor([16777216.0], dtype=torch.float64))
#> tensor([False])

labels = torch.tensor([255, 1], dtype=torch.uint8)
print(labels == -1)  # (2)!
#> tensor([ True, False])
print(labels.long() == -1)
#> tensor([False, False])
