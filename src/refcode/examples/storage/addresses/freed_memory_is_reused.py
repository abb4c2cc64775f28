import torch

addresses = {torch.zeros(3).data_ptr() for _ in range(1000)}
print(len(addresses) < 1000)
#> True

kept = [torch.zeros(3) for _ in range(1000)]
addresses = {t.data_ptr() for t in kept}
print(len(addresses) == 1000)
#> True
