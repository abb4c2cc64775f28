import torch

torch.no_grad()
print(torch.is_grad_enabled())
#> True
try:
    with torch.no_grad:
        pass
except TypeError as error:
    print(type(error).__name__)
    #> TypeError

torch.set_grad_enabled(False)
print(torch.is_grad_enabled())
#> False
torch.set_grad_enabled(True)
