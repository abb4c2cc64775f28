import torch

w = torch.ones(1, requires_grad=True)


def leaky():
    with torch.no_grad():
        yield w * 2


@torch.no_grad()
def clean():
    yield w * 2


for batches in (leaky(), clean()):
    for batch in batches:
        print(batch.requires_grad, (w * batch).requires_grad)
        #> False False
        #> False True
