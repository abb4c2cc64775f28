import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * 2 * x**2  # (1)!


x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
try:
    torch.autograd.gradcheck(Cube.apply, x)
except RuntimeError as error:
    print(str(error).partition("\n")[0])
    #> Jacobian mismatch for output 0 with respect to input 0,
print(torch.autograd.gradcheck(lambda x: x**3, x))
#> True
