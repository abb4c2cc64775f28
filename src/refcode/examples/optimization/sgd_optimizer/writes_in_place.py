import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
address = w.data_ptr()

optimizer.step()  # (1)!
print(w)
#> tensor([1.], requires_grad=True)

(w * 2).sum().backward()
optimizer.step()  # (2)!
print(w, w.is_leaf, w.data_ptr() == address)
#> tensor([0.5000], requires_grad=True) True True
optimizer.step()  # (3)!
print(w)
#> tensor([0.], requires_grad=True)
