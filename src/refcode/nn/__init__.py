"""Layers, activations and losses, written out from their definitions."""

from refcode.nn.activation import log_softmax, logsigmoid, relu, sigmoid, softmax
from refcode.nn.conv import Conv2d, conv2d, conv2d_loop
from refcode.nn.fold import unfold
from refcode.nn.linear import Linear, linear
from refcode.nn.loss import (
    binary_cross_entropy,
    binary_cross_entropy_with_logits,
    cross_entropy,
    mse_loss,
    nll_loss,
)
from refcode.nn.pooling import MaxPool2d, avg_pool2d, max_pool2d, max_pool2d_loop
from refcode.nn.recurrent import GRU, LSTM, RNN, RNNCell
from refcode.nn.shapes import Row, ShapeLedger, shape_ledger
from refcode.nn.sparse import Embedding, embedding, one_hot

__all__ = [
    "GRU",
    "LSTM",
    "RNN",
    "Conv2d",
    "Embedding",
    "Linear",
    "MaxPool2d",
    "RNNCell",
    "Row",
    "ShapeLedger",
    "avg_pool2d",
    "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
    "conv2d",
    "conv2d_loop",
    "cross_entropy",
    "embedding",
    "linear",
    "log_softmax",
    "logsigmoid",
    "max_pool2d",
    "max_pool2d_loop",
    "mse_loss",
    "nll_loss",
    "one_hot",
    "relu",
    "shape_ledger",
    "sigmoid",
    "softmax",
    "unfold",
]
