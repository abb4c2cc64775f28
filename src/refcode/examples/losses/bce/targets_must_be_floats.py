import torch
from torch import nn

x, labels = torch.tensor([0.5]), torch.tensor([1])
bce, with_logits = nn.BCELoss(), nn.BCEWithLogitsLoss()
for loss_fn in (bce, with_logits):
    for y in (labels, labels.bool()):
        try:
            loss_fn(x, y)
        except RuntimeError as error:
            print(error)
            #> Found dtype Long but expected Float
            #> Found dtype Bool but expected Float
            #> result type Float can't be cast to the desired output type Long
            #> Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
try:
    bce(x, labels.double())
except RuntimeError as error:
    print(error)
    #> Found dtype Double but expected Float
print(with_logits(x, labels.double()).dtype)
#> torch.float64
print(with_logits(x.double(), labels.float()).dtype)
#> torch.float32
print(bce(x, labels.float()), with_logits(x, labels.float()))
#> tensor(0.6931) tensor(0.4741)
