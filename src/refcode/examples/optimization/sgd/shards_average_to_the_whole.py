import torch

x = torch.tensor([[1.0, 2.0], [3.0, 0.0], [0.0, 4.0], [2.0, 2.0]])
y = torch.tensor([1.0, 2.0, 3.0, 4.0])
w = torch.tensor([1.0, -1.0])


def gradient(x, y):
    return 2 * x.T @ (x @ w - y) / len(x)


whole = gradient(x, y)
left, right = gradient(x[:2], y[:2]), gradient(x[2:], y[2:])
print(whole)
#> tensor([ -3.5000, -20.0000])
print((left + right) / 2)  # (1)!
#> tensor([ -3.5000, -20.0000])

one, three = gradient(x[:1], y[:1]), gradient(x[1:], y[1:])
print((one + three) / 2)  # (2)!
#> tensor([ -3.6667, -16.0000])
print((1 * one + 3 * three) / 4)
#> tensor([ -3.5000, -20.0000])
