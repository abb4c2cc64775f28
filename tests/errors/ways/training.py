# %% training/four_steps/loader_without_a_batch
m = nn.Linear(1, 1)
refcode.training.fit(m, [], nn.MSELoss(), torch.optim.SGD(m.parameters(), lr=1), epochs=1)

m = nn.Linear(2, 1)
loader = DataLoader(TensorDataset(torch.ones(2, 2), torch.ones(2, 1)), 4, drop_last=True)
refcode.training.fit(m, loader, nn.MSELoss(), torch.optim.Adam(m.parameters()), epochs=2)

# %% training/four_steps/nan_is_reported
m = nn.Linear(1, 1)
x = torch.ones(3, 1) * 1e3
refcode.training.fit(m, [(x, x)], nn.MSELoss(), torch.optim.SGD(m.parameters(), lr=10), epochs=99)

m = nn.Linear(2, 1)
x = torch.ones(3, 2) * 1e30
refcode.training.fit(m, [(x, torch.ones(3, 1))], nn.MSELoss(), torch.optim.SGD(m.parameters(), lr=1), epochs=9)

# %% training/four_steps/nan_is_reported#2
m = nn.Linear(1, 1)
x = torch.ones(3, 1)
refcode.training.fit(m, [(x, x * float("nan"))], nn.MSELoss(), torch.optim.SGD(m.parameters(), lr=1), epochs=1)

m = nn.Linear(2, 1)
refcode.training.fit(m, [(torch.ones(1, 2), torch.full((1, 1), float("inf")))], nn.MSELoss(), torch.optim.Adam(m.parameters()), epochs=3)

# %% training/four_steps/optimizer_has_no_backward
torch.optim.Adam(nn.Linear(1, 1).parameters()).backward()

torch.optim.AdamW([torch.ones(1, requires_grad=True)]).backward()

nn.Linear(1, 1)(torch.ones(1)).step()

torch.ones(2, 2, dtype=torch.float64).zero_grad()

# %% training/four_steps/whole_model_is_refused
f = io.BytesIO()
torch.save(nn.Sequential(nn.ReLU()), f)
f.seek(0)
torch.load(f)

f = io.BytesIO()
torch.save({"model": nn.Conv2d(1, 1, 1), "epoch": 3}, f)
f.seek(0)
torch.load(f, weights_only=True)

file = io.BytesIO()
torch.save({"best": np.float64(0.5)}, file)
file.seek(0)
torch.load(file)
