import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.LBFGS([w])
try:
    optimizer.step()
except TypeError as error:
    print(error)
    #> LBFGS.step() missing 1 required positional argument: 'closure'

v = torch.ones(1, requires_grad=True)
try:
    torch.optim.LBFGS([{"params": [w]}, {"params": [v], "lr": 0.1}])
except ValueError as error:
    print(error)
    #> LBFGS doesn't support per-parameter options (parameter groups)
