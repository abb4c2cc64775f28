import torch

x = torch.arange(12).view(3, 4)
results = {
    "x": x,
    "x.T": x.T,
    "x[1:]": x[1:],
    "x[:, ::2]": x[:, ::2],
    "x[1]": x[1],
    "x[:, 1]": x[:, 1],
    "x.unsqueeze(1)": x.unsqueeze(1),
    "x[0].expand(5, 4)": x[0].expand(5, 4),
    "x.diagonal()": x.diagonal(),
    "x.unfold(1, 2, 1)": x.unfold(1, 2, 1),
    "x.view(2, 6)": x.view(2, 6),
    "x.flip(0)": x.flip(0),
    "x[[0, 2]]": x[[0, 2]],
}
storage = x.untyped_storage().data_ptr()
for code, y in results.items():
    shape, stride = str(tuple(y.shape)), str(y.stride())
    offset = y.storage_offset()
    same = y.untyped_storage().data_ptr() == storage
    print(f"{code:18} {shape:10} {stride:10} {offset} {same}")
    #> x                  (3, 4)     (4, 1)     0 True
    #> x.T                (4, 3)     (1, 4)     0 True
    #> x[1:]              (2, 4)     (4, 1)     4 True
    #> x[:, ::2]          (3, 2)     (4, 2)     0 True
    #> x[1]               (4,)       (1,)       4 True
    #> x[:, 1]            (3,)       (4,)       1 True
    #> x.unsqueeze(1)     (3, 1, 4)  (4, 4, 1)  0 True
    #> x[0].expand(5, 4)  (5, 4)     (0, 1)     0 True
    #> x.diagonal()       (3,)       (5,)       0 True
    #> x.unfold(1, 2, 1)  (3, 3, 2)  (4, 1, 1)  0 True
    #> x.view(2, 6)       (2, 6)     (6, 1)     0 True
    #> x.flip(0)          (3, 4)     (4, 1)     0 False
    #> x[[0, 2]]          (2, 4)     (4, 1)     0 False
