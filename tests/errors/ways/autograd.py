# %% autograd/gradients/backward_twice
a = torch.rand(4, 2, requires_grad=True)
s = a.exp().sum()
s.backward()
s.backward()

layer, x = nn.Linear(3, 1), torch.ones(5, 3)
h = layer(x).sigmoid()
torch.autograd.grad(h.mean(), layer.weight)
torch.autograd.grad(h.sum(), layer.weight)

# %% autograd/gradients/flag_of_a_result
(torch.ones(3, 3, requires_grad=True) * 2).requires_grad = False

nn.Linear(2, 2)(torch.ones(1, 2)).requires_grad_(False)

# %% autograd/gradients/grad_of_a_result_is_none
(torch.ones(3, requires_grad=True) + 1).grad

nn.Linear(2, 1)(torch.ones(4, 2)).mean().grad

# %% autograd/gradients/gradcheck_finds_a_mistake
class Twice(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x
    @staticmethod
    def backward(ctx, grad):
        return grad
torch.autograd.gradcheck(Twice.apply, torch.ones(1, dtype=torch.float64, requires_grad=True))

class Sine(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.sin()
    @staticmethod
    def backward(ctx, grad):
        return -grad * ctx.saved_tensors[0].cos()
torch.autograd.gradcheck(Sine.apply, torch.ones(2, 2, dtype=torch.float64, requires_grad=True))

# %% autograd/gradients/loss_must_be_real
torch.ones((), dtype=torch.complex128, requires_grad=True).sin().backward()

torch.ones(3, dtype=torch.complex64, requires_grad=True).sum().backward()

# %% autograd/gradients/nan_has_an_origin
with torch.autograd.set_detect_anomaly(True):
    x = torch.zeros(2, 2, dtype=torch.float64, requires_grad=True)
    (x.pow(0.5) * 0).sum().backward()

with torch.autograd.detect_anomaly():
    x = torch.zeros(1, requires_grad=True)
    (x.sqrt() * x).backward()

# %% autograd/gradients/nan_has_an_origin#2
torch.autograd.set_detect_anomaly(True)
try:
    (torch.zeros(3, requires_grad=True).sqrt() * 0).sum().backward()
except RuntimeError:
    pass
torch.autograd.set_detect_anomaly(False)

torch.autograd.set_detect_anomaly(True)
try:
    x = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    (x.pow(0.5) * 0).sum().backward()
except RuntimeError:
    pass
torch.autograd.set_detect_anomaly(False)

# %% autograd/gradients/no_graph_to_walk
torch.ones(2, 2).mean().backward()

with torch.no_grad():
    loss = nn.Linear(2, 1)(torch.ones(3, 2)).sum()
loss.backward()

# %% autograd/gradients/only_floats_have_gradients
torch.tensor([1, 2], requires_grad=True)

nn.Parameter(torch.ones(2, dtype=torch.int32))

# %% autograd/gradients/overwrites_what_backward_needs
x = torch.ones(4, 3, dtype=torch.float64, requires_grad=True)
y = x.sigmoid()
y += 1
y.sum().backward()

x = torch.ones(3, requires_grad=True)
y = F.tanh(x * 2)
y[0] = 0
y.sum().backward()

# %% autograd/gradients/unused_input
a, b = torch.ones(2, requires_grad=True), torch.ones(3, requires_grad=True)
torch.autograd.grad(b.sum(), [a])

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
torch.autograd.grad(model[1](torch.ones(1, 2)).sum(), list(model.parameters()))

# %% autograd/gradients/vector_needs_weights
(torch.ones(3, 2, requires_grad=True) * 2).backward()

torch.autograd.grad(nn.Linear(2, 2)(torch.ones(1, 2, requires_grad=True)), [torch.ones(1)])

# %% autograd/gradients/weight_that_is_no_leaf
torch.optim.Adam([torch.ones(2, requires_grad=True).double()])

torch.optim.SGD([nn.Linear(2, 1).weight * 0.1], lr=0.1)

# %% autograd/gradients/write_into_a_leaf
w = torch.ones(4, 2, requires_grad=True)
w[0] = 0

nn.Linear(3, 2).weight.T.mul_(2)

# %% autograd/graph/results_refuse_deepcopy
copy.deepcopy(torch.ones(2, requires_grad=True).sum())

model = nn.Linear(2, 1)
model.last = model(torch.ones(1, 2))
copy.deepcopy(model)

# %% autograd/manual_update/data_gives_wrong_gradients
w = torch.ones(3, 3, dtype=torch.float64, requires_grad=True)
loss = (w * w).sum()
with torch.no_grad():
    w -= 1
loss.backward()

w, v = torch.ones(4, requires_grad=True), torch.ones(4, requires_grad=True)
loss = (w * v).sum()
w.data.zero_()
with torch.no_grad():
    v.zero_()
loss.backward()

# %% autograd/manual_update/data_takes_any_shape
w = torch.ones(2, requires_grad=True)
w.data = torch.ones(2, dtype=torch.int64)

nn.Linear(1, 1).weight.data = torch.ones(1, 1) > 0

# %% autograd/manual_update/data_takes_any_shape#2
x = torch.ones(3, dtype=torch.float64)
x += torch.ones(4, 3)

torch.ones(2, 1).mul_(torch.ones(2, 5))

# %% autograd/manual_update/grad_is_none_at_first
torch.ones(4, requires_grad=True).grad.zero_()

for p in nn.Linear(2, 1).parameters():
    p.data -= 0.1 * p.grad.data

class Net(nn.Module):
    def forward(self, x):
        x.sum()
Net()(torch.ones(2)).backward()

F.mse_loss(None, torch.ones(2))

# %% autograd/manual_update/grad_is_none_at_first#3
w = torch.ones(3, requires_grad=True)
w - 0.1 * w.grad

[p * 0.5 * p.grad for p in nn.Linear(2, 2).parameters()]

class Net(nn.Module):
    def forward(self, x):
        x.sum()
Net()(torch.ones(2)) - torch.ones(2)

# %% autograd/manual_update/gradient_you_assign
torch.ones(3, 2, requires_grad=True).grad = torch.ones(2, 3)

nn.Linear(4, 1).weight.grad = torch.ones(4)

torch.ones(3, requires_grad=True).grad = torch.ones(3, dtype=torch.float64)

nn.Linear(1, 1).bias.grad = torch.ones(1, dtype=torch.float16)

torch.ones(1, requires_grad=True).grad = 1.0

torch.ones(1, requires_grad=True).grad = (0,)

# %% autograd/manual_update/needs_no_grad
w = torch.ones(3, 3, requires_grad=True)
w -= 0.1

nn.Linear(2, 1).weight.add_(1)

# %% autograd/no_grad/cache_filled_while_evaluating
with torch.inference_mode():
    cached = torch.rand(2, 2)
torch.ones(2, 2, requires_grad=True) * cached

with torch.inference_mode():
    x = torch.ones(1, 3, dtype=torch.float64)
nn.Linear(3, 1).double()(x)

# %% autograd/no_grad/detaches_in_place
torch.ones(4, requires_grad=True).view(2, 2).detach_()

nn.Linear(2, 1).weight.T.detach_()

# %% autograd/no_grad/detaches_in_place#2
x = torch.ones(3, requires_grad=True)
h = x + 1
y = h.pow(2).sum()
h.detach_()
y.backward()

x = torch.ones(2, 2, dtype=torch.float64, requires_grad=True)
h = x * 3
y = (h * h * h).mean()
h.detach_()
y.backward()

# %% autograd/no_grad/inference_tensor_outside
with torch.inference_mode():
    x = torch.ones(3)
x += 1

with torch.inference_mode():
    w = torch.ones(2, 2)
w[0] = 5

with torch.inference_mode():
    x = torch.ones(1)
x.requires_grad_()

with torch.inference_mode():
    y = torch.ones(2, 2, dtype=torch.float64)
y.requires_grad = True

# %% autograd/no_grad/inference_tensor_outside#3
with torch.inference_mode():
    torch.zeros(2)._version

with torch.inference_mode():
    x = torch.ones(1, dtype=torch.int32)
x._version

# %% autograd/no_grad/view_made_inside
x = torch.ones(3, requires_grad=True) * 1
with torch.no_grad():
    v = x[1:]
v += 1

x = torch.ones(2, 2, requires_grad=True) * 2
with torch.no_grad():
    v = x.T
v.mul_(2)

# %% autograd/scalars/a_number_has_no_history
nn.Linear(2, 1)(torch.ones(1, 2)).item().backward()

torch.ones(1).sum().item().detach()

# %% autograd/scalars/comparison_is_a_tensor
if torch.zeros(3, 2, dtype=torch.float64):
    pass

max(torch.ones(2), torch.zeros(2))

nn.CrossEntropyLoss(torch.zeros(4, 2), torch.tensor([0, 1, 1, 0]))

# %% autograd/scalars/comparison_is_a_tensor#2
bool(torch.empty(0, 3))

while torch.tensor([]):
    pass

# %% autograd/scalars/float_warns
float(torch.ones(1, requires_grad=True))

torch.tensor(nn.Linear(1, 1)(torch.ones(1)))
float(nn.Linear(2, 1)(torch.ones(1, 2)).sum())

# %% autograd/scalars/format_of_a_parameter
f"{torch.ones(2):.3f}"

"{:.1e}".format(torch.ones(3, 3))

# %% autograd/scalars/int_cuts_off
round(torch.ones(2))

round(torch.tensor(2.5, dtype=torch.float64))

# %% autograd/scalars/integers_count_and_index
range(torch.tensor(3.0))

["a", "b"][torch.tensor([0, 1])]

# %% autograd/scalars/json_wants_numbers
json.dumps({"loss": torch.ones(1)})

json.dumps([torch.zeros(2, 2, dtype=torch.int64)])

# %% autograd/scalars/nan_is_true
int(torch.tensor(float("nan"), dtype=torch.float64))

int((torch.zeros(1) / 0).item())

int(torch.tensor(float("inf")).item())

round((torch.ones(1) / 0).item())

# %% autograd/scalars/no_value_to_take
torch.ones(1, device="meta", dtype=torch.int32).item()

float(torch.empty((1, 1), device="meta"))

# %% autograd/scalars/no_value_to_take#2
torch.vmap(lambda x: float(x.item()))(torch.ones(2, dtype=torch.float64))

torch.vmap(lambda row: row * row.sum().item())(torch.ones(4, 3))

# %% autograd/scalars/one_element_only
torch.ones(3, 2).item()

torch.empty(0, dtype=torch.int64).item()

# %% autograd/scalars/one_element_only#2
float(torch.ones(4))

math.sqrt(torch.ones(2, 2, dtype=torch.float64))

# %% autograd/scalars/one_element_only#4
torch.ones(3).item(0)

torch.ones(2, 2).item(1, 1)
