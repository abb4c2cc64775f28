import torch

x = torch.tensor(2.0, requires_grad=True)
a = x * 3
b = a.square()
c = a * b
out = c + a
for name, t in {"out": out, "c": c, "b": b, "a": a}.items():
    t.grad_fn.register_prehook(
        lambda grads, name=name: print(name, grads[0].item())
    )
    #> out 1.0
    #> c 1.0
    #> b 6.0
    #> a 109.0
out.backward()
print(x.grad, 3 * (1 + 3 * 6**2))
#> tensor(327.) 327
