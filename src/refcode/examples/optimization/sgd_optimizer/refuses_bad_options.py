import torch

w = torch.ones(1, requires_grad=True)
for options in (
    {"lr": -1},
    {"lr": "1e-3"},
    {"momentum": -0.9},
    {"weight_decay": -0.1},
    {"nesterov": True},
    {"momentum": 0.9, "dampening": 0.1, "nesterov": True},
):
    try:
        torch.optim.SGD([w], **{"lr": 0.1, **options})
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        #> ValueError Invalid learning rate: -1
        #> TypeError '<' not supported between instances of 'str' and 'float'
        #> ValueError Invalid momentum value: -0.9
        #> ValueError Invalid weight_decay value: -0.1
        #> ValueError Nesterov momentum requires a momentum and zero dampening
        #> ValueError Nesterov momentum requires a momentum and zero dampening
