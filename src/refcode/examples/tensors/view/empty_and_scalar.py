import torch

s = torch.tensor(7)
print(s.view(1), s.view(1, 1), s.view(1).view(()))
#> tensor([7]) tensor([[7]]) tensor(7)

e = torch.empty(0, 3)
print(e.view(3, 0).shape, e.reshape(-1).shape)
#> torch.Size([3, 0]) torch.Size([0])
try:
    e.view(-1, 0)
except RuntimeError as error:
    print(error)
    #> cannot reshape tensor of 0 elements into shape [-1, 0] because the unspecified dimension size -1 can be any value and is ambiguous
