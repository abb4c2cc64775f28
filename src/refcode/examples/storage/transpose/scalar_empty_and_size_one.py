import warnings

import torch

s = torch.tensor(7)
print(s.t(), s.transpose(0, -1), s.permute(()))
#> tensor(7) tensor(7) tensor(7)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(s.T, s.mT, s.H, s.mH)
    #> tensor(7) tensor(7) tensor(7) tensor(7)
for warning in caught:
    print(str(warning.message).partition(" (Triggered")[0])
    #> Tensor.T is deprecated on 0-D tensors. This function is the identity in these cases.
    #> Tensor.mT is deprecated on 0-D tensors. This function is the identity in these cases.
    #> Tensor.H is deprecated on 0-D tensors. Consider using x.conj().
    #> Tensor.mH is deprecated on 0-D tensors. Consider using x.conj().

print(torch.zeros(2, 0).T.shape)
#> torch.Size([0, 2])
r = torch.zeros(1, 3)
print(r.T.stride(), r.T.is_contiguous())
#> (1, 3) True

x = torch.zeros(2, 3)
y = x.permute(0, 1)
print(y is x, y.stride() == x.stride(), x.transpose(1, 1).shape)
#> False True torch.Size([2, 3])
