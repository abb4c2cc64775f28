import torch

from refcode.surfaces import himmelblau as f

points = torch.tensor(f.minima + f.saddles + f.maxima)
flat = f.gradient(points).norm(dim=1) < 1e-4
hessians = torch.vmap(torch.func.hessian(f))(points)
print(points.shape, flat.all(), hessians.shape)
#> torch.Size([9, 2]) tensor(True) torch.Size([9, 2, 2])
below_zero = (torch.linalg.eigvalsh(hessians) < 0).sum(dim=1)
kinds = ("minimum", "saddle", "maximum")
for point, count in zip(points, below_zero):
    print(point.round(decimals=2), f"{f(point):6.2f}", kinds[count])
    #> tensor([3., 2.])   0.00 minimum
    #> tensor([-2.8100,  3.1300])   0.00 minimum
    #> tensor([-3.7800, -3.2800])   0.00 minimum
    #> tensor([ 3.5800, -1.8500])   0.00 minimum
    #> tensor([0.0900, 2.8800])  67.72 saddle
    #> tensor([-3.0700, -0.0800]) 104.02 saddle
    #> tensor([3.3900, 0.0700])  13.31 saddle
    #> tensor([-0.1300, -1.9500]) 178.34 saddle
    #> tensor([-0.2700, -0.9200]) 181.62 maximum
