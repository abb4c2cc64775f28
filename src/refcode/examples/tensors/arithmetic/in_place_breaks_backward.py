import torch

x = torch.tensor([3.0], requires_grad=True)
y = x * 2
z = y * y  # (1)!
y += 1
try:
    z.backward()
except RuntimeError as error:
    print(str(error).partition(" Hint")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [1]], which is output 0 of Add, is at version 1; expected version 0 instead.

y = x * 2
z = y * y
y = y + 1  # (2)!
z.backward()
print(x.grad)
#> tensor([24.])
