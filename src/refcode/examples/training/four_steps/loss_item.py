import torch

w = torch.tensor(2.0, requires_grad=True)
kept, total = 0, 0.0
for x in (1.0, 2.0, 3.0):
    loss = w * x
    kept = kept + loss
    total += loss.item()
print(total, type(total))
#> 12.0 <class 'float'>
print(kept)
#> tensor(12., grad_fn=<AddBackward0>)
print(kept.grad_fn.next_functions[0][0].name())  # (1)!
#> AddBackward0
