import io

import torch

from refcode.optim import Adam

w = torch.tensor([3.0, -1.0], requires_grad=True)
v = w.detach().clone().requires_grad_()
torch_s = torch.optim.Adam([v], lr=0.1)
for _ in range(5):
    v.grad = 2 * v.detach()
    torch_s.step()
file = io.BytesIO()
torch.save((v, torch_s.state_dict()), file)
file.seek(0)

w, state = torch.load(file)
ours = Adam([w])
ours.load_state_dict(state)
for _ in range(5):
    v.grad, w.grad = 2 * v.detach(), 2 * w.detach()
    torch_s.step()
    ours.step()
print(torch.allclose(w, v), ours.state[w]["step"])
#> True tensor(10.)
