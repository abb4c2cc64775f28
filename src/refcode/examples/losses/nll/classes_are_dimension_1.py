import torch
import torch.nn.functional as F

print(F.nll_loss(torch.tensor([-1.0, -2.0]), torch.tensor(1)))
#> tensor(2.)

x = torch.full((2, 5, 4, 6), -3.0)  # (N, C, H, W)
y = torch.zeros(2, 4, 6, dtype=torch.long)  # (N, H, W)
print(F.nll_loss(x, y), F.nll_loss(x, y, reduction="none").shape)
#> tensor(3.) torch.Size([2, 4, 6])

flat = x.movedim(1, -1).reshape(-1, 5)  # (N * H * W, C)
print(flat.shape, F.nll_loss(flat, y.flatten()))
#> torch.Size([48, 5]) tensor(3.)
