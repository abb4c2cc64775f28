import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
loss = (w * w).sum()
try:
    optimizer.backward()
except AttributeError as error:
    print(error)
    #> 'SGD' object has no attribute 'backward'
try:
    loss.step()
except AttributeError as error:
    print(error)
    #> 'Tensor' object has no attribute 'step'

loss.backward()
optimizer.step()
print(w.detach())
#> tensor([0.8000])
