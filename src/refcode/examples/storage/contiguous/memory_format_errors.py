import torch

x = torch.zeros(2, 3, 4)
print(x.is_contiguous(memory_format=torch.channels_last))
#> False
for call in (
    "x.contiguous(memory_format=torch.channels_last)",
    "x.contiguous(memory_format=torch.channels_last_3d)",
    "x.mT.contiguous(memory_format=torch.preserve_format)",
    "x.contiguous(torch.channels_last)",
    "torch.zeros(2, 3, memory_format=torch.channels_last)",
):
    try:
        eval(call)
    except (RuntimeError, TypeError) as error:
        print(f"{call}: {error}")
        #> x.contiguous(memory_format=torch.channels_last): required rank 4 tensor to use channels_last format
        #> x.contiguous(memory_format=torch.channels_last_3d): required rank 5 tensor to use channels_last_3d format
        #> x.mT.contiguous(memory_format=torch.preserve_format): preserve memory format is unsupported by the contiguous operator
        #> x.contiguous(torch.channels_last): contiguous() takes 0 positional arguments but 1 was given
        #> torch.zeros(2, 3, memory_format=torch.channels_last): zeros() got an unexpected keyword argument 'memory_format'
