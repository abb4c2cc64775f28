import torch

for momentum in (0, 0.5, 0.9):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=momentum)
    steps = []
    for _ in range(100):
        before = w.item()
        w.grad = torch.ones(1)
        optimizer.step()
        steps.append(round(before - w.item(), 4))
    print(momentum, steps[:3], steps[-1])
    #> 0 [0.1, 0.1, 0.1] 0.1
    #> 0.5 [0.1, 0.15, 0.175] 0.2
    #> 0.9 [0.1, 0.19, 0.271] 1.0
