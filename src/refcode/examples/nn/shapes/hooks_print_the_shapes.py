import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 6, 5), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(1176, 10),
)


def show(module, inputs, output):
    name = type(module).__name__
    print(name, tuple(inputs[0].shape), tuple(output.shape))
    #> Conv2d (4, 3, 32, 32) (4, 6, 28, 28)
    #> MaxPool2d (4, 6, 28, 28) (4, 6, 14, 14)
    #> Flatten (4, 6, 14, 14) (4, 1176)
    #> Linear (4, 1176) (4, 10)


hooks = [layer.register_forward_hook(show) for layer in model]
model(torch.zeros(4, 3, 32, 32))
for hook in hooks:
    hook.remove()
