import torch

from refcode.autograd import graph

model = torch.nn.Sequential(
    torch.nn.Linear(8, 8), torch.nn.Tanh(), torch.nn.Linear(8, 1)
)
model[0].requires_grad_(False)
out = model(torch.ones(4, 8))
print(graph(out, dict(model.named_parameters())))
#> AddmmBackward0 (4, 1), saved: mat1 (4, 8)
#> ├─ 2.bias: AccumulateGrad (1,)
#> └─ TBackward0 (8, 1)
#>    └─ 2.weight: AccumulateGrad (1, 8)
#> no gradient reaches: 0.weight, 0.bias
