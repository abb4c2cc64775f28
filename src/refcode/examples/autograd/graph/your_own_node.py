import torch


class Clip(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, limit):
        ctx.limit = limit
        return x.clamp(-limit, limit)

    @staticmethod
    def backward(ctx, grad):
        return grad, None  # (1)!


x = torch.tensor([0.5, 3.0], requires_grad=True)
y = Clip.apply(x, 1.0)
print(y)
#> tensor([0.5000, 1.0000], grad_fn=<ClipBackward>)
y.sum().backward()
print(x.grad)
#> tensor([1., 1.])
print(torch.autograd.grad(x.clamp(-1, 1).sum(), x))
#> (tensor([1., 0.]),)
