import torch

w = torch.tensor([10.0], requires_grad=True)
options = {"lr": 0.1, "weight_decay": 0.5}
saved = torch.optim.AdamW([w], **options).state_dict()
adam = torch.optim.Adam([w], **options)
for mend in (False, True):
    adam.load_state_dict(saved)
    group = adam.param_groups[0]
    if mend:
        group["decoupled_weight_decay"] = False
    with torch.no_grad():
        w.fill_(10.0)
    w.grad = torch.zeros(1)
    adam.step()
    print(group["decoupled_weight_decay"], round(w.item(), 4))
    #> True 9.5
    #> False 9.9
