import torch


def cost(w):
    return w**4


slope = torch.func.grad(cost)
w = torch.tensor(2.0)
for step in range(7):
    print(step, w, cost(w), cost(w).isfinite())
    #> 0 tensor(2.) tensor(16.) tensor(True)
    #> 1 tensor(-14.) tensor(38416.) tensor(True)
    #> 2 tensor(5474.) tensor(8.9788e+14) tensor(True)
    #> 3 tensor(-3.2805e+11) tensor(inf) tensor(False)
    #> 4 tensor(7.0609e+34) tensor(inf) tensor(False)
    #> 5 tensor(-inf) tensor(inf) tensor(False)
    #> 6 tensor(nan) tensor(nan) tensor(False)
    w = w - 0.5 * slope(w)

w = torch.tensor(2.0)
for _ in range(100):
    w = w - 0.01 * slope(w)
print(w.isfinite(), cost(w) < 0.1)
#> tensor(True) tensor(True)
