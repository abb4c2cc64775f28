import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.no_grad():
    quiet = (w * 2).sum()
losses = {
    "no leaf requires grad": torch.ones(2).sum(),
    "under no_grad": quiet,
    "detached": (w * 2).detach().sum(),
    "a new tensor": torch.tensor([(w * 2).sum().item()]),
    "integers": w.argmax(),
}
for reason, loss in losses.items():
    try:
        loss.backward()
    except RuntimeError as error:
        print(f"{reason}: {error}")
        #> no leaf requires grad: element 0 of tensors does not require grad and does not have a grad_fn
        #> under no_grad: element 0 of tensors does not require grad and does not have a grad_fn
        #> detached: element 0 of tensors does not require grad and does not have a grad_fn
        #> a new tensor: element 0 of tensors does not require grad and does not have a grad_fn
        #> integers: element 0 of tensors does not require grad and does not have a grad_fn

torch.stack([(w * 2).sum(), (w * 3).sum()]).sum().backward()
print(w.grad)
#> tensor([5., 5.])
