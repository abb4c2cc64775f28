import re

import torch
from torch.testing import assert_close

for name in ["float16", "bfloat16", "float32", "float64", "int64"]:
    one = torch.ones(1, dtype=getattr(torch, name))
    try:
        assert_close(one, one + 1)
    except AssertionError as error:
        found = re.findall(r"up to (\S+) allowed", str(error))
        print(name, *(found or ["equal"]))
        #> float16 1e-05 0.001
        #> bfloat16 1e-05 0.016
        #> float32 1e-05 1.3e-06
        #> float64 1e-07 1e-07
        #> int64 equal
