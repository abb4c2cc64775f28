import torch

loss = torch.tensor(0.5, requires_grad=True) * 3
print(loss.item(), type(loss.item()))
#> 1.5 <class 'float'>

x = torch.tensor([[1, 2], [3, 4]])
print(x[1, 0].item(), x.tolist())
#> 3 [[1, 2], [3, 4]]
