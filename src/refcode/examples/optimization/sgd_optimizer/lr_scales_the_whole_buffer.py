import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
p, v = 0.0, 0.0  # (1)!
for lr in (1.0, 1.0, 0.25, 0.25):
    optimizer.param_groups[0]["lr"] = lr
    old_w, old_p = w.item(), p
    w.grad = torch.ones(1)
    optimizer.step()
    v = 0.5 * v + lr * 1.0
    p = p - v
    print(lr, "torch:", old_w - w.item(), "textbook:", old_p - p)
    #> 1.0 torch: 1.0 textbook: 1.0
    #> 1.0 torch: 1.5 textbook: 1.5
    #> 0.25 torch: 0.4375 textbook: 1.0
    #> 0.25 torch: 0.46875 textbook: 0.75
