import torch

x = torch.tensor([0.00012345, 1.0, 1000000.0])
print(x)
#> tensor([1.2345e-04, 1.0000e+00, 1.0000e+06])
torch.set_printoptions(sci_mode=False, precision=8)
print(x)
#> tensor([      0.00012345,       1.00000000, 1000000.00000000])
torch.set_printoptions(profile="default")

print(torch.tensor(0.99999), torch.tensor(0.99999).item() == 1)
#> tensor(1.0000) False
print([f"{v:.3g}" for v in x.tolist()])
#> ['0.000123', '1', '1e+06']
