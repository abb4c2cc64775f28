"""Reference optimizers: `torch.optim`'s rules, each written out as its formula.

They are compared with torch's in float32 and float64. In half precision each operation
rounds here, where several of torch's round once; and in float16 the square of a
gradient of 256 or more is infinite.
"""

from refcode.optim.adadelta import Adadelta
from refcode.optim.adafactor import Adafactor
from refcode.optim.adagrad import Adagrad
from refcode.optim.adam import Adam
from refcode.optim.adamax import Adamax
from refcode.optim.adamw import AdamW
from refcode.optim.asgd import ASGD
from refcode.optim.muon import Muon
from refcode.optim.nadam import NAdam
from refcode.optim.radam import RAdam
from refcode.optim.rmsprop import RMSprop
from refcode.optim.rprop import Rprop
from refcode.optim.sgd import SGD

__all__ = [
    "ASGD",
    "SGD",
    "Adadelta",
    "Adafactor",
    "Adagrad",
    "Adam",
    "AdamW",
    "Adamax",
    "Muon",
    "NAdam",
    "RAdam",
    "RMSprop",
    "Rprop",
]
