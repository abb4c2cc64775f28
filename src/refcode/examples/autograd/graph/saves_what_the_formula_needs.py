import torch

x = torch.tensor([1.0, 4.0], requires_grad=True)
w = torch.tensor([2.0, 3.0])
product = (x * w).grad_fn
print(product._saved_other, product._saved_self)
#> tensor([2., 3.]) None
print((x**3).grad_fn._saved_self is x)
#> True
root = x.sqrt()
print(root.grad_fn._saved_result.equal(root))
#> True

total = (x + w).grad_fn
print([name for name in dir(total) if name.startswith("_saved")])
#> ['_saved_alpha']
