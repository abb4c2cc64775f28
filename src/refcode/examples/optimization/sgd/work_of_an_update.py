import torch
from torch.utils.flop_counter import FlopCounterMode

model = torch.nn.Linear(20, 1)
x, y = torch.ones(1000, 20), torch.ones(1000, 1)
for size in (1000, 100, 1):
    with FlopCounterMode(display=False) as counter:
        loss = ((model(x[:size]) - y[:size]) ** 2).mean()
        loss.backward()
    work = counter.get_total_flops()
    updates = len(x) // size
    print(size, work, updates, work * updates)  # (1)!
    #> 1000 80000 1 80000
    #> 100 8000 10 80000
    #> 1 80 1000 80000
