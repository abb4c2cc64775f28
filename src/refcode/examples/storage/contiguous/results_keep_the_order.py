import torch

x = torch.ones(2, 3)
b, c = x.T, torch.ones(3, 2)
for result in (
    "b + 1", "b * b", "b > 0", "torch.relu(b)",
    "torch.where(b > 0, b, 0)", "b + c", "c + b",
    "b @ x", "torch.cat((b, b))", "torch.stack((b, b))",
    "b[[0, 1]]", "b[b[:, 0] > 0]", "b.cumsum(0)",
    "torch.softmax(b, 1)", "b.repeat(2, 1)",
):  # fmt: skip
    y = eval(result)
    print(f"{result:25} {y.stride()!s:10} {y.is_contiguous()}")
    #> b + 1                     (1, 3)     False
    #> b * b                     (1, 3)     False
    #> b > 0                     (1, 3)     False
    #> torch.relu(b)             (1, 3)     False
    #> torch.where(b > 0, b, 0)  (1, 3)     False
    #> b + c                     (1, 3)     False
    #> c + b                     (2, 1)     True
    #> b @ x                     (3, 1)     True
    #> torch.cat((b, b))         (2, 1)     True
    #> torch.stack((b, b))       (6, 2, 1)  True
    #> b[[0, 1]]                 (2, 1)     True
    #> b[b[:, 0] > 0]            (2, 1)     True
    #> b.cumsum(0)               (2, 1)     True
    #> torch.softmax(b, 1)       (2, 1)     True
    #> b.repeat(2, 1)            (2, 1)     True
