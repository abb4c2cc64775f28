import torch

data = torch.ones(2)
w = torch.ones(2, requires_grad=True)
y = w + 1
for out in (y * y, y * data, y.sum(), torch.cat([y, w])):
    node = out.grad_fn
    names = [type(fn).__name__ for fn, _ in node.next_functions]
    print(type(node).__name__, names)
    #> MulBackward0 ['AddBackward0', 'AddBackward0']
    #> MulBackward0 ['AddBackward0', 'NoneType']
    #> SumBackward0 ['AddBackward0']
    #> CatBackward0 ['AddBackward0', 'AccumulateGrad']

(first, _), (second, _) = (y * y).grad_fn.next_functions
print(first is second, first is y.grad_fn)
#> True True
print(w.grad_fn)
#> None
