import numpy as np
import torch

swapped = np.array([1], dtype=np.dtype("i4").newbyteorder())
arrays = {
    "list": [1, 2],
    "NumPy scalar": np.float64(1.5),
    "strings": np.array(["a"]),
    "objects": np.array([1, None]),
    "byte order": swapped,
}
for name, a in arrays.items():
    try:
        torch.from_numpy(a)
    except (TypeError, ValueError) as error:
        print(f"{name}: {error}")
        #> list: expected np.ndarray (got list)
        #> NumPy scalar: expected np.ndarray (got numpy.float64)
        #> strings: can't convert np.ndarray of type numpy.str_. The only supported types are: float64, float32, float16, complex64, complex128, int64, int32, int16, int8, uint64, uint32, uint16, uint8, and bool.
        #> objects: can't convert np.ndarray of type numpy.object_. The only supported types are: float64, float32, float16, complex64, complex128, int64, int32, int16, int8, uint64, uint32, uint16, uint8, and bool.
        #> byte order: given numpy array has byte order different from the native byte order. Conversion between byte orders is currently not supported.

print(torch.as_tensor([1, 2]), torch.as_tensor(np.float64(1.5)))
#> tensor([1, 2]) tensor(1.5000, dtype=torch.float64)
print(torch.from_numpy(swapped.astype("i4")))
#> tensor([1], dtype=torch.int32)
