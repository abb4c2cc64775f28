import torch


@torch.no_grad()
def predict(x):
    return x * 2


@torch.inference_mode()
def serve(x):
    return x * 2


w = torch.ones(1, requires_grad=True)
print(predict(w).requires_grad, predict(w).is_inference())
#> False False
print(serve(w).requires_grad, serve(w).is_inference())
#> False True
print(torch.is_grad_enabled())
#> True
