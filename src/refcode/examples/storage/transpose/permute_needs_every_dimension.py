import torch

x = torch.zeros(2, 3, 4)
for dims in ((1, 0), (0, 0, 1), (0, 2, -1), (0, 1, 3)):
    try:
        x.permute(dims)
    except (RuntimeError, IndexError) as error:
        print(f"{dims}: {error}")
        #> (1, 0): permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = 3 is not equal to len(dims) = 2
        #> (0, 0, 1): permute(): duplicate dims are not allowed.
        #> (0, 2, -1): permute(): duplicate dims are not allowed.
        #> (0, 1, 3): Dimension out of range (expected to be in range of [-3, 2], but got 3)
print(x.permute(1, 0, 2).shape, x.transpose(0, 1).shape)
#> torch.Size([3, 2, 4]) torch.Size([3, 2, 4])
