import torch

w = torch.tensor([8.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25, momentum=0.5)
print(optimizer.state_dict()["state"])
#> {}
w.grad = torch.tensor([16.0])
optimizer.step()
saved = optimizer.state_dict()
print(saved["state"])
#> {0: {'momentum_buffer': tensor([16.])}}

resumed = torch.optim.SGD([w], lr=0.001)
resumed.load_state_dict(saved)
group = resumed.param_groups[0]
print(group["lr"], group["momentum"])
#> 0.25 0.5
