import matplotlib.pyplot as plt
import torch

far = torch.ones(2, device="meta")
half = torch.ones(2, dtype=torch.bfloat16)
for values in (far, half):
    try:
        plt.plot(values)
    except TypeError as error:
        print(error)
        #> can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
        #> Got unsupported ScalarType BFloat16

print(plt.plot(half.float())[0].get_ydata())
#> [1. 1.]
print(half[0].item(), half.cpu().tolist())  # (1)!
#> 1.0 [1.0, 1.0]
