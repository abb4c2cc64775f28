import torch


def buffers(momentum, dampening):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD(
        [w], lr=0.1, momentum=momentum, dampening=dampening
    )
    seen = []
    for g in (1.0, 1.0, 1.0, 5.0):
        w.grad = torch.tensor([g])
        optimizer.step()
        seen.append(optimizer.state[w]["momentum_buffer"].item())
    return seen


print(buffers(momentum=0.5, dampening=0))
#> [1.0, 1.5, 1.75, 5.875]
print(buffers(momentum=0.5, dampening=0.5))
#> [1.0, 1.0, 1.0, 3.0]
