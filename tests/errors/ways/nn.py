# %% nn/linear/dtype_must_match
nn.Linear(3, 1)(torch.ones(2, 3, dtype=torch.int32))

nn.Linear(2, 2).double()(torch.ones(4, 2))

torch.ones(2, 2, dtype=torch.float16) @ torch.ones(2, 2, dtype=torch.float64)

# %% nn/linear/exchanges_weights_with_the_reference
refcode.nn.Linear(4, 1)(torch.ones(2, 3))

refcode.nn.linear(torch.ones(7), torch.ones(2, 8))

# %% nn/module/assigns_a_tensor_to_a_weight
nn.Linear(2, 1).bias = torch.zeros(1)

nn.Conv2d(1, 1, 1).weight = torch.ones(1, dtype=torch.float64)

# %% nn/module/forgets_super_init
class Net(nn.Module):
    def __init__(self):
        self.fc = nn.Linear(2, 2)
Net()

class Other(nn.Module):
    def __init__(self):
        self.layers = nn.ModuleList([nn.ReLU()])
        super().__init__()
Other()

class Net(nn.Module):
    def __init__(self):
        self.w = nn.Parameter(torch.ones(2))
Net()

# %% nn/module/forward_is_missing
class Net(nn.Module):
    def foward(self, x):
        return x
Net()(torch.ones(1))

nn.ModuleDict({"a": nn.ReLU()})(torch.ones(2))

# %% nn/module/sequential_calls_in_order
nn.Linear(2, 2)(torch.ones(1, 2), torch.ones(1, 2))

nn.ReLU()(torch.ones(1), 2, 3)

nn.MSELoss()(torch.ones(2))

class Net(nn.Module):
    def forward(x):
        return x
Net()(torch.ones(2))

# %% nn/module/weights_do_not_fit
nn.Sequential(nn.Linear(5, 3)).load_state_dict(nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 3)).state_dict())

nn.Linear(4, 2, bias=False).load_state_dict(nn.Linear(2, 4).state_dict())

# %% nn/module/weights_do_not_fit#2
nn.Linear(4, 10).load_state_dict(nn.Linear(4, 5).state_dict())

nn.Conv2d(3, 8, 3).load_state_dict(nn.Conv2d(1, 8, 3).state_dict())

# %% nn/module/wrapped_model_adds_a_prefix
nn.Linear(2, 1).load_state_dict({"fc." + k: v for k, v in nn.Linear(2, 1).state_dict().items()})

nn.Conv2d(1, 2, 3).load_state_dict({"w": torch.ones(1)})

# %% nn/relu/edges_of_relu
F.relu(torch.ones(2, 3) > 0)

nn.ReLU()(torch.tensor([True]))

# %% nn/relu/layer_is_made_then_called
nn.Sigmoid().mean()

nn.ReLU(torch.ones(3)).shape

# %% nn/shapes/rows_can_be_asserted
refcode.nn.shape_ledger(nn.Sequential(nn.ReLU()), torch.ones(1))["1"]

refcode.nn.shape_ledger(nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1)), torch.ones(4, 2))["fc"]

# %% nn/softmax/guesses_a_dim
F.log_softmax(torch.ones(3))

nn.Softmax()(torch.ones(2, 3, 4))

# %% nn/softmax/reference_agrees
refcode.nn.softmax(torch.ones(2, dtype=torch.int32), dim=0)

refcode.nn.softmax(torch.ones(2, 2, dtype=torch.uint8), dim=1)
