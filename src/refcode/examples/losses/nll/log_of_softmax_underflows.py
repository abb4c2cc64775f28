import torch
import torch.nn.functional as F

z = torch.tensor([[200.0, 0.0]], requires_grad=True)
y = torch.tensor([1])
for log_p in (z.softmax(dim=1).log(), z.log_softmax(dim=1)):
    loss = F.nll_loss(log_p, y)
    print(loss, torch.autograd.grad(loss, z)[0])
    #> tensor(inf, grad_fn=<NllLossBackward0>) tensor([[nan, nan]])
    #> tensor(200., grad_fn=<NllLossBackward0>) tensor([[ 1., -1.]])
