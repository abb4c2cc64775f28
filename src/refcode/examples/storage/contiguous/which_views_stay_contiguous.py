import torch

x = torch.zeros(4, 6)
for view in (
    "x", "x.view(2, 12)", "x[None]", "x[1]", "x[1:3]", "x.chunk(2)[1]",
    "x.T", "x.view(2, 2, 6).transpose(0, 1)",
    "x[:, 1]", "x[:, 1:3]", "x[:, ::2]", "x[::2]", "x.chunk(2, 1)[0]",
    "x.diagonal()", "x[0].expand(4, 6)", "x[0].unfold(0, 3, 1)",
):  # fmt: skip
    y = eval(view)
    print(f"{view:33} {y.stride()!s:10} {y.is_contiguous()}")
    #> x                                 (6, 1)     True
    #> x.view(2, 12)                     (12, 1)    True
    #> x[None]                           (24, 6, 1) True
    #> x[1]                              (1,)       True
    #> x[1:3]                            (6, 1)     True
    #> x.chunk(2)[1]                     (6, 1)     True
    #> x.T                               (1, 6)     False
    #> x.view(2, 2, 6).transpose(0, 1)   (6, 12, 1) False
    #> x[:, 1]                           (6,)       False
    #> x[:, 1:3]                         (6, 1)     False
    #> x[:, ::2]                         (6, 2)     False
    #> x[::2]                            (12, 1)    False
    #> x.chunk(2, 1)[0]                  (6, 1)     False
    #> x.diagonal()                      (7,)       False
    #> x[0].expand(4, 6)                 (0, 1)     False
    #> x[0].unfold(0, 3, 1)              (1, 1)     False
