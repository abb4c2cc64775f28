import copy

import torch


def held(t):
    return t.untyped_storage().nbytes()


row = torch.zeros(1000, 1000)[0]  # (1)!
print(row.nbytes, held(row))
#> 4000 4000000
print(held(row.clone()))
#> 4000

print(held(row.contiguous()), held(copy.deepcopy(row)))  # (2)!
#> 4000000 4000000

rows = [torch.zeros(1000, 1000)[0] for _ in range(3)]
print(sum(held(t) for t in rows))
#> 12000000
