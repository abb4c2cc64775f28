import torch

row = torch.zeros(1, 3)
print(row.T.stride(), row.T.is_contiguous())
#> (1, 3) True

odd = torch.empty_strided((3, 1, 2), (2, 99, 1))
print(odd.is_contiguous())
#> True

none = torch.zeros(4, 0, 3).permute(2, 1, 0)
print(none.shape, none.stride(), none.is_contiguous())
#> torch.Size([3, 0, 4]) (1, 3, 3) True

print(torch.tensor(7).stride(), torch.tensor(7).is_contiguous())
#> () True
