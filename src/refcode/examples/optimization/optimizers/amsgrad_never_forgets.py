import torch

for amsgrad in (False, True):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam(
        [w], lr=0.1, betas=(0.0, 0.5), amsgrad=amsgrad
    )
    steps = []
    for g in (8.0, 1.0, 1.0, 1.0, 1.0, 1.0):
        before = w.item()
        w.grad = torch.tensor([g])
        optimizer.step()
        steps.append(round(before - w.item(), 4))
    print(amsgrad, steps)
    #> False [0.1, 0.0213, 0.0316, 0.0439, 0.0574, 0.0707]
    #> True [0.1, 0.0153, 0.0165, 0.0171, 0.0174, 0.0175]
