import torch

w = torch.tensor([4.0])
path, copies, numbers = [], [], []
for _ in range(3):
    path.append(w)
    copies.append(w.clone())
    numbers.append(w.item())
    w /= 2

print(path)  # (1)!
#> [tensor([0.5000]), tensor([0.5000]), tensor([0.5000])]
print(copies)
#> [tensor([4.]), tensor([2.]), tensor([1.])]
print(numbers)
#> [4.0, 2.0, 1.0]
