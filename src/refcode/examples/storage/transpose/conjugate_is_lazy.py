import torch

z = torch.tensor([[1 + 2j, 3j]])
h = z.H
print(h)
#> tensor([[1.-2.j],
#>         [0.-3.j]])
print(h.is_conj(), h.data_ptr() == z.data_ptr())
#> True True
print(z.T.is_conj(), torch.zeros(1, 2).H.is_conj())
#> False False

h[0, 0] = 5 + 5j
print(z)
#> tensor([[5.-5.j, 0.+3.j]])

try:
    h.numpy()
except RuntimeError as error:
    print(error)
    #> Can't call numpy() on Tensor that has conjugate bit set. Use tensor.resolve_conj().numpy() instead.
print(h.resolve_conj().numpy())
#> [[5.+5.j]
#>  [0.-3.j]]
