import torch
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        x = torch.tensor([float(i)])
        return x, x * x


data = Squares(5)
print(len(data), data[3])
#> 5 (tensor([3.]), tensor([9.]))
for x, y in DataLoader(data, batch_size=2):
    print(x.flatten(), y.flatten(), x.shape)
    #> tensor([0., 1.]) tensor([0., 1.]) torch.Size([2, 1])
    #> tensor([2., 3.]) tensor([4., 9.]) torch.Size([2, 1])
    #> tensor([4.]) tensor([16.]) torch.Size([1, 1])
