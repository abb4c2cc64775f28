import warnings

import torch

calls = ["t()", "T", "mT", "mH", "H", "transpose(0, 1)"]
shapes = [(), (3,), (2, 3), (2, 3, 4)]
warnings.simplefilter("ignore")
print(" " * 15, *(f"{shape!s:>12}" for shape in shapes))
#>                           ()         (3,)       (2, 3)    (2, 3, 4)
for call in calls:
    row = []
    for shape in shapes:
        x = torch.zeros(shape)
        try:
            y = eval(f"x.{call}")
            row.append(str(tuple(y.shape)))
        except (RuntimeError, IndexError) as error:
            row.append(type(error).__name__)
    print(f"{call:15}", *(f"{cell:>12}" for cell in row))
    #> t()                       ()         (3,)       (3, 2) RuntimeError
    #> T                         ()         (3,)       (3, 2)    (4, 3, 2)
    #> mT                        () RuntimeError       (3, 2)    (2, 4, 3)
    #> mH                        () RuntimeError       (3, 2)    (2, 4, 3)
    #> H                         () RuntimeError       (3, 2) RuntimeError
    #> transpose(0, 1)   IndexError   IndexError       (3, 2)    (3, 2, 4)
