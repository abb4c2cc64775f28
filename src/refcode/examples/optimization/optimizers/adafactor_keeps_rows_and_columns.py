import torch

w = torch.ones(1000, 500, requires_grad=True)
for name in ("Adam", "Adafactor"):
    optimizer = getattr(torch.optim, name)([w])
    w.grad = torch.ones(1000, 500)
    optimizer.step()
    state = optimizer.state[w]
    print(name, sum(t.numel() for t in state.values()))
    #> Adam 1000001
    #> Adafactor 1501
    print({key: tuple(t.shape) for key, t in state.items()})
    #> {'step': (), 'exp_avg': (1000, 500), 'exp_avg_sq': (1000, 500)}
    #> {'step': (), 'row_var': (1000, 1), 'col_var': (1, 500)}
