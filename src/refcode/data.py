"""Small real data sets, split and standardised: what a training run starts with.

They come with scikit-learn, so nothing is downloaded. scikit-learn itself is needed
when a function is called, not when this module is imported.
"""

from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.utils.data import TensorDataset


class Split(NamedTuple):
    """The samples of a data set in three parts that have no sample in common.

    Attributes:
        train: three fifths of the samples, to learn from.
        validation: a fifth, to compare models and epochs.
        test: a fifth, to be looked at once, at the end.
    """

    train: TensorDataset
    validation: TensorDataset
    test: TensorDataset


def digits(seed: int = 0, *, raw: bool = False) -> Split:
    """1,797 handwritten digits, images of 8×8 pixels, in ten classes.

    All pixels are standardised with one mean and one standard deviation, those of the
    training part: its mean is then 0 and its standard deviation 1.

    Args:
        seed: which samples go into which part. The same seed gives the same parts.
        raw: leave the pixels as they are, whole numbers from 0 to 16.

    Returns:
        A `Split` of 1,079, 359 and 359 samples: images `(N, 1, 8, 8)`, float32, and
            classes `(N,)`, int64 from 0 to 9. All are new tensors.

    Raises:
        ModuleNotFoundError: scikit-learn is not installed.
        TypeError: seed is not an int.

    Source:
        `sklearn.datasets.load_digits`: the test part of the UCI data set "Optical
        Recognition of Handwritten Digits" by E. Alpaydin and C. Kaynak (1998).
        scikit-learn, which ships it, is under BSD-3-Clause; its description of the
        data names no other licence.

    Example:
        ```python
        from refcode.data import digits

        train, validation, test = digits()
        print(len(train), len(validation), len(test))
        #> 1079 359 359
        image, label = train[0]
        print(image.shape, image.dtype, label.dtype)
        #> torch.Size([1, 8, 8]) torch.float32 torch.int64
        ```
    """
    x, y = _load("load_digits")
    return _split(x.view(-1, 1, 8, 8), y, seed, raw, (0, 1, 2, 3))


def breast_cancer(seed: int = 0, *, raw: bool = False) -> Split:
    """569 tumours in 30 measurements each, malignant (0) or benign (1).

    Each measurement is standardised with its mean and standard deviation over the
    training part. For torch, not for patients: the set is small and of 1995.

    Args:
        seed: which samples go into which part. The same seed gives the same parts.
        raw: leave the measurements as they are; they range from thousandths to
            thousands.

    Returns:
        A `Split` of 343, 113 and 113 samples: measurements `(N, 30)`, float32, and
            labels `(N, 1)`, float32, the shape and dtype that `nn.BCEWithLogitsLoss`
            wants beside the output of `nn.Linear(30, 1)`. All are new tensors.

    Raises:
        ModuleNotFoundError: scikit-learn is not installed.
        TypeError: seed is not an int.

    Source:
        `sklearn.datasets.load_breast_cancer`: the UCI data set "Breast Cancer Wisconsin
        (Diagnostic)" by W. H. Wolberg, O. L. Mangasarian and W. N. Street (1995).
        scikit-learn, which ships it, is under BSD-3-Clause; its description of the
        data names no other licence.

    Example:
        ```python
        from refcode.data import breast_cancer

        train, validation, test = breast_cancer()
        x, y = train.tensors
        print(x.shape, y.shape)
        #> torch.Size([343, 30]) torch.Size([343, 1])
        print(x.mean(dim=0).abs().max() < 1e-5, sorted(set(y.flatten().tolist())))
        #> tensor(True) [0.0, 1.0]
        ```
    """
    x, y = _load("load_breast_cancer")
    return _split(x, y.float().unsqueeze(1), seed, raw, (0,))


def _load(name: str) -> tuple[Tensor, Tensor]:
    """One of scikit-learn's data sets: float64 samples and int64 classes."""
    try:
        import sklearn.datasets
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "refcode.data needs scikit-learn, whose data sets it reads; "
            "run: pip install scikit-learn"
        ) from error
    bunch: Any = getattr(sklearn.datasets, name)()
    return torch.tensor(bunch.data).double(), torch.tensor(bunch.target).long()


def _split(x: Tensor, y: Tensor, seed: int, raw: bool, dims: tuple[int, ...]) -> Split:
    """Shuffle, cut into fifths, and standardise by what the training part knows."""
    if not isinstance(seed, int):
        raise TypeError(f"seed: expected an int, got {type(seed).__name__}")
    order = torch.randperm(len(x), generator=torch.Generator().manual_seed(seed))
    fifth = len(x) // 5
    parts = order.split([len(x) - 2 * fifth, fifth, fifth])
    if not raw:
        std, mean = torch.std_mean(x[parts[0]], dim=dims, keepdim=True)
        x = (x - mean) / std
    return Split(*(TensorDataset(x[part].float(), y[part]) for part in parts))
