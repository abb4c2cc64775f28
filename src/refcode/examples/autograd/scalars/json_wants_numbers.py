import json

import torch

row = {"loss": torch.tensor(0.5), "hits": torch.tensor([3, 4])}
try:
    json.dumps(row)
except TypeError as error:
    print(error)
    #> Object of type Tensor is not JSON serializable
print(json.dumps({k: v.tolist() for k, v in row.items()}))
#> {"loss": 0.5, "hits": [3, 4]}

values = torch.tensor([0.5, float("nan")]).tolist()
print(json.dumps(values))
#> [0.5, NaN]
try:
    json.dumps(values, allow_nan=False)
except ValueError as error:
    print(type(error).__name__)
    #> ValueError
