import torch

b = torch.arange(6.0).view(2, 3).T
try:
    b.view(6)
except RuntimeError as error:
    print(error)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
try:
    b.view(torch.float64)
except RuntimeError as error:
    print(error)
    #> self.stride(-1) must be 1 to view Float as Double (different element sizes), but got 3
try:
    torch.view_as_complex(b)
except RuntimeError as error:
    print(error)
    #> Tensor must have a last dimension with stride 1

print(b.numpy().strides, b.tolist())
#> (4, 12) [[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]]
print(b.reshape(6), b.sum(0), b[1])
#> tensor([0., 3., 1., 4., 2., 5.]) tensor([ 3., 12.]) tensor([1., 4.])
print(b @ torch.ones(2), torch.equal(b, b.contiguous()))
#> tensor([3., 5., 7.]) True
