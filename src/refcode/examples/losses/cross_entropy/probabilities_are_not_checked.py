import torch
import torch.nn.functional as F

z = torch.zeros(1, 2)
for q in ([0.5, 0.5], [5.0, 5.0], [-1.0, 0.0]):
    print(q, F.cross_entropy(z, torch.tensor([q])))
    #> [0.5, 0.5] tensor(0.6931)
    #> [5.0, 5.0] tensor(6.9315)
    #> [-1.0, 0.0] tensor(-0.6931)
try:
    F.cross_entropy(z, torch.tensor([[0.5, 0.5]]), ignore_index=0)
except RuntimeError as error:
    print(error)
    #> ignore_index is not supported for floating point target
