import torch

for clears in (True, False):
    w = torch.tensor([3.0, -2.0], requires_grad=True)
    optimizer = torch.optim.LBFGS([w], lr=0.5)

    def closure(w=w, optimizer=optimizer, clears=clears):
        if clears:
            optimizer.zero_grad()
        loss = w[0] ** 2 + 10 * w[1] ** 2
        loss.backward()
        return loss

    for _ in range(3):
        optimizer.step(closure)
    print(clears, closure().item() < 1e-3)
    #> True True
    #> False False
