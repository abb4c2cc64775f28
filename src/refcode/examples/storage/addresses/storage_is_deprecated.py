import warnings

import torch

x = torch.arange(2.0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = x.storage()
print(caught[0].message)
#> TypedStorage is deprecated. It will be removed in the future and UntypedStorage will be the only storage class. This should only matter to you if you are using storages directly.  To access UntypedStorage directly, use tensor.untyped_storage() instead of tensor.storage()
print(type(old), len(old))
#> <class 'torch.storage.TypedStorage'> 2

new = x.untyped_storage()
print(type(new), len(new))
#> <class 'torch.storage.UntypedStorage'> 8
