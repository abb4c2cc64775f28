# %% optimization/gradient_descent/refuses_a_vector
torch.func.grad(torch.sin)(torch.ones(3))

torch.func.grad(lambda x: x @ x.T)(torch.ones(2, 2, dtype=torch.float64))

# %% optimization/optimizers/lbfgs_needs_a_closure
torch.optim.LBFGS(nn.Linear(2, 1).parameters()).step()

torch.optim.LBFGS([torch.ones(1, dtype=torch.float64, requires_grad=True)], lr=0.5).step()

# %% optimization/optimizers/lbfgs_needs_a_closure#2
torch.optim.LBFGS([{"params": p} for p in nn.Linear(2, 1).parameters()])

w, v = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
torch.optim.LBFGS([{"params": [w], "lr": 1}, {"params": [v]}])

# %% optimization/optimizers/muon_is_for_matrices
torch.optim.Muon(nn.Conv2d(1, 4, 3).parameters())

torch.optim.Muon([torch.ones(5, requires_grad=True)])

# %% optimization/optimizers/refuses_bad_betas
torch.optim.Adam(nn.Linear(1, 1).parameters(), betas=(1.5, 0.9))

torch.optim.AdamW([torch.ones(1, requires_grad=True)], betas=(0.9, -1.0))

# %% optimization/optimizers/refuses_bad_betas#3
torch.optim.Adam([torch.ones(1, requires_grad=True)], betas=(torch.tensor(0.9), 0.9))

torch.optim.AdamW(nn.Linear(1, 1).parameters(), betas=(0.8, torch.tensor(0.99)))

# %% optimization/optimizers/sparse_adam_needs_sparse_gradients
w = torch.ones(2, 2, requires_grad=True)
w.sum().backward()
torch.optim.SparseAdam([w]).step()

layer = nn.Linear(3, 1)
layer(torch.ones(1, 3)).backward()
torch.optim.SparseAdam(list(layer.parameters()), lr=1).step()

# %% optimization/optimizers/sparse_adam_needs_sparse_gradients#2
e = nn.Embedding(3, 4, sparse=True)
e(torch.tensor([[1], [2]])).sum().backward()
torch.optim.Adam(e.parameters()).step()

e = nn.Embedding(9, 1, sparse=True, dtype=torch.float64)
e(torch.tensor(0)).sum().backward()
torch.optim.Adam(e.parameters(), amsgrad=True).step()

# %% optimization/saddle_points/needs_square_floats
torch.linalg.eigvalsh(torch.ones(3, 4))

torch.linalg.inv(torch.ones(5, 2, dtype=torch.float64))

torch.linalg.inv(torch.ones(2, 3))

# %% optimization/saddle_points/needs_square_floats#2
torch.linalg.eigvalsh(torch.ones(3))

torch.linalg.inv(torch.ones(()))

# %% optimization/schedules/last_epoch_needs_initial_lr
o = torch.optim.Adam(nn.Linear(1, 1).parameters())
torch.optim.lr_scheduler.CosineAnnealingLR(o, 10, last_epoch=0)

w, v = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
o = torch.optim.SGD([{"params": [w], "initial_lr": 1.0}, {"params": [v]}], lr=1.0)
torch.optim.lr_scheduler.LambdaLR(o, lambda t: 1.0, last_epoch=7)

# %% optimization/schedules/one_cycle_ends
o = torch.optim.Adam(nn.Linear(1, 1).parameters())
s = torch.optim.lr_scheduler.OneCycleLR(o, 0.1, epochs=2, steps_per_epoch=3)
for _ in range(7):
    o.step()
    s.step()

o = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=1.0)
s = torch.optim.lr_scheduler.OneCycleLR(o, 1.0, total_steps=10)
s.last_epoch = 10
o.step()
s.step()

# %% optimization/schedules/plateau_looks_at_the_metric
o = torch.optim.Adam(nn.Linear(1, 1).parameters())
torch.optim.lr_scheduler.ReduceLROnPlateau(o, patience=3).step()

o = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=1.0)
torch.optim.lr_scheduler.ReduceLROnPlateau(o, mode="max").step(epoch=3)

# %% optimization/schedules/scheduler_comes_after
o = torch.optim.Adam(nn.Linear(1, 1).parameters())
torch.optim.lr_scheduler.CosineAnnealingLR(o, 10).step()

o = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=1)
torch.optim.lr_scheduler.ExponentialLR(o, 0.5).step()

# %% optimization/sgd/batch_size_is_no_argument
torch.optim.Adam(nn.Linear(1, 1).parameters(), batch_size=32)

torch.optim.RMSprop([torch.ones(1, requires_grad=True)], batch_size=8)

# %% optimization/sgd/batch_size_is_no_argument#2
DataLoader([1, 2, 3]).batch_size = 2

DataLoader(TensorDataset(torch.ones(4)), batch_size=2, shuffle=True).batch_size = 4

# %% optimization/sgd/last_batch_of_one
nn.BatchNorm1d(7)(torch.ones(1, 7))

nn.BatchNorm2d(2)(torch.ones(1, 2, 1, 1, dtype=torch.float32))

# %% optimization/sgd/next_iter_starts_again
next(DataLoader([1.0, 2.0]))

next(DataLoader(TensorDataset(torch.ones(2, 2)), shuffle=True))

# %% optimization/sgd/refuses_unequal_samples
torch.stack([torch.ones(4), torch.ones(5)])

next(iter(DataLoader([torch.ones(3, 8, 8), torch.ones(3, 8, 9)], batch_size=2)))

# %% optimization/sgd/sizes_at_the_edge
DataLoader([1], batch_size=-3)

DataLoader([1], batch_size=2.5)

# %% optimization/sgd/sizes_at_the_edge#2
DataLoader([1], batch_size=None, drop_last=True)

DataLoader(TensorDataset(torch.ones(2)), None, drop_last=True)

# %% optimization/sgd/sizes_at_the_edge#3
DataLoader([1, 2], sampler=[0, 1], shuffle=True)

DataLoader(TensorDataset(torch.ones(3)), sampler=torch.utils.data.SequentialSampler([1]), shuffle=True)

# %% optimization/sgd/sizes_at_the_edge#4
DataLoader([], shuffle=True)

torch.utils.data.RandomSampler(TensorDataset(torch.ones(0, 2)))

# %% optimization/sgd/stacks_the_samples
list(DataLoader([None, None], batch_size=2))

list(DataLoader([object()]))

from PIL import Image
next(iter(DataLoader([Image.new("L", (2, 2))])))

# %% optimization/sgd/two_loaders_shuffle_apart
TensorDataset(torch.ones(5, 2), torch.ones(4))

TensorDataset(torch.ones(1), torch.ones(1), torch.ones(2, dtype=torch.int64))

# %% optimization/sgd_optimizer/a_parameter_belongs_to_one_group
w = torch.ones(1, requires_grad=True)
torch.optim.SGD([{"params": [w]}, {"params": [w], "lr": 0.1}], lr=1)

m = nn.Linear(1, 1)
torch.optim.Adam([{"params": m.parameters()}, {"params": [m.bias]}])

# %% optimization/sgd_optimizer/a_parameter_belongs_to_one_group#2
w = torch.ones(3, requires_grad=True)
torch.optim.Adam([w, w])

m = nn.Linear(1, 1)
torch.optim.SGD([*m.parameters(), m.weight], lr=0.1)

# %% optimization/sgd_optimizer/needs_leaf_tensors_in_a_list#2
torch.optim.Adam(torch.ones(3, dtype=torch.float64, requires_grad=True))

torch.optim.SGD(nn.Linear(1, 1).weight, lr=0.1)

# %% optimization/sgd_optimizer/needs_leaf_tensors_in_a_list#3
torch.optim.Adam([1, 2])

torch.optim.SGD(["w"], lr=1)

# %% optimization/sgd_optimizer/parameters_can_be_read_once
torch.optim.Adam(nn.ReLU().parameters())

p = nn.Linear(1, 1).parameters()
list(p)
torch.optim.SGD(p, lr=0.1)

# %% optimization/sgd_optimizer/refuses_bad_options
torch.optim.Adam([torch.ones(1, requires_grad=True)], lr=-1e-3)

torch.optim.RMSprop(nn.Linear(1, 1).parameters(), lr=-5)

# %% optimization/sgd_optimizer/refuses_bad_options#2
torch.optim.SGD(nn.Linear(1, 1).parameters(), lr="1e-3")

torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1, momentum="0.9")

torch.optim.Adam([torch.ones(1, requires_grad=True)], lr="0.1")

# %% optimization/sgd_optimizer/refuses_bad_options#3
torch.optim.SGD(nn.Linear(1, 1).parameters(), lr=0.1, momentum=-1)

torch.optim.RMSprop(nn.Linear(1, 1).parameters(), momentum=-0.5)

# %% optimization/sgd_optimizer/refuses_bad_options#4
torch.optim.SGD([torch.ones(1, requires_grad=True)], weight_decay=-1e-4)

torch.optim.AdamW(nn.Linear(1, 1).parameters(), weight_decay=-2)

# %% optimization/sgd_optimizer/refuses_bad_options#5
torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1, nesterov=True)

torch.optim.SGD(nn.Linear(1, 1).parameters(), lr=1, momentum=0.9, dampening=0.1, nesterov=True)
