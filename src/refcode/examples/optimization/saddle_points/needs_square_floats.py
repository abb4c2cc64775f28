import torch

for bad in (
    torch.ones(2, 3),
    torch.ones(2),
    torch.ones(2, 2, dtype=torch.int64),
):
    try:
        torch.linalg.eigvalsh(bad)
    except RuntimeError as error:
        print(error)
        #> linalg.eigh: A must be batches of square matrices, but they are 2 by 3 matrices
        #> linalg.eigh: The input tensor A must have at least 2 dimensions.
        #> "linalg_eigh_cpu" not implemented for 'Long'
print(torch.linalg.eigvalsh(torch.empty(0, 0)).shape)
#> torch.Size([0])
print(torch.linalg.eigvalsh(torch.ones(5, 3, 3)).shape)
#> torch.Size([5, 3])
print(torch.linalg.eigvalsh(torch.tensor([[4.0]])))
#> tensor([4.])
