"""The training loop: what every project writes, small enough to be read.

Each batch takes four steps: forward, clear the gradients, backward, update. Around them
stand what a loop needs in order to be trusted: a mean over samples, an evaluation that
trains nothing, and the weights of the best epoch.
"""

from refcode.training.history import History
from refcode.training.loop import fit
from refcode.training.measuring import accuracy, evaluate

__all__ = ["History", "accuracy", "evaluate", "fit"]
