import torch

for size in (0.0, 1.0, 100.0):
    w = torch.full((2, 2), size, requires_grad=True)
    optimizer = torch.optim.Adafactor([w], lr=0.5)
    w.grad = torch.full((2, 2), 7.0)
    optimizer.step()
    print(size, round(size - w[0, 0].item(), 4))
    #> 0.0 0.0005
    #> 1.0 0.5
    #> 100.0 50.0
