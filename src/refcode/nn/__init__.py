"""Plain tensor arithmetic, written to be read: the formula stands beside its line."""

from refcode.nn.activation.relu import relu
from refcode.nn.activation.sigmoid import logsigmoid, sigmoid
from refcode.nn.activation.softmax import log_softmax, softmax
from refcode.nn.conv.conv2d import conv2d, conv2d_loop
from refcode.nn.conv.layer import Conv2d
from refcode.nn.fold import unfold
from refcode.nn.linear import Linear, linear
from refcode.nn.loss.bce import binary_cross_entropy
from refcode.nn.loss.bce_with_logits import binary_cross_entropy_with_logits
from refcode.nn.loss.cross_entropy import cross_entropy
from refcode.nn.loss.mse import mse_loss
from refcode.nn.loss.nll import nll_loss
from refcode.nn.pooling.avg_pool2d import avg_pool2d
from refcode.nn.pooling.layer import MaxPool2d
from refcode.nn.pooling.max_pool2d import max_pool2d, max_pool2d_loop
from refcode.nn.rnn.cell import RNNCell
from refcode.nn.rnn.gru import GRU
from refcode.nn.rnn.lstm import LSTM
from refcode.nn.rnn.rnn import RNN
from refcode.nn.shapes.ledger import Row, ShapeLedger
from refcode.nn.shapes.recording import shape_ledger
from refcode.nn.sparse.embedding import embedding
from refcode.nn.sparse.layer import Embedding
from refcode.nn.sparse.one_hot import one_hot

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
