import torch


def f(v):
    return (v**4 / 4 - v**2 / 2).sum()


for n in range(1, 7):
    values = [torch.tensor([-1.0, 0.0, 1.0])] * n
    points = torch.cartesian_prod(*values).reshape(-1, n)
    hessians = torch.vmap(torch.func.hessian(f))(points)
    below_zero = (torch.linalg.eigvalsh(hessians) < 0).sum(1)
    minima, maxima = (below_zero == 0).sum(), (below_zero == n).sum()
    share = f"{minima / len(points):.2f}"
    print(n, len(points), minima.item(), maxima.item(), share)
    #> 1 3 2 1 0.67
    #> 2 9 4 1 0.44
    #> 3 27 8 1 0.30
    #> 4 81 16 1 0.20
    #> 5 243 32 1 0.13
    #> 6 729 64 1 0.09
