import torch

for n in (8, 1):
    scores = torch.zeros(n, 1)  # (N, 1)
    print(scores.squeeze().shape, scores.squeeze(1).shape)
    #> torch.Size([8]) torch.Size([8])
    #> torch.Size([]) torch.Size([1])
