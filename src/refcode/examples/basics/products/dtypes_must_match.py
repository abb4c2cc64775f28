import torch

i, f = torch.tensor([1, 2]), torch.tensor([0.5, 0.25])
print(i * f, torch.outer(i, f).dtype)
#> tensor([0.5000, 0.5000]) torch.float32
for product in (torch.dot, torch.inner, torch.matmul):
    try:
        product(i, f)
    except RuntimeError as error:
        print(error)
        #> dot : expected both vectors to have same dtype, but found Long and Float
        #> both inputs should have same dtype
        #> dot : expected both vectors to have same dtype, but found Long and Float
try:
    torch.einsum("i,i->", i, f)
except RuntimeError as error:
    print(error)
    #> expected scalar type Long but found Float
print(torch.dot(i.to(f.dtype), f))
#> tensor(1.)

t = torch.tensor([True, False])
try:
    torch.dot(t, t)
except NotImplementedError as error:
    print(error)
    #> "dot" not implemented for 'Bool'
print((t & t).sum())
#> tensor(1)
