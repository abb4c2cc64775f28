import torch

for channels in (1, 3):
    x = torch.zeros(2, channels, 4, 4)
    x = x.contiguous(memory_format=torch.channels_last)
    try:
        print(x.view(2, -1).shape)
        #> torch.Size([2, 16])
    except RuntimeError as error:
        print(error)
        #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.

print(x.flatten(1).shape, x.reshape(2, -1).shape)
#> torch.Size([2, 48]) torch.Size([2, 48])
print(x.contiguous().view(2, -1).shape)
#> torch.Size([2, 48])
