import torch

optimizers = {
    "SGD": lambda p: torch.optim.SGD(p, lr=0.1),
    "momentum": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
    "Adam": lambda p: torch.optim.Adam(p, lr=0.1),
}
for name, make in optimizers.items():
    for start in ([0.0, 0.0], [0.0, 1e-6]):
        v = torch.tensor(start, requires_grad=True)
        optimizer, steps = make([v]), 0
        while v[1] < 1 and steps < 1000:
            optimizer.zero_grad()
            (v[0] ** 2 - v[1] ** 2).backward()
            optimizer.step()
            steps += 1
        print(f"{name:<8}", start, steps)
        #> SGD      [0.0, 0.0] 1000
        #> SGD      [0.0, 1e-06] 76
        #> momentum [0.0, 0.0] 1000
        #> momentum [0.0, 1e-06] 36
        #> Adam     [0.0, 0.0] 1000
        #> Adam     [0.0, 1e-06] 11
