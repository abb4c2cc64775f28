import torch

s, v = torch.tensor(7), torch.tensor([7])
print(s.shape, v.shape, s.item() == v.item())
#> torch.Size([]) torch.Size([1]) True
print(f"{s} and {v}")
#> 7 and tensor([7])
print(s.tolist(), v.tolist())
#> 7 [7]
for x in (s, v):
    try:
        print(len(x), list(x), x[0])
        #> 1 [tensor(7)] tensor(7)
    except TypeError as error:
        print(error)
        #> len() of a 0-d tensor
