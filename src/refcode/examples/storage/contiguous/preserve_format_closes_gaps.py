import torch

x = torch.zeros(4, 6)
for y in (x[:, ::2], x.T[::2], x[:, :1].expand(4, 3)):
    print(y.stride(), y.clone().stride(), torch.empty_like(y).stride())
    #> (6, 2) (3, 1) (3, 1)
    #> (2, 6) (1, 3) (1, 3)
    #> (6, 0) (3, 1) (3, 1)
