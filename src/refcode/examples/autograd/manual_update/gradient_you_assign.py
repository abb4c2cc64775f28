import torch

w = torch.ones(2, requires_grad=True)
w.grad = torch.tensor([1.0, 2.0])
torch.optim.SGD([w], lr=1.0).step()
print(w)
#> tensor([ 0., -1.], requires_grad=True)

wrong = {
    "three elements": torch.ones(3),
    "float64": torch.ones(2, dtype=torch.float64),
    "a list": [1.0, 2.0],
}
for name, gradient in wrong.items():
    try:
        w.grad = gradient
    except (RuntimeError, TypeError) as error:
        print(name, "->", str(error).partition(". ")[0])
        #> three elements -> attempting to assign a gradient of size '[3]' to a tensor of size '[2]'
        #> float64 -> attempting to assign a gradient with dtype 'double' to a tensor with grad_dtype 'Float'
        #> a list -> assigned grad expected to be a Tensor or None but got grad of type list
