import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.BatchNorm1d(2), nn.Dropout(0.5))
x = torch.tensor([[1.0, 2.0], [3.0, 6.0], [5.0, 10.0]])

print(torch.equal(model(x), model(x)))
#> False
before = model[0].running_mean.clone()
model(x)
print(torch.equal(before, model[0].running_mean))
#> False
try:
    model(x[:1])
except ValueError as error:
    print(error)
    #> Expected more than 1 value per channel when training, got input size torch.Size([1, 2])

model.eval()
print(torch.equal(model(x), model(x)), model(x[:1]).shape)
#> True torch.Size([1, 2])
print(torch.allclose(model(x)[:1], model(x[:1])))
#> True
