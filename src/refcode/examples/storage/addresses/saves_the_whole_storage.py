import io

import torch


def size_of_file(t):
    file = io.BytesIO()
    torch.save(t, file)
    return file.tell()


x = torch.zeros(1_000_000)
print(x[:10].nbytes)
#> 40
print(size_of_file(x[:10]) > 4_000_000)
#> True
print(size_of_file(x[:10].clone()) < 4_000)
#> True
