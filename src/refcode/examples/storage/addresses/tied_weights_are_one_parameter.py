from torch import nn

model = nn.ModuleDict()
model["embed"] = nn.Embedding(10, 4)
model["head"] = nn.Linear(4, 10, bias=False)
model["head"].weight = model["embed"].weight
print(len(list(model.parameters())), list(model.state_dict()))
#> 1 ['embed.weight', 'head.weight']

stored = {}
for t in model.state_dict().values():
    storage = t.untyped_storage()
    stored[storage.data_ptr()] = storage.nbytes()
print(sum(t.nbytes for t in model.state_dict().values()))
#> 320
print(sum(stored.values()))
#> 160
