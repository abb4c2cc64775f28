import torch

lstm = torch.nn.LSTM(3, 5, batch_first=True)
out, _ = lstm(torch.zeros(2, 4, 3))
print(out.shape, out.stride(), out.is_contiguous())
#> torch.Size([2, 4, 5]) (5, 10, 1) False

h = torch.relu(out)
try:
    h.view(-1, 5)
except RuntimeError as error:
    print(error)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
print(h.reshape(-1, 5).shape)
#> torch.Size([8, 5])
