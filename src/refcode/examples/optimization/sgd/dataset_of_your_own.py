from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size

    def __getitem__(self, index):
        return index, index**2


for numbers, squares in DataLoader(Squares(5), batch_size=2):
    print(numbers, squares)
    #> tensor([0, 1]) tensor([0, 1])
    #> tensor([2, 3]) tensor([4, 9])
    #> tensor([4]) tensor([16])
