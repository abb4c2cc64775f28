import io

import torch

from refcode.tensors import shares_storage

x = torch.arange(6)
file = io.BytesIO()
torch.save({"x": x, "tail": x[3:]}, file)
file.seek(0)
loaded = torch.load(file)
print(shares_storage(loaded["x"], loaded["tail"]))
#> True

loaded["x"][3] = 99
print(loaded["tail"])
#> tensor([99,  4,  5])
