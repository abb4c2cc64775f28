import torch

slope = torch.func.grad(lambda w: 2 * w**2)
curvature = torch.func.grad(slope)(torch.tensor(1.0))
print("L", curvature, "2 / L", 2 / curvature)
#> L tensor(4.) 2 / L tensor(0.5000)
for lr in (0.125, 0.25, 0.375, 0.5, 0.625):
    w, path = torch.tensor(1.0), []
    for _ in range(5):
        path.append(w.item())
        w = w - lr * slope(w)
    print(lr, path)
    #> 0.125 [1.0, 0.5, 0.25, 0.125, 0.0625]
    #> 0.25 [1.0, 0.0, 0.0, 0.0, 0.0]
    #> 0.375 [1.0, -0.5, 0.25, -0.125, 0.0625]
    #> 0.5 [1.0, -1.0, 1.0, -1.0, 1.0]
    #> 0.625 [1.0, -1.5, 2.25, -3.375, 5.0625]
