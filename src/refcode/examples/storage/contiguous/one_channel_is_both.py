import torch

last = torch.channels_last
for shape in ((2, 3, 4, 5), (2, 1, 4, 5), (2, 3, 1, 1)):
    x = torch.zeros(shape)
    print(
        x.is_contiguous(memory_format=last),
        x.stride(),
        x.contiguous(memory_format=last).stride(),
        x.to(memory_format=last).stride(),
    )
    #> False (60, 20, 5, 1) (60, 1, 15, 3) (60, 1, 15, 3)
    #> True (20, 20, 5, 1) (20, 20, 5, 1) (20, 1, 5, 1)
    #> True (3, 1, 1, 1) (3, 1, 1, 1) (3, 1, 3, 3)
