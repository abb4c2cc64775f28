import copy

import torch

w = torch.tensor([8.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25, momentum=0.5)
w.grad = torch.tensor([16.0])
optimizer.step()
saved = optimizer.state_dict()
kept = copy.deepcopy(saved)

optimizer.step()
print(saved["state"][0]["momentum_buffer"])
#> tensor([24.])
print(kept["state"][0]["momentum_buffer"])
#> tensor([16.])

other = torch.optim.SGD([w], lr=0.25, momentum=0.5)
other.load_state_dict(saved)  # (1)!
buffers = [o.state[w]["momentum_buffer"] for o in (optimizer, other)]
print(buffers[0] is buffers[1])
#> True
