import torch

functions = {
    "x⁴ + y⁴": lambda v: v[0] ** 4 + v[1] ** 4,
    "-x⁴ - y⁴": lambda v: -(v[0] ** 4) - v[1] ** 4,
    "x³ - 3xy²": lambda v: v[0] ** 3 - 3 * v[0] * v[1] ** 2,
}
turn = torch.linspace(0, 2 * torch.pi, 100)
around = 0.1 * torch.stack([turn.cos(), turn.sin()])
for name, f in functions.items():
    hessian = torch.func.hessian(f)(torch.zeros(2))
    higher, lower = (f(around) > 0).any(), (f(around) < 0).any()
    print(f"{name:<9}", hessian.count_nonzero(), higher, lower)
    #> x⁴ + y⁴   tensor(0) tensor(True) tensor(False)
    #> -x⁴ - y⁴  tensor(0) tensor(False) tensor(True)
    #> x³ - 3xy² tensor(0) tensor(True) tensor(True)
