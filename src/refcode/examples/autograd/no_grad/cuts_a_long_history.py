import torch

w = torch.tensor(2.0, requires_grad=True)
h = torch.tensor(1.0)
for _ in range(3):
    w.grad = None
    h = w * h
    h.backward()
    print(h.item(), w.grad)
    #> 2.0 tensor(1.)
    #> 4.0 tensor(2.)
    #> 8.0 tensor(4.)
    h = h.detach()  # (1)!

h = torch.tensor(1.0)
try:
    for _ in range(3):
        h = w * h
        h.backward()
except RuntimeError as error:
    print(str(error).partition(" (")[0])
    #> Trying to backward through the graph a second time
