import torch

w = torch.ones(1, requires_grad=True)
for betas in ((0.9, 1.0), (-0.1, 0.9), (0, 0.99)):
    try:
        torch.optim.Adam([w], betas=betas)
    except ValueError as error:
        print(error)
        #> Invalid beta parameter at index 1: 1.0
        #> Invalid beta parameter at index 0: -0.1
        #> betas must be either both floats or both Tensors
print(torch.optim.NAdam([w], betas=(0, 0.99)).defaults["betas"])
#> (0, 0.99)
