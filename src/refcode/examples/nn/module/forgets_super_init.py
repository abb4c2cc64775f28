from torch import nn


class Bad(nn.Module):
    def __init__(self):
        self.linear = nn.Linear(1, 1)


class Good(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 1)


try:
    Bad()
except AttributeError as error:
    print(error)
    #> cannot assign module before Module.__init__() call
print(len(list(Good().parameters())))
#> 2
