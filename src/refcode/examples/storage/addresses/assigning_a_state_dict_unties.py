from torch import nn


def tied():
    head = nn.Linear(4, 10, bias=False)
    model = nn.ModuleList([nn.Embedding(10, 4), head])
    model[1].weight = model[0].weight
    return model


saved = tied().state_dict()
for assign in (False, True):
    model = tied()
    model.load_state_dict(saved, assign=assign)
    a, b = model[0].weight, model[1].weight
    print(a is b, a.data_ptr() == b.data_ptr())
    #> True True
    #> False True

model[1].weight = model[0].weight
print(len(list(model.parameters())))
#> 1
