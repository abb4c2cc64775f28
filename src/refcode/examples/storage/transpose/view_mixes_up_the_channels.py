import torch

red = torch.arange(4)
hwc = torch.stack((red, red + 10, red + 20), dim=1).view(2, 2, 3)
print(hwc[0, 0], hwc[1, 1])
#> tensor([ 0, 10, 20]) tensor([ 3, 13, 23])

wrong = hwc.view(3, 2, 2)
right = hwc.permute(2, 0, 1)
print(wrong.shape == right.shape)
#> True
print(wrong[0])
#> tensor([[ 0, 10],
#>         [20,  1]])
print(right[0])
#> tensor([[0, 1],
#>         [2, 3]])
