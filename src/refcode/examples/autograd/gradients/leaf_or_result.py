import torch

data = torch.ones(2)
w = torch.ones(2, requires_grad=True)
y = w * data
for t in (data, w, y, y.detach()):
    print(t.is_leaf, t.requires_grad, t.grad_fn is not None)
    #> True False False
    #> True True False
    #> False True True
    #> True False False

y.sum().backward()
print(data.grad, w.grad)
#> None tensor([1., 1.])
