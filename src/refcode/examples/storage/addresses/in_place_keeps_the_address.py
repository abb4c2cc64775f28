import torch

x = torch.zeros(3)
y = x
address = x.data_ptr()

x += 1
print(x.data_ptr() == address, y is x)
#> True True
x[:] = 5
print(x.data_ptr() == address, y is x)
#> True True

x = x + 1
print(x.data_ptr() == address, y is x)
#> False False
print(x, y)
#> tensor([6., 6., 6.]) tensor([5., 5., 5.])
