import torch

w = torch.tensor([8.0], requires_grad=True)
optimizer = torch.optim.SGD(
    [w], lr=0.5, momentum=0.5, weight_decay=0.5
)
for _ in range(5):
    w.grad = torch.zeros(1)
    optimizer.step()
    print(w.item(), optimizer.state[w]["momentum_buffer"].item())
    #> 6.0 4.0
    #> 3.5 5.0
    #> 1.375 4.25
    #> -0.03125 2.8125
    #> -0.7265625 1.390625
