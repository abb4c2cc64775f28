import torch

for name in ("Adam", "AdamW"):
    for g in (0.0, 1000.0):
        w = torch.tensor([10.0], requires_grad=True)
        optimizer = getattr(torch.optim, name)(
            [w], lr=0.1, weight_decay=0.5
        )
        w.grad = torch.tensor([g])
        optimizer.step()
        print(f"{name:5} gradient {g}:", round(w.item(), 4))
        #> Adam  gradient 0.0: 9.9
        #> Adam  gradient 1000.0: 9.9
        #> AdamW gradient 0.0: 9.5
        #> AdamW gradient 1000.0: 9.4
