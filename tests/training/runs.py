"""What the tests of training train: a network, samples, optimizers."""

import copy
from typing import Any

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

State = dict[str, Any]


def samples(n: int = 26, seed: int = 0) -> TensorDataset:
    """Points of three classes that a small network can tell apart."""
    noise = torch.Generator().manual_seed(seed)
    y = torch.arange(n) % 3
    x = torch.eye(3)[y] + 0.3 * torch.randn(n, 3, generator=noise)
    return TensorDataset(x, y)


def shuffled(dataset: TensorDataset) -> DataLoader[Any]:
    """Batches of 8, the last one smaller, in an order of their own."""
    order = torch.Generator().manual_seed(1)
    return DataLoader(dataset, batch_size=8, shuffle=True, generator=order)


def network(dropout: float = 0.5) -> nn.Module:
    """One with all that behaves in another way in training: dropout and batch norm."""
    torch.manual_seed(2)
    return nn.Sequential(
        nn.Linear(3, 8),
        nn.BatchNorm1d(8),
        nn.ReLU(),
        nn.Dropout(dropout),
        nn.Linear(8, 3),
    )


def sgd(model: nn.Module, lr: float = 0.1) -> torch.optim.Optimizer:
    return torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)


def adam(model: nn.Module) -> torch.optim.Optimizer:
    return torch.optim.Adam(model.parameters(), lr=0.01)


def state(model: nn.Module) -> State:
    return copy.deepcopy(model.state_dict())


def same(a: State, b: State) -> bool:
    return a.keys() == b.keys() and all(torch.equal(a[key], b[key]) for key in a)


CROSS_ENTROPY = nn.CrossEntropyLoss()
VALIDATION = [tuple(samples(9, seed=3).tensors)]
