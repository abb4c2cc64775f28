import torch

x = torch.ones(2, 2, requires_grad=True)
y = x + 2
out = (y * y * 3).mean()
print(x.grad_fn)
#> None

node, steps = out.grad_fn, []
while node is not None:
    steps.append(type(node).__name__)
    node = node.next_functions[0][0] if node.next_functions else None
print(steps)
#> ['MeanBackward0', 'MulBackward0', 'MulBackward0', 'AddBackward0', 'AccumulateGrad']
