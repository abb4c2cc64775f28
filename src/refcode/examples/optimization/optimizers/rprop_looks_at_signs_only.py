import torch

w = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.Rprop([w], lr=1.0, etas=(0.5, 2.0))
for g in ([9.0, 0.001], [9.0, 0.001], [-0.1, 0.001], [-0.1, 0.001]):
    before = w.detach().clone()
    w.grad = torch.tensor(g)
    optimizer.step()
    print((before - w.detach()).tolist())
    #> [1.0, 1.0]
    #> [2.0, 2.0]
    #> [0.0, 4.0]
    #> [-1.0, 8.0]
