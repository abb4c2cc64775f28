import torch

late = {"momentum_decay": 20}
for name, options in (("Adam", {}), ("NAdam", {}), ("NAdam", late)):
    w = torch.zeros(1, requires_grad=True)
    make = getattr(torch.optim, name)
    optimizer = make([w], lr=0.1, **options)
    steps = []
    for g in (1.0,) * 10 + (-1.0,) * 6:
        before = w.item()
        w.grad = torch.tensor([g])
        optimizer.step()
        steps.append(round(before - w.item(), 3))
    print(name, steps[9:])
    #> Adam [0.1, 0.071, 0.047, 0.027, 0.011, -0.003, -0.015]
    #> NAdam [0.084, -0.033, -0.04, -0.046, -0.051, -0.056, -0.06]
    #> NAdam [0.087, 0.041, 0.024, 0.01, -0.003, -0.014, -0.024]
