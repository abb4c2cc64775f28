import torch

w = torch.tensor(3.0, requires_grad=True)
scale = w * w
try:
    for x in (1.0, 2.0):
        (scale * x).backward()
except RuntimeError as error:
    print(x, str(error).partition(" (")[0])
    #> 2.0 Trying to backward through the graph a second time

w.grad = None
for x in (1.0, 2.0):
    scale = w * w
    (scale * x).backward()
print(w.grad)
#> tensor(18.)

w.grad = None
scale = (w * w).detach()
for x in (1.0, 2.0):
    (scale * x * w).backward()
print(w.grad)
#> tensor(27.)
