import numpy as np
import torch

a = np.ones(3)
n = np.ones(3, dtype=np.float32)
ways = {
    "from_numpy(a)": torch.from_numpy(a),
    "as_tensor(a)": torch.as_tensor(a),
    "asarray(a)": torch.asarray(a),
    "from_dlpack(a)": torch.from_dlpack(a),
    "as_tensor(a, dtype=float32)": torch.as_tensor(
        a, dtype=torch.float32
    ),
    "asarray(a, copy=True)": torch.asarray(a, copy=True),
    "tensor(a)": torch.tensor(a),
    "Tensor(a)": torch.Tensor(a),
    "Tensor(float32 array)": torch.Tensor(n),  # (1)!
}
a[0] = n[0] = 9
for name, t in ways.items():
    print(f"{name:28}{'shared' if t[0] == 9 else 'copied'}", t.dtype)
    #> from_numpy(a)               shared torch.float64
    #> as_tensor(a)                shared torch.float64
    #> asarray(a)                  shared torch.float64
    #> from_dlpack(a)              shared torch.float64
    #> as_tensor(a, dtype=float32) copied torch.float32
    #> asarray(a, copy=True)       copied torch.float64
    #> tensor(a)                   copied torch.float64
    #> Tensor(a)                   copied torch.float32
    #> Tensor(float32 array)       shared torch.float32
