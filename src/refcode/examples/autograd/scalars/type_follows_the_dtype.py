import torch

for dtype in (
    torch.float16,
    torch.bfloat16,
    torch.float32,
    torch.float64,
    torch.uint8,
    torch.int64,
    torch.bool,
    torch.complex64,
):
    value = torch.tensor([1], dtype=dtype).item()
    print(dtype, type(value).__name__, value)
    #> torch.float16 float 1.0
    #> torch.bfloat16 float 1.0
    #> torch.float32 float 1.0
    #> torch.float64 float 1.0
    #> torch.uint8 int 1
    #> torch.int64 int 1
    #> torch.bool bool True
    #> torch.complex64 complex (1+0j)
