import torch

for dtype in (torch.float32, torch.bfloat16, torch.float16):
    w = torch.tensor(1.0, dtype=dtype)
    for _ in range(100):
        w = w - 0.001 * torch.tensor(0.1, dtype=dtype)
    print(dtype, w.item() < 1, torch.finfo(dtype).eps)
    #> torch.float32 True 1.1920928955078125e-07
    #> torch.bfloat16 False 0.0078125
    #> torch.float16 False 0.0009765625
