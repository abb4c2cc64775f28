import torch
from torch.optim import SGD, lr_scheduler

w = torch.tensor(4.0, requires_grad=True)
for name, *arguments in (
    ("StepLR", 3, 0.5),  # step_size, gamma
    ("MultiStepLR", [2, 5], 0.5),  # milestones, gamma
    ("ExponentialLR", 0.8),  # gamma
    ("PolynomialLR", 6, 2.0),  # total_iters, power
    ("LinearLR", 0.25, 1.0, 3),  # start, end, total_iters
    ("ConstantLR", 0.25, 3),  # factor, total_iters
    ("CosineAnnealingLR", 6),  # T_max
    ("CosineAnnealingWarmRestarts", 4),  # T_0
    ("LambdaLR", lambda t: 1 / (t + 1)),
    ("MultiplicativeLR", lambda t: 0.8),
):
    optimizer = SGD([w], lr=1.0)
    scheduler = getattr(lr_scheduler, name)(optimizer, *arguments)
    rates = []
    for _ in range(8):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    print(f"{name:27}", *(f"{rate:.2f}" for rate in rates))
    #> StepLR                      1.00 1.00 1.00 0.50 0.50 0.50 0.25 0.25
    #> MultiStepLR                 1.00 1.00 0.50 0.50 0.50 0.25 0.25 0.25
    #> ExponentialLR               1.00 0.80 0.64 0.51 0.41 0.33 0.26 0.21
    #> PolynomialLR                1.00 0.69 0.44 0.25 0.11 0.03 0.00 0.00
    #> LinearLR                    0.25 0.50 0.75 1.00 1.00 1.00 1.00 1.00
    #> ConstantLR                  0.25 0.25 0.25 1.00 1.00 1.00 1.00 1.00
    #> CosineAnnealingLR           1.00 0.93 0.75 0.50 0.25 0.07 0.00 0.07
    #> CosineAnnealingWarmRestarts 1.00 0.85 0.50 0.15 1.00 0.85 0.50 0.15
    #> LambdaLR                    1.00 0.50 0.33 0.25 0.20 0.17 0.14 0.12
    #> MultiplicativeLR            1.00 0.80 0.64 0.51 0.41 0.33 0.26 0.21
