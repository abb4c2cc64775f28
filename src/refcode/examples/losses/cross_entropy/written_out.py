import torch
import torch.nn.functional as F

from refcode import nn

torch.manual_seed(0)
z, y = torch.randn(4, 3, 5), torch.randint(3, (4, 5))
y[0, :2] = -100
q = torch.randn(4, 3, 5).softmax(dim=1)
w = torch.tensor([1.0, 2.0, 3.0])
for target in (y, q):
    for reduction in ("none", "sum", "mean"):
        options = {"reduction": reduction, "label_smoothing": 0.1}
        ours = nn.cross_entropy(z, target, w, **options)
        theirs = F.cross_entropy(z, target, w, **options)
        print(reduction, torch.allclose(ours, theirs))
        #> none True
        #> sum True
        #> mean True
        #> none True
        #> sum True
        #> mean True
