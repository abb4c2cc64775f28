import torch

x = torch.tensor([1, 2], dtype=torch.int8)
print(torch.result_type(x, 0.5))
#> torch.float32
print(torch.result_type(x, torch.tensor(1000)))
#> torch.int8

print(torch.promote_types(torch.int8, torch.uint8))
#> torch.int16
print(torch.promote_types(torch.float16, torch.bfloat16))
#> torch.float32
print(torch.promote_types(torch.int64, torch.float16))
#> torch.float16
print(torch.promote_types(torch.float32, torch.complex64))
#> torch.complex64
