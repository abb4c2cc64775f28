import torch
from torch.utils.data import default_collate

print(default_collate([torch.ones(3), torch.zeros(3)]).shape)
#> torch.Size([2, 3])
print(default_collate([1, 2]), default_collate([0.5, 1.5]).dtype)
#> tensor([1, 2]) torch.float64
pairs = [(torch.ones(2, 2), 0), (torch.ones(2, 2), 1)]
images, labels = default_collate(pairs)
print(images.shape, labels)
#> torch.Size([2, 2, 2]) tensor([0, 1])

rows = [{"x": 1, "name": "a"}, {"x": 2, "name": "b"}]
print(default_collate(rows))
#> {'x': tensor([1, 2]), 'name': ['a', 'b']}
print(default_collate([[1, 2], [3, 4], [5, 6]]))  # (1)!
#> [tensor([1, 3, 5]), tensor([2, 4, 6])]
try:
    default_collate([None, None])
except TypeError as error:
    print(error)
    #> default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class 'NoneType'>
