import torch

for grad in (None, torch.zeros(1)):
    w = torch.tensor([8.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
    w.grad = torch.tensor([4.0])
    optimizer.step()
    after_one = w.item()
    w.grad = grad
    optimizer.step()
    print(grad, after_one, w.item())
    #> None 6.0 6.0
    #> tensor([0.]) 6.0 5.0
