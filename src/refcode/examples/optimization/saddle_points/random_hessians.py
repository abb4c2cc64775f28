import torch

torch.manual_seed(0)
shares = []
for n in range(1, 7):
    a = torch.randn(20_000, n, n)
    symmetric = (a + a.mT) / 2
    lowest = torch.linalg.eigvalsh(symmetric)[:, 0]
    shares.append((lowest > 0).float().mean().item())
print([round(share, 1) for share in shares])
#> [0.5, 0.1, 0.0, 0.0, 0.0, 0.0]
print(all(b < a / 2 for a, b in zip(shares, shares[1:])))
#> True
print(shares[-1] < 0.001)
#> True
