import torch

for size in (0.0, 1.0, 100.0):
    w = torch.zeros(2, 2, requires_grad=True)
    optimizer = torch.optim.Adafactor([w], lr=0.5)
    steps = {}
    for t in range(1, 17):
        torch.nn.init.constant_(w, size)
        w.grad = torch.full((2, 2), 7.0)
        optimizer.step()
        steps[t] = round(size - w[0, 0].item(), 5)
    print(size, [steps[t] for t in (1, 4, 16)])
    #> 0.0 [0.0005, 0.0005, 0.00025]
    #> 1.0 [0.5, 0.5, 0.25]
    #> 100.0 [50.0, 50.0, 25.0]
