import torch

print(torch.optim.SGD.__doc__.splitlines()[0])
#> Implements stochastic gradient descent (optionally with momentum).

w = torch.zeros(1, requires_grad=True)
for name, value in torch.optim.SGD([w]).defaults.items():
    print(name, value)
    #> lr 0.001
    #> momentum 0
    #> dampening 0
    #> weight_decay 0
    #> nesterov False
    #> maximize False
    #> foreach None
    #> differentiable False
    #> fused None
