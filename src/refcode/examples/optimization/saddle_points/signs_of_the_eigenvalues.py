import torch

functions = {
    "x² + y²": lambda v: v[0] ** 2 + v[1] ** 2,
    "-x² - y²": lambda v: -(v[0] ** 2) - v[1] ** 2,
    "x² - y²": lambda v: v[0] ** 2 - v[1] ** 2,
    "2xy": lambda v: 2 * v[0] * v[1],
}
zero = torch.zeros(2)
for name, f in functions.items():
    hessian = torch.func.hessian(f)(zero)
    curvatures = torch.linalg.eigvalsh(hessian)
    print(f"{name:<8}", torch.func.grad(f)(zero), curvatures)
    #> x² + y²  tensor([0., 0.]) tensor([2., 2.])
    #> -x² - y² tensor([0., 0.]) tensor([-2., -2.])
    #> x² - y²  tensor([0., 0.]) tensor([-2.,  2.])
    #> 2xy      tensor([0., 0.]) tensor([-2.,  2.])
