import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.zeros(2, device=device)
print(x.device.type == device)
#> True
print(x.device == device)  # (1)!
#> False

with torch.device("meta"):
    print(torch.ones(1000, 1000))  # (2)!
    #> tensor(..., device='meta', size=(1000, 1000))

try:
    torch.zeros(2, device="gpu")
except RuntimeError as error:
    print(error)
    #> Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, xla, lazy, vulkan, mps, meta, hpu, mtia, privateuseone device type at start of device string: gpu
