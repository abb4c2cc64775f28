import torch
from torch import nn

each = nn.CrossEntropyLoss(reduction="none")
for z_shape, y_shape in (
    ((3,), ()),
    ((2, 3), (2,)),
    ((2, 3, 7), (2, 7)),
    ((2, 3, 4, 6), (2, 4, 6)),
):
    z, y = torch.zeros(z_shape), torch.zeros(y_shape, dtype=torch.long)
    print(z_shape, tuple(each(z, y).shape))
    #> (3,) ()
    #> (2, 3) (2,)
    #> (2, 3, 7) (2, 7)
    #> (2, 3, 4, 6) (2, 4, 6)
