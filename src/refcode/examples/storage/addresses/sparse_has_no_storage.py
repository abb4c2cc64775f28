import torch

s = torch.eye(3).to_sparse()
try:
    s.data_ptr()
except RuntimeError as error:
    print(error)
    #> Cannot access data pointer of Tensor that doesn't have storage
try:
    s.untyped_storage()
except NotImplementedError as error:
    print(error)
    #> Cannot access storage of SparseTensorImpl
print(s.values().untyped_storage().nbytes())
#> 12
