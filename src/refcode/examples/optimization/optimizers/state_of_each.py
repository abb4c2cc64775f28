import torch

options = {
    "SGD": {"momentum": 0.9},
    "RMSprop": {"momentum": 0.9, "centered": True},
    "Adam": {"amsgrad": True},
}
names = "SGD Adagrad RMSprop Adadelta Adam AdamW Adamax NAdam"
for name in f"{names} RAdam ASGD Rprop Adafactor Muon".split():
    w = torch.zeros(100, 200, requires_grad=True)
    make = getattr(torch.optim, name)
    optimizer = make([w], **options.get(name, {}))
    w.grad = torch.ones(100, 200)
    optimizer.step()
    kept = {k: t.numel() for k, t in optimizer.state[w].items()}
    print(name, kept)
    #> SGD {'momentum_buffer': 20000}
    #> Adagrad {'step': 1, 'sum': 20000}
    #> RMSprop {'step': 1, 'square_avg': 20000, 'momentum_buffer': 20000, 'grad_avg': 20000}
    #> Adadelta {'step': 1, 'square_avg': 20000, 'acc_delta': 20000}
    #> Adam {'step': 1, 'exp_avg': 20000, 'exp_avg_sq': 20000, 'max_exp_avg_sq': 20000}
    #> AdamW {'step': 1, 'exp_avg': 20000, 'exp_avg_sq': 20000}
    #> Adamax {'step': 1, 'exp_avg': 20000, 'exp_inf': 20000}
    #> NAdam {'step': 1, 'mu_product': 1, 'exp_avg': 20000, 'exp_avg_sq': 20000}
    #> RAdam {'step': 1, 'exp_avg': 20000, 'exp_avg_sq': 20000}
    #> ASGD {'step': 1, 'eta': 1, 'mu': 1, 'ax': 20000}
    #> Rprop {'step': 1, 'prev': 20000, 'step_size': 20000}
    #> Adafactor {'step': 1, 'row_var': 100, 'col_var': 200}
    #> Muon {'momentum_buffer': 20000}
