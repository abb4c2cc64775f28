import torch

half, single = torch.float16, torch.float32
for dtype in (half, torch.bfloat16, single, torch.float64):
    print(dtype, torch.tensor(0.1, dtype=dtype).item())
    #> torch.float16 0.0999755859375
    #> torch.bfloat16 0.10009765625
    #> torch.float32 0.10000000149011612
    #> torch.float64 0.1

x = torch.tensor(0.1)
print(x, x.item())
#> tensor(0.1000) 0.10000000149011612
print(x.item() == 0.1, torch.tensor(x.item()) == x)
#> False tensor(True)
print(round(x.item(), 4), f"{x:.4f}")
#> 0.1 0.1000
