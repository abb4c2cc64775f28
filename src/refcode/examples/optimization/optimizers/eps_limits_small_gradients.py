import torch

for g in (1.0, 1e-6, 1e-8, 1e-10):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.1)
    w.grad = torch.tensor([g])
    optimizer.step()
    print(g, round(-w.item(), 4))
    #> 1.0 0.1
    #> 1e-06 0.099
    #> 1e-08 0.05
    #> 1e-10 0.001
