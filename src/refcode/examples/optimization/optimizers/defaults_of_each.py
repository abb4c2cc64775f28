from inspect import signature

import torch

names = "SGD ASGD Rprop Adagrad RMSprop Adadelta Adafactor Adam"
names += " AdamW Adamax NAdam RAdam SparseAdam Muon LBFGS"
for name in names.split():
    given = signature(getattr(torch.optim, name)).parameters
    words = ("lr", "weight_decay", "eps", "betas")
    print(name, {w: given[w].default for w in words if w in given})
    #> SGD {'lr': 0.001, 'weight_decay': 0}
    #> ASGD {'lr': 0.01, 'weight_decay': 0}
    #> Rprop {'lr': 0.01}
    #> Adagrad {'lr': 0.01, 'weight_decay': 0, 'eps': 1e-10}
    #> RMSprop {'lr': 0.01, 'weight_decay': 0, 'eps': 1e-08}
    #> Adadelta {'lr': 1.0, 'weight_decay': 0, 'eps': 1e-06}
    #> Adafactor {'lr': 0.01, 'weight_decay': 0.0, 'eps': (None, 0.001)}
    #> Adam {'lr': 0.001, 'weight_decay': 0, 'eps': 1e-08, 'betas': (0.9, 0.999)}
    #> AdamW {'lr': 0.001, 'weight_decay': 0.01, 'eps': 1e-08, 'betas': (0.9, 0.999)}
    #> Adamax {'lr': 0.002, 'weight_decay': 0, 'eps': 1e-08, 'betas': (0.9, 0.999)}
    #> NAdam {'lr': 0.002, 'weight_decay': 0, 'eps': 1e-08, 'betas': (0.9, 0.999)}
    #> RAdam {'lr': 0.001, 'weight_decay': 0, 'eps': 1e-08, 'betas': (0.9, 0.999)}
    #> SparseAdam {'lr': 0.001, 'eps': 1e-08, 'betas': (0.9, 0.999)}
    #> Muon {'lr': 0.001, 'weight_decay': 0.1, 'eps': 1e-07}
    #> LBFGS {'lr': 1}
