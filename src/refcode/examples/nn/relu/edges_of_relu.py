import torch

inf = float("inf")
print(torch.relu(torch.tensor([-inf, inf])))
#> tensor([0., inf])
print(torch.relu(torch.empty(0, 3)).shape)
#> torch.Size([0, 3])
try:
    torch.relu(torch.tensor([True, False]))
except RuntimeError as error:
    print(error)
    #> Boolean inputs not supported for relu
