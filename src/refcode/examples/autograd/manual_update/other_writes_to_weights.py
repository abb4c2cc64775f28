import torch

w = torch.tensor([-1.0, 0.5, 3.0], requires_grad=True)
average = w.detach().clone()
with torch.no_grad():
    w.clamp_(min=0)
    print(w)
    #> tensor([0.0000, 0.5000, 3.0000], requires_grad=True)
    average.lerp_(w, 0.5)
    print(average)
    #> tensor([-0.5000,  0.5000,  3.0000])
    w.copy_(torch.tensor([1.0, 2.0, 3.0]))
    w[0] = 9
    print(w)
    #> tensor([9., 2., 3.], requires_grad=True)
    w.zero_()
torch.nn.init.constant_(w, 7)  # (1)!
print(w, w.is_leaf)
#> tensor([7., 7., 7.], requires_grad=True) True
