import torch

w = torch.ones(1, requires_grad=True)
for params in ([], w, [1.0], [w * 2]):
    try:
        torch.optim.SGD(params, lr=0.1)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        #> ValueError optimizer got an empty parameter list
        #> TypeError params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor
        #> TypeError optimizer can only optimize Tensors, but one of the params is float
        #> ValueError can't optimize a non-leaf Tensor

leaf = (torch.ones(3) * 0.1).requires_grad_()  # (1)!
print(leaf.is_leaf, len(torch.optim.SGD([leaf]).param_groups))
#> True 1
