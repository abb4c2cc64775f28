import torch

x = torch.ones(1, requires_grad=True)
with torch.inference_mode():
    z = x * 2
try:
    (z * x).sum().backward()
except RuntimeError as error:
    print(error)
    #> Inference tensors cannot be saved for backward. Please do not use Tensors created in inference mode in computation tracked by autograd. To work around this, you can make a clone to get a normal tensor and use it in autograd, or use `torch.no_grad()` instead of `torch.inference_mode()`.

(z + x).sum().backward()  # (1)!
print(x.grad)
#> tensor([1.])

x.grad = None
(z.clone() * x).sum().backward()
print(x.grad)
#> tensor([2.])
