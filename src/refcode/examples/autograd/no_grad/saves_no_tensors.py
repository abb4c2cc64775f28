import torch

w = torch.zeros(1000, requires_grad=True)
saved = []


def pack(tensor):
    saved.append(tensor.nbytes)
    return tensor.detach()


def run():
    saved.clear()
    w.exp().sigmoid().sqrt()
    return saved.copy()


with torch.autograd.graph.saved_tensors_hooks(pack, lambda t: t):
    print(run())
    #> [4000, 4000, 4000]
    with torch.no_grad():
        print(run())
        #> []
    w.requires_grad_(False)
    print(run())
    #> []
