import torch

w = torch.ones(2, requires_grad=True)
n = w.numpy(force=True)
n[0] = 9
print(w)
#> tensor([9., 1.], requires_grad=True)

safe = w.detach().clone().numpy()
safe[1] = -1
print(w)
#> tensor([9., 1.], requires_grad=True)
