import torch
from torch import nn

from refcode.training import fit

x = torch.tensor([[1.0], [2.0], [3.0]])
model = nn.Linear(1, 1)
for lr, target in ((1.0, 2 * x), (0.01, x / 0)):
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    try:
        fit(model, [(x, target)], nn.MSELoss(), optimizer, epochs=99)
    except FloatingPointError as error:
        print(error)
        #> train, epoch 19, batch 0: the loss is inf; input, target and weights are finite, so it arose between them: numbers grew too large (lower the learning rate, scale the input), or a log, division or root met 0 (take a loss that works on logits)
        #> train, epoch 0, batch 0: the loss is inf; the target holds nan or inf: mend the data
