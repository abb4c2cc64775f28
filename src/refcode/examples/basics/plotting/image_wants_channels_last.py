import matplotlib.pyplot as plt
import torch

image = torch.zeros(3, 4, 5)  # (C, H, W)
try:
    plt.imshow(image.numpy())
except TypeError as error:
    print(error)
    #> Invalid shape (3, 4, 5) for image data
shown = plt.imshow(image.permute(1, 2, 0).numpy())
print(shown.get_array().shape)
#> (4, 5, 3)

gray = torch.zeros(1, 4, 5)
print(plt.imshow(gray[0].numpy()).get_array().shape)  # (1)!
#> (4, 5)
