import torch

params = [
    torch.tensor(2.0, requires_grad=True),
    torch.ones(0, 3, requires_grad=True),
    torch.ones(2, dtype=torch.float64, requires_grad=True),
    torch.ones(2, dtype=torch.bfloat16, requires_grad=True),
]
optimizer = torch.optim.SGD(params, lr=0.5, momentum=0.9)
sum((p * 2).sum() for p in params).backward()
optimizer.step()
for p in params:
    buffer = optimizer.state[p]["momentum_buffer"]
    print(p.detach().tolist(), buffer.shape, buffer.dtype)
    #> 1.0 torch.Size([]) torch.float32
    #> [] torch.Size([0, 3]) torch.float32
    #> [0.0, 0.0] torch.Size([2]) torch.float64
    #> [0.0, 0.0] torch.Size([2]) torch.bfloat16
