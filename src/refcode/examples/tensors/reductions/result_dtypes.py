import torch

x = torch.tensor([1, 2, 6], dtype=torch.int32)
for name in ["sum", "prod", "argmax", "count_nonzero", "any"]:
    print(name, getattr(x, name)().dtype)
    #> sum torch.int64
    #> prod torch.int64
    #> argmax torch.int64
    #> count_nonzero torch.int64
    #> any torch.bool
for name in ["max", "amax", "median"]:
    print(name, getattr(x, name)().dtype)
    #> max torch.int32
    #> amax torch.int32
    #> median torch.int32
print("cumsum", x.cumsum(dim=0).dtype)
#> cumsum torch.int64

for name in ["mean", "nanmean", "var", "std"]:
    try:
        getattr(x, name)()
    except RuntimeError as error:
        print(error)
        #> mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Int
        #> nanmean(): expected input to have floating point or complex dtype but got Int
        #> std and var only support floating point and complex dtypes
        #> std and var only support floating point and complex dtypes
print(x.half().sum().dtype, x.half().mean().dtype)
#> torch.float16 torch.float16
