import torch

for dtype in (torch.float16, torch.bfloat16, torch.float32):
    results = []
    for g in (0.0, 0.0001):
        w = torch.ones(1, dtype=dtype, requires_grad=True)
        optimizer = torch.optim.Adam([w], lr=0.125)
        w.grad = torch.tensor([g], dtype=dtype)
        optimizer.step()
        results.append(round(w.item(), 3))
    eps = torch.tensor(1e-8, dtype=dtype)
    print(dtype, results, f"eps = {eps.item():.0e}")
    #> torch.float16 [nan, -inf] eps = 0e+00
    #> torch.bfloat16 [1.0, 0.875] eps = 1e-08
    #> torch.float32 [1.0, 0.875] eps = 1e-08
