import warnings

import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
mask = torch.tensor([0.0, 1.0])
loss = (x.sqrt() * mask).sum()
loss.backward()
print(loss.item(), x.grad)
#> 2.0 tensor([   nan, 0.2500])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.detect_anomaly():
        loss = (x.sqrt() * mask).sum()
        try:
            loss.backward()
        except RuntimeError as error:
            print(error)
            #> Function 'SqrtBackward0' returned nan values in its 0th output.
print(str(caught[-1].message).partition("\n")[0])
#> Error detected in SqrtBackward0. Traceback of forward call that caused the error:
