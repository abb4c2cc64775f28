import torch

x = torch.tensor([[1, 2], [3, 4], [5, 6]])
for row in x:
    print(row, row.shape)
    #> tensor([1, 2]) torch.Size([2])
    #> tensor([3, 4]) torch.Size([2])
    #> tensor([5, 6]) torch.Size([2])

for size in x.shape:
    print(size)
    #> 3
    #> 2

try:
    for _ in torch.tensor(7):
        pass
except TypeError as error:
    print(error)
    #> iteration over a 0-d tensor
