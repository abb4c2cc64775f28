import torch
import torch.nn.functional as F

y = torch.tensor([1.0, 0.0, 0.0, 0.0])
for c in (1.0, 3.0):
    z = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([z], lr=1.0)
    for _ in range(100):
        loss = F.binary_cross_entropy_with_logits(
            z.expand(4), y, pos_weight=torch.tensor(c)
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(c, z.sigmoid().detach().round(decimals=2))
    #> 1.0 tensor([0.2500])
    #> 3.0 tensor([0.5000])
