import torch

for name in ("SGD", "Adam", "AdamW"):
    w = torch.tensor([10.0, 10.0], requires_grad=True)
    optimizer = getattr(torch.optim, name)(
        [w], lr=0.01, weight_decay=0.1
    )
    for t in range(1000):
        sign = 1 if t % 2 else -1
        w.grad = sign * torch.tensor([0.01, 10.0])  # (1)!
        optimizer.step()
    print(name, w.detach().round(decimals=2))
    #> SGD tensor([3.6800, 3.6500])
    #> Adam tensor([2.5800, 9.0700])
    #> AdamW tensor([3.6800, 3.6800])
