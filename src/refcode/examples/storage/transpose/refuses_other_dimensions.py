import torch

v = torch.zeros(3)
x = torch.zeros(2, 3, 4)
for call in ("v.mT", "v.H", "v.adjoint()", "x.H", "x.t()"):
    try:
        eval(call)
    except RuntimeError as error:
        print(f"{call}: {error}")
        #> v.mT: tensor.mT is only supported on matrices or batches of matrices. Got 1-D tensor.
        #> v.H: tensor.H is only supported on matrices (2-D tensors). Got 1-D tensor.
        #> v.adjoint(): tensor.adjoint() is only supported on matrices or batches of matrices. Got 1-D tensor.
        #> x.H: tensor.H is only supported on matrices (2-D tensors). Got 3-D tensor. For batches of matrices, consider using tensor.mH
        #> x.t(): t() expects a tensor with <= 2 dimensions, but self is 3D
print(x.mT.shape, x.mH.shape, x.transpose(0, 1).shape)
#> torch.Size([2, 4, 3]) torch.Size([2, 4, 3]) torch.Size([3, 2, 4])
