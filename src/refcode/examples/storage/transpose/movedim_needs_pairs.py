import torch

x = torch.zeros(2, 3, 4)
pairs = [((0, 1), (2,)), ((0, 0), (1, 2)), ((0, 1), (2, 2))]
for source, destination in pairs:
    try:
        x.movedim(source, destination)
    except RuntimeError as error:
        print(error)
        #> movedim: Invalid source or destination dims: source ([0, 1] dims) should contain the same number of dims as destination ([2] dims)
        #> movedim: repeated dim in `source` ([0, 0])
        #> movedim: repeated dim in `destination` ([2, 2])
print(x.movedim((0, 1), (2, 1)).shape)
#> torch.Size([4, 3, 2])
