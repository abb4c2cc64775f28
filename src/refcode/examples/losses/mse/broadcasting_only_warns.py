import warnings

import torch
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1)
y = torch.tensor([1.0, 2.0, 3.0])  # (3,)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.MSELoss()(x, y))
    #> tensor(1.3333)
print(caught[0].message)
#> Using a target size (torch.Size([3])) that is different to the input size (torch.Size([3, 1])). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.
print(nn.MSELoss()(x, y.unsqueeze(1)))
#> tensor(0.)

with warnings.catch_warnings():
    warnings.filterwarnings("error", message="Using a target size")
    try:
        nn.MSELoss()(x, y)
    except UserWarning:
        print("raised")
        #> raised
