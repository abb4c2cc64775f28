import torch

w = torch.ones(1, requires_grad=True)
print(w.grad)
#> None
tries = {
    "w.grad.data.zero_()": lambda: w.grad.data.zero_(),
    "w.grad.zero_()": lambda: w.grad.zero_(),
    "0.1 * w.grad": lambda: 0.1 * w.grad,
}
for code, act in tries.items():
    try:
        act()
    except (AttributeError, TypeError) as error:
        print(code, "->", error)
        #> w.grad.data.zero_() -> 'NoneType' object has no attribute 'data'
        #> w.grad.zero_() -> 'NoneType' object has no attribute 'zero_'
        #> 0.1 * w.grad -> unsupported operand type(s) for *: 'float' and 'NoneType'

w.grad = None
w.sum().backward()
print(w.grad.zero_())
#> tensor([0.])
