import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 10, 5), nn.MaxPool2d(2), nn.Flatten(),
    nn.LazyLinear(10),
)
print(model[3])
#> LazyLinear(in_features=0, out_features=10, bias=True)
print(model[3].weight)
#> <UninitializedParameter>
try:
    sum(p.numel() for p in model.parameters())
except ValueError as error:
    print(error)
    #> Attempted to use an uninitialized parameter in <method 'numel' of 'torch._C.TensorBase' objects>. This error happens when you are using a `LazyModule` or explicitly manipulating `torch.nn.parameter.UninitializedParameter` objects. When using LazyModules Call `forward` with a dummy batch to initialize the parameters before calling torch functions

model(torch.zeros(1, 1, 28, 28))
print(model[3])
#> Linear(in_features=1440, out_features=10, bias=True)
print(sum(p.numel() for p in model.parameters()))
#> 14670
