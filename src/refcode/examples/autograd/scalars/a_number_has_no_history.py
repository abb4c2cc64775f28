import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w.item() - 1) ** 2
try:
    loss.backward()
except AttributeError as error:
    print(error)
    #> 'float' object has no attribute 'backward'

(w * w.item()).backward()
print(w.grad)
#> tensor(3.)

w.grad = None
(w * w).backward()
print(w.grad)
#> tensor(6.)
