import torch

w = torch.ones(1, requires_grad=True)
for phase in ["train", "valid"]:
    with torch.set_grad_enabled(phase == "train"):
        loss = w * 2
        print(phase, torch.is_grad_enabled(), loss.requires_grad)
        #> train True True
        #> valid False False
print(torch.is_grad_enabled())
#> True
