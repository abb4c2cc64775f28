import torch
from torch.utils.data import DataLoader

data = torch.arange(8)


def epochs(validate, generator=None):
    torch.manual_seed(0)
    train = DataLoader(data, 8, shuffle=True, generator=generator)
    validation = DataLoader(data, 8)
    seen = []
    for _ in range(2):
        seen += [batch.tolist() for batch in train]
        if validate:
            list(validation)
    return seen


with_it, without = epochs(True), epochs(False)
print(with_it[0] == without[0], with_it[1] == without[1])
#> True False
own = torch.Generator()
with_it = epochs(True, own.manual_seed(0))
print(with_it == epochs(False, own.manual_seed(0)))
#> True
