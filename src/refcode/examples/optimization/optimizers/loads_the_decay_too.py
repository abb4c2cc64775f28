import torch

w = torch.tensor([10.0], requires_grad=True)
options = {"lr": 0.1, "weight_decay": 0.5}
adam = torch.optim.Adam([w], **options)
adam.load_state_dict(torch.optim.AdamW([w], **options).state_dict())
w.grad = torch.zeros(1)
adam.step()
print(w.item())
#> 9.5
print(adam.param_groups[0]["decoupled_weight_decay"])
#> True
