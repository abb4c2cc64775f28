import torch

x = torch.tensor([3.0, 1.0, 3.0], requires_grad=True)
for y in (x.max(), x.amax(dim=0), x.max(dim=0).values):
    x.grad = None
    y.backward()
    print(x.grad)
    #> tensor([0.5000, 0.0000, 0.5000])
    #> tensor([0.5000, 0.0000, 0.5000])
    #> tensor([1., 0., 0.])
