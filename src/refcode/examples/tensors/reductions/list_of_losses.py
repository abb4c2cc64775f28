import torch

losses = [torch.tensor(1.0), torch.tensor(3.0)]
try:
    torch.mean(losses)
except TypeError as error:
    print(error)
    #> mean(): argument 'input' (position 1) must be Tensor, not list
print(torch.stack(losses).mean())
#> tensor(2.)
print(torch.tensor([1.0, 3.0]).mean())
#> tensor(2.)
