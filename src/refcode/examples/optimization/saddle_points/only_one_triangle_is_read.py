import torch

a = torch.tensor([[1.0, 3.0], [0.0, 1.0]])
print(torch.linalg.eigvalsh(a))
#> tensor([1., 1.])
print(torch.linalg.eigvalsh(a, UPLO="U"))
#> tensor([-2.,  4.])
print(torch.linalg.eigvals(a))
#> tensor([1.+0.j, 1.+0.j])
print(torch.equal(a, a.mT))
#> False
