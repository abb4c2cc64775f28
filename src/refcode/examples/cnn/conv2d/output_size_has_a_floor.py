import torch
import torch.nn.functional as F

w = torch.ones(1, 1, 3, 3)
for size in (5, 6, 7, 8):
    x = torch.zeros(1, 1, size, size)
    by_formula = (size + 2 * 0 - 1 * (3 - 1) - 1) // 2 + 1
    print(size, by_formula, F.conv2d(x, w, stride=2).shape)
    #> 5 2 torch.Size([1, 1, 2, 2])
    #> 6 2 torch.Size([1, 1, 2, 2])
    #> 7 3 torch.Size([1, 1, 3, 3])
    #> 8 3 torch.Size([1, 1, 3, 3])

x = torch.zeros(1, 1, 6, 6)
x[..., -1] = 99  # (1)!
print(F.conv2d(x, w, stride=2)[0, 0])
#> tensor([[0., 0.],
#>         [0., 0.]])
