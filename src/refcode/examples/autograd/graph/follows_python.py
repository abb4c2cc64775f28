import torch

from refcode.autograd import graph


def f(x):
    while x < 10:
        x = x * 2
    return -x if x > 15 else x.square()


for start in (3.0, 4.0, 20.0):
    x = torch.tensor(start, requires_grad=True)
    out = f(x)
    print([node.name for node in graph(out).nodes])
    #> ['PowBackward0', 'MulBackward0', 'MulBackward0', 'AccumulateGrad']
    #> ['NegBackward0', 'MulBackward0', 'MulBackward0', 'AccumulateGrad']
    #> ['NegBackward0', 'AccumulateGrad']
    out.backward()
    print(x.grad)
    #> tensor(96.)
    #> tensor(-4.)
    #> tensor(-1.)
