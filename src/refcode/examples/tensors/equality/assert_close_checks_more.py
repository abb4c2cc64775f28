import torch
from torch.testing import assert_close

x = torch.ones(2, 3)
others = [x.double(), torch.ones(3), x.to("meta"), [1.0]]
for other in others:
    try:
        assert_close(x, other)
    except (AssertionError, TypeError) as error:
        print(error)
        #> The values for attribute 'dtype' do not match: torch.float32 != torch.float64.
        #> The values for attribute 'shape' do not match: torch.Size([2, 3]) != torch.Size([3]).
        #> The values for attribute 'device' do not match: cpu != meta.
        #> No comparison pair was able to handle inputs of type <class 'torch.Tensor'> and <class 'list'>.

assert_close(x, x.double(), check_dtype=False)
t = torch.ones(3, 2).T
assert_close(x, t)
try:
    assert_close(x, t, check_stride=True)
except AssertionError as error:
    print(error)
    #> The values for attribute 'stride()' do not match: (3, 1) != (1, 2).
