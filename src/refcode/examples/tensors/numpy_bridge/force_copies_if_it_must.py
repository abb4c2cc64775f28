import numpy as np
import torch

c = torch.tensor([1 + 2j])
for t in (c.conj(), c.conj().imag):
    try:
        t.numpy()
    except RuntimeError as error:
        print(error)
        #> Can't call numpy() on Tensor that has conjugate bit set. Use tensor.resolve_conj().numpy() instead.
        #> Can't call numpy() on Tensor that has negative bit set. Use tensor.resolve_neg().numpy() instead.
    print(t.numpy(force=True))
    #> [1.-2.j]
    #> [-2.]

n = c.conj().numpy(force=True)
print(np.shares_memory(n, c.numpy()))
#> False
