import torch
import torch.nn.functional as F

y = torch.tensor([0])
for score in (20.0, -20.0):
    z = torch.tensor([[score, 0.0, 0.0]], requires_grad=True)
    for name, x in (("logits", z), ("softmax", z.softmax(dim=1))):
        loss = F.cross_entropy(x, y)
        (grad,) = torch.autograd.grad(loss, z)
        largest = grad.abs().max().item()
        print(score, name, round(loss.item(), 3), round(largest, 3))
        #> 20.0 logits 0.0 0.0
        #> 20.0 softmax 0.551 0.0
        #> -20.0 logits 20.693 1.0
        #> -20.0 softmax 1.458 0.0
