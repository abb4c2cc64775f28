import torch

with torch.inference_mode():
    y = torch.ones(2) * 3
print(y.is_inference(), y + 1, (y + 1).is_inference())
#> True tensor([4., 4.]) False

tries = {
    "y.add_(1)": lambda: y.add_(1),
    "y.requires_grad_()": lambda: y.requires_grad_(),
    "y._version": lambda: y._version,
}
for code, act in tries.items():
    try:
        act()
    except RuntimeError as error:
        print(code, "->", str(error).partition(".See")[0])
        #> y.add_(1) -> Inplace update to inference tensor outside InferenceMode is not allowed.You can make a clone to get a normal tensor before doing inplace update
        #> y.requires_grad_() -> Setting requires_grad=True on inference tensor outside InferenceMode is not allowed.
        #> y._version -> Inference tensors do not track version counter.

z = y.clone()
print(z.is_inference(), z.add_(1), z.requires_grad_().requires_grad)
#> False tensor([5., 5.], requires_grad=True) True
