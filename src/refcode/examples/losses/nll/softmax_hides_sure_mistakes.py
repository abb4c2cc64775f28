import torch
import torch.nn.functional as F

z = torch.tensor([[20.0, 0.0, 0.0]], requires_grad=True)
y = torch.tensor([1])
for f in (torch.softmax, torch.log_softmax):
    (grad,) = torch.autograd.grad(F.nll_loss(f(z, dim=1), y), z)
    print(f.__name__, grad.abs().max() > 0.01, grad.round())
    #> softmax tensor(False) tensor([[0., -0., 0.]])
    #> log_softmax tensor(True) tensor([[ 1., -1.,  0.]])
