import torch

x = torch.tensor([1.0, 2.0, 3.0, 6.0])
w = torch.tensor(1.0, requires_grad=True)
(x * w).mean().backward()
print(w.grad)
#> tensor(3.)

w.grad = None
for part in x.split(2):
    loss = (part * w).mean() / 2  # (1)!
    loss.backward()
    print(w.grad)
    #> tensor(0.7500)
    #> tensor(3.)
