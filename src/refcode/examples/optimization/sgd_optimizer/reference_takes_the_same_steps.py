import copy

import torch

from refcode.optim import SGD

options = {"lr": 0.25, "momentum": 0.5, "weight_decay": 0.5}
w = torch.tensor([8.0, -4.0], requires_grad=True)
ours = SGD([w], **options)
v = torch.tensor([8.0, -4.0], requires_grad=True)
theirs = torch.optim.SGD([v], lr=1.0)
theirs.load_state_dict(copy.deepcopy(ours.state_dict()))  # (1)!

for _ in range(4):
    w.grad, v.grad = 2 * w.detach(), 2 * v.detach()
    ours.step()
    theirs.step()
    print(w.tolist(), torch.equal(w, v))
    #> [3.0, -1.5] True
    #> [-1.375, 0.6875] True
    #> [-2.703125, 1.3515625] True
    #> [-1.677734375, 0.8388671875] True
