import torch

slope = torch.func.grad(lambda w: torch.exp(-w))
w = torch.tensor(0.0)
for step in range(10_001):
    if step in (0, 10, 100, 1000, 10_000):
        print(f"{step:5} w {w:5.2f} slope {slope(w):.4f}")
        #>     0 w  0.00 slope -1.0000
        #>    10 w  2.53 slope -0.0797
        #>   100 w  4.64 slope -0.0097
        #>  1000 w  6.91 slope -0.0010
        #> 10000 w  9.21 slope -0.0001
    w = w - slope(w)
