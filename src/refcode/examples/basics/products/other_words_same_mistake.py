import torch

m = torch.ones(2, 3)
batch = torch.ones(5, 2, 3)
wrong = [
    (m, torch.ones(2)),
    (torch.ones(2), torch.ones(3)),
    (torch.ones(2), torch.ones(3, 2)),
    (batch, torch.ones(5, 4, 2)),
    (batch, torch.ones(4, 3, 2)),
]
for a, b in wrong:
    try:
        a @ b
    except RuntimeError as error:
        print(f"{tuple(a.shape)} @ {tuple(b.shape)}: {error}")
        #> (2, 3) @ (2,): size mismatch, got input (2), mat (2x3), vec (2)
        #> (2,) @ (3,): inconsistent tensor size, expected tensor [2] and src [3] to have the same number of elements, but got 2 and 3 elements respectively
        #> (2,) @ (3, 2): mat1 and mat2 shapes cannot be multiplied (1x2 and 3x2)
        #> (5, 2, 3) @ (5, 4, 2): Expected size for first two dimensions of batch2 tensor to be: [5, 3] but got: [5, 4].
        #> (5, 2, 3) @ (4, 3, 2): The size of tensor a (5) must match the size of tensor b (4) at non-singleton dimension 0
