import functools

import torch


@functools.cache
def table():
    return torch.arange(3.0)


@functools.cache
@torch.inference_mode(False)
def normal_table():
    return torch.arange(3.0)


w = torch.ones(3, requires_grad=True)
for get in (table, normal_table):
    with torch.inference_mode():
        get()  # (1)!
    try:
        print(get.__name__, (w * get()).requires_grad)
        #> normal_table True
    except RuntimeError as error:
        print(get.__name__, str(error).partition(". ")[0])
        #> table Inference tensors cannot be saved for backward
