import torch

x = torch.tensor([1, 2, 3])
try:
    x.mean()
except RuntimeError as error:
    print(error)
    #> mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
print(x.float().mean(), x.mean(dtype=torch.float32))
#> tensor(2.) tensor(2.)

correct = torch.tensor([True, True, False, True])
try:
    correct.mean()
except RuntimeError as error:
    print(error)
    #> mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Bool
print(correct.float().mean())
#> tensor(0.7500)
