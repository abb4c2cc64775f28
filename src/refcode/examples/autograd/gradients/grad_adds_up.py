import torch

w = torch.tensor([1.0], requires_grad=True)
print(w.grad)
#> None
for _ in range(3):
    loss = (w * 2).sum()
    loss.backward()
    print(w.grad)
    #> tensor([2.])
    #> tensor([4.])
    #> tensor([6.])

w.grad = None
(w * 2).sum().backward()
print(w.grad)
#> tensor([2.])
