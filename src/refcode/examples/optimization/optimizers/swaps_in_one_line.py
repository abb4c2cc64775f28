import torch

for name in ("SGD", "RMSprop", "Adam", "AdamW"):
    w = torch.tensor([4.0, -0.5], requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.1)
    for _ in range(3):
        optimizer.zero_grad()
        loss = (w**2).sum()
        loss.backward()
        optimizer.step()
    print(name, [round(x, 3) for x in w.tolist()])
    #> SGD [2.048, -0.256]
    #> RMSprop [1.963, 0.076]
    #> Adam [3.7, -0.205]
    #> AdamW [3.689, -0.204]
