from torch import nn

saved = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1)).state_dict()
smaller = nn.Sequential(nn.Linear(2, 3))
print(smaller.load_state_dict(saved, strict=False))
#> _IncompatibleKeys(missing_keys=[], unexpected_keys=['1.weight', '1.bias'])

wider = nn.Sequential(nn.Linear(2, 4))
for strict in (True, False):
    try:
        wider.load_state_dict(saved, strict=strict)
    except RuntimeError as error:
        print(error)
        #> Error(s) in loading state_dict for Sequential:
        #>         Unexpected key(s) in state_dict: "1.weight", "1.bias".
        #>         size mismatch for 0.weight: copying a param with shape torch.Size([3, 2]) from checkpoint, the shape in current model is torch.Size([4, 2]).
        #>         size mismatch for 0.bias: copying a param with shape torch.Size([3]) from checkpoint, the shape in current model is torch.Size([4]).
        #> Error(s) in loading state_dict for Sequential:
        #>         size mismatch for 0.weight: copying a param with shape torch.Size([3, 2]) from checkpoint, the shape in current model is torch.Size([4, 2]).
        #>         size mismatch for 0.bias: copying a param with shape torch.Size([3]) from checkpoint, the shape in current model is torch.Size([4]).

same = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
print(same.load_state_dict(saved))
#> <All keys matched successfully>
