import torch

calls = {
    "item()": lambda x: x.item(),
    "tolist()": lambda x: x.tolist(),
    "float()": float,
    "int()": int,
    "bool()": bool,
}
x = torch.tensor([[1.5, 2.0], [0.0, -3.0]])
print(f"{'':<9} x[0, 0]  x[1:, :1]  x[0]")
#>           x[0, 0]  x[1:, :1]  x[0]
for name, call in calls.items():
    row = []
    for part in (x[0, 0], x[1:, :1], x[0]):
        try:
            row.append(repr(call(part)))
        except (RuntimeError, ValueError) as error:
            row.append(type(error).__name__)
    print(f"{name:<9} {row[0]:<8} {row[1]:<10} {row[2]}")
    #> item()    1.5      0.0        RuntimeError
    #> tolist()  1.5      [[0.0]]    [1.5, 2.0]
    #> float()   1.5      0.0        ValueError
    #> int()     1        0          ValueError
    #> bool()    True     False      RuntimeError
