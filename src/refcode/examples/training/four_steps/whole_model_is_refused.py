import io
import pickle

import torch
from torch import nn

model, file = nn.Linear(2, 1), io.BytesIO()
torch.save(model, file)
file.seek(0)
try:
    torch.load(file)
except pickle.UnpicklingError as error:
    first, _, reason = str(error).partition("WeightsUnpickler error: ")
    print(first.partition(". ")[0])
    #> Weights only load failed
    print(reason.partition(". ")[0])
    #> Unsupported global: GLOBAL torch.nn.modules.linear.Linear was not an allowed global by default

file.seek(0)
print(torch.load(file, weights_only=False))  # (1)!
#> Linear(in_features=2, out_features=1, bias=True)
