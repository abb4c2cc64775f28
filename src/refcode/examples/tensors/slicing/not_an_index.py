import torch

x = torch.arange(12).reshape(3, 4)
tries = {
    "x[0, 0, 0]": lambda: x[0, 0, 0],
    "x[6 / 3]": lambda: x[6 / 3],
    "x[1.0:]": lambda: x[1.0:],
    "x[torch.tensor([1.0])]": lambda: x[torch.tensor([1.0])],
    "x[0, 0][:]": lambda: x[0, 0][:],
}
for code, read in tries.items():
    try:
        read()
    except (IndexError, TypeError) as error:
        print(code, "->", error)
        #> x[0, 0, 0] -> too many indices for tensor of dimension 2
        #> x[6 / 3] -> only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got float)
        #> x[1.0:] -> slice indices must be integers or None or have an __index__ method
        #> x[torch.tensor([1.0])] -> tensors used as indices must be long, int, byte or bool tensors
        #> x[0, 0][:] -> slice() cannot be applied to a 0-dim tensor.

print(x[0, 0], x[6 // 3], x[torch.tensor([1.0]).long()])
#> tensor(0) tensor([ 8,  9, 10, 11]) tensor([[4, 5, 6, 7]])
