import torch

w = torch.zeros(3, requires_grad=True)
d = w.detach()
d[0] = 1
w.data[1] = 2
print(w)
#> tensor([1., 2., 0.], requires_grad=True)

c = w.detach().clone()
c[2] = 3
print(w)
#> tensor([1., 2., 0.], requires_grad=True)
print(d.data_ptr() == w.data_ptr(), c.data_ptr() == w.data_ptr())
#> True False
