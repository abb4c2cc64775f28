import torch


def one_idle_step(set_to_none, **options):
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5, **options)
    w.sum().backward()
    optimizer.step()
    before = w.item()
    optimizer.zero_grad(set_to_none=set_to_none)
    optimizer.step()
    return before, w.item()


print(one_idle_step(True, momentum=0.5))
#> (0.5, 0.5)
print(one_idle_step(False, momentum=0.5))
#> (0.5, 0.25)
print(one_idle_step(True, weight_decay=0.5))
#> (0.25, 0.25)
print(one_idle_step(False, weight_decay=0.5))
#> (0.25, 0.1875)
