import torch


def cost(w):
    return 50 * w**2


w, lr = torch.tensor(1.0), 1.0
for _ in range(3):
    slope = torch.func.grad(cost)(w)
    while cost(w - lr * slope) > cost(w) - lr / 2 * slope**2:  # (1)!
        lr /= 2
    w = w - lr * slope
    print(f"lr 1/{1 / lr:.0f} cost {cost(w):.4f}")
    #> lr 1/128 cost 2.3926
    #> lr 1/128 cost 0.1145
    #> lr 1/128 cost 0.0055
