import torch

w = torch.tensor([1.0, 2.0])
tensor, number = w[0], w[0].item()
w += 10
print(tensor, number)
#> tensor(11.) 1.0

loss = torch.tensor(5.0)
best = loss
loss -= 1
print(best, best is loss)
#> tensor(4.) True
