import torch

x = torch.tensor([1.0, 2.0, 3.0])
for temperature in (0.1, 1.0, 100.0):
    p = torch.softmax(x / temperature, dim=0)
    print(temperature, p.round(decimals=2))
    #> 0.1 tensor([0., 0., 1.])
    #> 1.0 tensor([0.0900, 0.2400, 0.6700])
    #> 100.0 tensor([0.3300, 0.3300, 0.3400])
