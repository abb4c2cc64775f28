import torch

x = torch.arange(12).reshape(3, 4)
reads = {
    "x[1]": x[1],
    "x[torch.tensor(1)]": x[torch.tensor(1)],
    "x[::2]": x[::2],
    "x[..., None]": x[..., None],
    "x.narrow(0, 0, 2)": x.narrow(0, 0, 2),
    "x.unbind(1)[0]": x.unbind(1)[0],
    "x.chunk(3)[2]": x.chunk(3)[2],
    "x[[1]]": x[[1]],
    "x[0, [1, 2]]": x[0, [1, 2]],
    "x[x > 5]": x[x > 5],
    "x[True]": x[True],
    "x.flip(0)": x.flip(0),
}
storage = x.untyped_storage().data_ptr()
for name, y in reads.items():
    same = y.untyped_storage().data_ptr() == storage
    print(f"{name:19}", "view" if same else "copy")
    #> x[1]                view
    #> x[torch.tensor(1)]  view
    #> x[::2]              view
    #> x[..., None]        view
    #> x.narrow(0, 0, 2)   view
    #> x.unbind(1)[0]      view
    #> x.chunk(3)[2]       view
    #> x[[1]]              copy
    #> x[0, [1, 2]]        copy
    #> x[x > 5]            copy
    #> x[True]             copy
    #> x.flip(0)           copy
