import torch
from torch import nn

model = nn.Linear(2, 1)
parallel = nn.DataParallel(model)  # (1)!
saved = parallel.state_dict()
print(list(saved))
#> ['module.weight', 'module.bias']
try:
    model.load_state_dict(saved)
except RuntimeError as error:
    print(error)
    #> Error(s) in loading state_dict for Linear:
    #>         Missing key(s) in state_dict: "weight", "bias".
    #>         Unexpected key(s) in state_dict: "module.weight", "module.bias".

bare = {key.removeprefix("module."): v for key, v in saved.items()}
print(model.load_state_dict(bare))
#> <All keys matched successfully>
print(torch.equal(bare["weight"], model.weight))
#> True
