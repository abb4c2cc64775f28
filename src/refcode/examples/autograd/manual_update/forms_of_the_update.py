import torch

forms = [
    ("off", "w -= step"),
    ("on ", "w.data -= step"),
    ("on ", "w.data = w.data - step"),
    ("on ", "w = w - step"),
    ("off", "w = w - step"),
]
for mode, code in forms:
    w = old = torch.ones(1, requires_grad=True)
    memory, step = w.data_ptr(), torch.ones(1)
    with torch.set_grad_enabled(mode == "on "):
        exec(code)
    same = w is old, w.data_ptr() == memory
    print(mode, f"{code:<23}", *same, w.requires_grad, w.is_leaf)
    #> off w -= step               True True True True
    #> on  w.data -= step          True True True True
    #> on  w.data = w.data - step  True False True True
    #> on  w = w - step            False False True False
    #> off w = w - step            False False False True
