import torch

meta = torch.ones(1, device="meta")
tensors = {
    "bfloat16": torch.ones(1, dtype=torch.bfloat16),
    "sparse": torch.ones(1).to_sparse(),
    "meta": meta,
}
for name, t in tensors.items():
    for force in (False, True):
        try:
            t.numpy(force=force)
        except (TypeError, NotImplementedError) as error:
            print(f"{name}, {force=}: {error}")
            #> bfloat16, force=False: Got unsupported ScalarType BFloat16
            #> bfloat16, force=True: Got unsupported ScalarType BFloat16
            #> sparse, force=False: can't convert Sparse layout tensor to numpy. Use Tensor.to_dense() first.
            #> sparse, force=True: can't convert Sparse layout tensor to numpy. Use Tensor.to_dense() first.
            #> meta, force=False: can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
            #> meta, force=True: Cannot copy out of meta tensor; no data!

print(torch.ones(1).to_sparse().to_dense().numpy())
#> [1.]
try:
    meta.cpu()
except NotImplementedError as error:
    print(error)
    #> Cannot copy out of meta tensor; no data!
