import torch

for maximize in (False, True):
    w = torch.tensor([1.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5, maximize=maximize)
    reward = 4 * w - w**2
    reward.sum().backward()
    optimizer.step()
    print(maximize, w.grad.item(), w.item())
    #> False 2.0 0.0
    #> True 2.0 2.0
