import torch

logits = torch.tensor([[0.1, 0.9], [0.8, 0.2]])
target = torch.tensor([1, 0])
print(logits.max(dim=1) == target)
#> False
try:
    logits.max(dim=1).float()
except AttributeError as error:
    print(error)
    #> 'torch.return_types.max' object has no attribute 'float'

print(logits.argmax(dim=1) == target)
#> tensor([True, True])
