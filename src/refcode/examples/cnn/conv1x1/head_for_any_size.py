import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(20, 10)
head = nn.Conv2d(20, 10, kernel_size=1)
head.load_state_dict({
    "weight": linear.weight[:, :, None, None], "bias": linear.bias
})
for size in (1, 6):
    x = torch.randn(4, 20, size, size)
    print(head(x).shape, head(x).mean(dim=(2, 3)).shape)
    #> torch.Size([4, 10, 1, 1]) torch.Size([4, 10])
    #> torch.Size([4, 10, 6, 6]) torch.Size([4, 10])

x = torch.randn(4, 20, 1, 1)
y = linear(x.flatten(1))
print(torch.allclose(head(x).flatten(1), y, atol=1e-5))
#> True
