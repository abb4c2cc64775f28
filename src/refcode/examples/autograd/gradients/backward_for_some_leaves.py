import torch

w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
loss = (2 * w + b) ** 2
loss.backward(inputs=[b])
print(w.grad, b.grad)
#> None tensor(14.)
