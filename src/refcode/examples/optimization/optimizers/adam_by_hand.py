import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.5, betas=(0.5, 0.75), eps=0)
p, m, v = 1.0, 0.0, 0.0
for t, g in enumerate((4.0, 4.0, -8.0), 1):
    w.grad = torch.tensor([g])
    optimizer.step()
    m = 0.5 * m + 0.5 * g
    v = 0.75 * v + 0.25 * g**2
    m_hat = m / (1 - 0.5**t)
    v_hat = v / (1 - 0.75**t)
    p = p - 0.5 * m_hat / v_hat**0.5
    print(m, v, round(m_hat, 3), round(v_hat, 3))
    #> 2.0 4.0 4.0 16.0
    #> 3.0 7.0 4.0 16.0
    #> -2.5 21.25 -2.857 36.757
    print(round(p, 4), round(w.item(), 4))
    #> 0.5 0.5
    #> 0.0 0.0
    #> 0.2356 0.2356
