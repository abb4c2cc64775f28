import torch
from torch.optim import lr_scheduler

for name, arguments in (
    ("ExponentialLR", {"gamma": 0.5}),
    ("LambdaLR", {"lr_lambda": [lambda t: 1, lambda t: 0.5**t]}),
    ("CosineAnnealingLR", {"T_max": 2, "eta_min": 0.1}),
    ("OneCycleLR", {"max_lr": 1.0, "total_steps": 10}),
    ("OneCycleLR", {"max_lr": [0.1, 1.0], "total_steps": 10}),
):
    body = torch.tensor(1.0, requires_grad=True)
    head = torch.tensor(1.0, requires_grad=True)
    groups = [{"params": [body], "lr": 0.1}, {"params": [head]}]
    optimizer = torch.optim.AdamW(groups, lr=1.0)
    scheduler = getattr(lr_scheduler, name)(optimizer, **arguments)
    rates = []
    for _ in range(3):
        rates.append([round(r, 3) for r in scheduler.get_last_lr()])
        optimizer.step()
        scheduler.step()
    print(f"{name:17}", *rates)
    #> ExponentialLR     [0.1, 1.0] [0.05, 0.5] [0.025, 0.25]
    #> LambdaLR          [0.1, 1.0] [0.1, 0.5] [0.1, 0.25]
    #> CosineAnnealingLR [0.1, 1.0] [0.1, 0.55] [0.1, 0.1]
    #> OneCycleLR        [0.04, 0.04] [0.52, 0.52] [1.0, 1.0]
    #> OneCycleLR        [0.004, 0.04] [0.052, 0.52] [0.1, 1.0]
