"""What RNN, LSTM and GRU share: a step is repeated over time, layer upon layer.

Time goes first: the input is taken apart into one tensor of shape (n, features) for
each time step, with the n sequences that are not over yet. They are the first n of the
batch: for a tensor always all N; for a packed batch, which is sorted by length, fewer
and fewer.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from functools import partial

import torch
from torch import Tensor
from torch.nn.utils.rnn import PackedSequence

from refcode.nn.rnn._layers import Layers, State, Weights

Steps = Sequence[Tensor]  # one tensor for each time


def through_time(
    step: Callable[[Tensor, State], State], steps: Steps, state: State, reverse: bool
) -> tuple[list[Tensor], State]:
    """h at each time, in the order of `steps`, and the last state of each sequence."""
    outputs = []
    for x in reversed(steps) if reverse else steps:
        n = len(x)  # a sequence that is over, or not yet begun, keeps its state
        new = step(x, tuple(s[:n] for s in state))
        pairs = zip(new, state, strict=True)
        state = tuple(torch.cat((now, before[n:])) for now, before in pairs)
        outputs.append(new[0])
    return outputs[::-1] if reverse else outputs, state


def dropped(steps: Steps, p: float) -> Steps:
    """`steps` with numbers set to 0 at random, and the others made larger for it."""
    whole = torch.cat(list(steps))
    kept = torch.empty_like(whole).bernoulli_(1 - p)  # 1 or 0
    scale = 1 / (1 - p) if p < 1 else 0  # the mean stays as it was
    parts: Steps = (whole * kept * scale).split([len(x) for x in steps])
    return parts


class Recurrent(Layers, ABC):
    """Layers and directions around a step; RNN, LSTM and GRU say what a step is."""

    @abstractmethod
    def _step(self, weights: Weights, x: Tensor, state: State) -> State:
        """The next state, from the input at one time and the state before it."""

    def _run(
        self, input: Tensor | PackedSequence, hx: Sequence[Tensor] | None
    ) -> tuple[Tensor | PackedSequence, State]:
        """The last layer's h at each time, and the last state of every layer."""
        if isinstance(input, PackedSequence):
            x = self._checked("input.data", input.data, "(sum of lengths, {})", 2)
            steps = x.split(input.batch_sizes.tolist())  # L of shape (n, in)
            state = self._first(hx, x, len(steps[0]))
            if input.sorted_indices is not None:
                state = tuple(s[:, input.sorted_indices] for s in state)
            steps, last = self._through_layers(steps, state)
            if input.unsorted_indices is not None:
                last = tuple(s[:, input.unsorted_indices] for s in last)
            return input._replace(data=torch.cat(list(steps))), last

        shape = "(N, L, {})" if self.batch_first else "(L, N, {})"
        x = self._checked("input", input, f"{shape} or (L, {{}})", 2, 3)
        if x.ndim == 2:
            state = tuple(s[:, None] for s in self._first(hx, x))
            steps, last = self._through_layers(x[:, None].unbind(), state)
            return torch.cat(list(steps)), tuple(s[:, 0] for s in last)
        time = 1 if self.batch_first else 0
        state = self._first(hx, x, x.shape[1 - time])
        steps, last = self._through_layers(x.unbind(time), state)
        return torch.stack(list(steps), dim=time), last

    def _through_layers(self, steps: Steps, state: State) -> tuple[Steps, State]:
        """The same for steps and a state that are of one kind for all inputs."""
        last: list[State] = []  # of layer 0 forward, layer 0 backward, layer 1 ...
        for layer in range(self.num_layers):
            if layer > 0 and self.training and self.dropout > 0:
                steps = dropped(steps, self.dropout)
            ways = []
            for direction in self._directions:
                names = (f"{name}_l{layer}{direction}" for name in Weights._fields)
                weights = Weights._make(getattr(self, name, None) for name in names)
                step = partial(self._step, weights)
                first = tuple(s[len(last)] for s in state)
                way, end = through_time(step, steps, first, direction == "_reverse")
                ways.append(way)
                last.append(end)
            steps = [torch.cat(both, dim=-1) for both in zip(*ways, strict=True)]
        return steps, tuple(torch.stack(s) for s in zip(*last, strict=True))
