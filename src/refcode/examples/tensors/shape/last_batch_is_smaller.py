import torch

data = torch.zeros(10, 2, 3)
for batch in data.split(4):
    print(batch.shape, batch.view(batch.size(0), -1).shape)
    #> torch.Size([4, 2, 3]) torch.Size([4, 6])
    #> torch.Size([4, 2, 3]) torch.Size([4, 6])
    #> torch.Size([2, 2, 3]) torch.Size([2, 6])

try:
    batch.view(4, 6)
except RuntimeError as error:
    print(error)
    #> shape '[4, 6]' is invalid for input of size 12
