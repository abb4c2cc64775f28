import torch

x = torch.arange(12).view(3, 4)
for y in (x.T, x[1:, ::2], x.diagonal(), x[0].expand(5, 4)):
    z = x.as_strided(y.shape, y.stride(), y.storage_offset())
    print(tuple(z.shape), torch.equal(z, y), z.is_set_to(y))
    #> (4, 3) True True
    #> (2, 2) True True
    #> (3,) True True
    #> (5, 4) True True
