import matplotlib.pyplot as plt
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
losses = list(w**2)
for values in (w, losses):
    try:
        plt.plot(values)
    except RuntimeError as error:
        print(error)
        #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
        #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.

print(plt.plot(w.detach())[0].get_ydata())
#> [1. 2.]
print(plt.plot([loss.item() for loss in losses])[0].get_ydata())
#> [1. 4.]
