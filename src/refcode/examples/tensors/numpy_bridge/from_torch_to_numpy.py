import numpy as np
import torch

t = torch.ones(3)
ways = {
    "t.numpy()": t.numpy(),
    "np.asarray(t)": np.asarray(t),
    "np.from_dlpack(t)": np.from_dlpack(t),
    "t.numpy().copy()": t.numpy().copy(),
    "np.asarray(t, dtype='f8')": np.asarray(t, dtype="f8"),
    "t.tolist()": t.tolist(),
}
t[0] = 9
for name, a in ways.items():
    print(f"{name:26}{'shared' if a[0] == 9 else 'copied'}")
    #> t.numpy()                 shared
    #> np.asarray(t)             shared
    #> np.from_dlpack(t)         shared
    #> t.numpy().copy()          copied
    #> np.asarray(t, dtype='f8') copied
    #> t.tolist()                copied
