import torch

x = torch.tensor([0.0, 1.0, 2.0])
storage = x.untyped_storage()
print(len(storage), storage.nbytes(), x.element_size())
#> 12 12 4
print(storage[4:8].tolist())
#> [0, 0, 128, 63]
print(x.view(torch.uint8)[4:8].tolist())
#> [0, 0, 128, 63]
