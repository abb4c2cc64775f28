import torch

a = torch.arange(6).view(2, 3)
b = a.permute(1, 0)
same = [
    a.T, a.mT, a.t(), a.H, a.mH, a.adjoint(),
    a.transpose(0, 1), a.transpose(-1, -2),
    a.swapaxes(0, 1), a.swapdims(0, 1),
    a.movedim(0, 1), a.moveaxis(0, 1),
]  # fmt: skip
print(all(torch.equal(b, c) for c in same))
#> True
print({c.stride() for c in same})
#> {(1, 3)}
print({c.data_ptr() == a.data_ptr() for c in same})
#> {True}
