import torch
from torch import nn

try:
    nn.BCEWithLogitsLoss(pos_weight=3.0)
except TypeError as error:
    print(error)
    #> cannot assign 'float' object to buffer 'pos_weight' (torch Tensor or None required)

model = nn.Linear(1, 1)
model.loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(3.0))
print(list(model.state_dict()))
#> ['weight', 'bias', 'loss.pos_weight']
try:
    nn.Linear(1, 1).load_state_dict(model.state_dict())
except RuntimeError as error:
    print(str(error).splitlines()[1].strip())
    #> Unexpected key(s) in state_dict: "loss.pos_weight".
print(model.to("meta").loss.pos_weight.device)
#> meta
