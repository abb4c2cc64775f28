import torch

for name in ("Adagrad", "RMSprop"):
    w = torch.zeros(1, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.1)
    steps = {}
    for t in range(1, 1001):
        before = w.item()
        w.grad = torch.ones(1) * (100 if t == 1 else 1)
        optimizer.step()
        steps[t] = round(before - w.item(), 5)
    print(name, {t: steps[t] for t in (1, 2, 100, 1000)})
    #> Adagrad {1: 0.1, 2: 0.001, 100: 0.001, 1000: 0.00095}
    #> RMSprop {1: 1.0, 2: 0.01005, 100: 0.01631, 1000: 0.09978}
