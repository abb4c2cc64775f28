import torch

x = torch.tensor([-1, 0, 1])
print(torch.sigmoid(x).dtype)
#> torch.float32
print(torch.sigmoid(x.double()).dtype, torch.sigmoid(x.half()).dtype)
#> torch.float64 torch.float16
try:
    x.sigmoid_()
except RuntimeError as error:
    print(error)
    #> result type Float can't be cast to the desired output type Long
