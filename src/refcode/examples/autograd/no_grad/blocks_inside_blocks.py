import torch

w = torch.ones(1, requires_grad=True)


def show(name):
    recorded = (w * 2).requires_grad
    inference = torch.ones(1).is_inference()
    print(f"{name:<24}", torch.is_grad_enabled(), recorded, inference)
    #> no_grad                  False False False
    #>   enable_grad            True True False
    #>   inference_mode(False)  True True False
    #> inference_mode           False False True
    #>   enable_grad            True False True
    #>   inference_mode(False)  True True False


with torch.no_grad():
    show("no_grad")
    with torch.enable_grad():
        show("  enable_grad")
    with torch.inference_mode(False):
        show("  inference_mode(False)")  # (1)!
with torch.inference_mode():
    show("inference_mode")
    with torch.enable_grad():
        show("  enable_grad")  # (2)!
    with torch.inference_mode(False):
        show("  inference_mode(False)")
