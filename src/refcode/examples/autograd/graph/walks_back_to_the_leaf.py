import torch

x, y = 2.0, 4.0
w = torch.tensor(1.0, requires_grad=True)
loss = (x * w - y) ** 2
print(loss)
#> tensor(4., grad_fn=<PowBackward0>)

node = loss.grad_fn
while node.next_functions:
    print(type(node).__name__)
    #> PowBackward0
    #> SubBackward0
    #> MulBackward0
    node = node.next_functions[0][0]
print(type(node).__name__, node.variable is w)
#> AccumulateGrad True
