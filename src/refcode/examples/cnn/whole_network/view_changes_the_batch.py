import torch
from torch import nn

x = torch.zeros(8, 20, 8, 8)  # 1280 features an image, not 320
target = torch.zeros(8).long()
rows = x.view(-1, 320)
print(rows.shape)  # (1)!
#> torch.Size([32, 320])
logits = nn.Linear(320, 10)(rows)
try:
    nn.functional.cross_entropy(logits, target)
except ValueError as error:
    print(error)
    #> Expected input batch_size (32) to match target batch_size (8).
try:
    x.view(8, 320)
except RuntimeError as error:
    print(error)
    #> shape '[8, 320]' is invalid for input of size 10240

print(x.view(8, -1).shape, x.flatten(1).shape)
#> torch.Size([8, 1280]) torch.Size([8, 1280])
