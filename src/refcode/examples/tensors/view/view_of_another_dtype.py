import torch

x = torch.tensor([1.0, -2.0])
print(x.view(torch.int32))
#> tensor([ 1065353216, -1073741824], dtype=torch.int32)
print(x.view(torch.uint8).shape)
#> torch.Size([8])
print(x.to(torch.int32))
#> tensor([ 1, -2], dtype=torch.int32)
