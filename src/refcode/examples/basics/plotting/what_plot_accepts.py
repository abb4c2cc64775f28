import matplotlib.pyplot as plt
import torch

y = torch.tensor([4.0, 1.0, 0.0])
w = y.clone().requires_grad_()
for values in (y, y.tolist(), list(y), y.numpy(), w.detach()):
    (line,) = plt.plot(values)
    print(type(values).__name__, line.get_ydata())
    #> Tensor [4. 1. 0.]
    #> list [4. 1. 0.]
    #> list [4. 1. 0.]
    #> ndarray [4. 1. 0.]
    #> Tensor [4. 1. 0.]
