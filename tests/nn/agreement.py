"""How a reference implementation is held against torch's own.

Both get copies of the same arguments. The results must agree in shape, dtype and value;
so must the gradients of every argument that requires grad, and what the call left in
the arguments (a call that writes in place changes them).
"""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import tally
import torch
from torch import Tensor
from torch.func import functional_call
from torch.nn import Module
from torch.testing._internal.common_methods_invocations import op_db
from torch.testing._internal.common_modules import module_db
from torch.testing._internal.opinfo.core import OpInfo, SampleInput

DTYPES = (torch.float32, torch.float64)
# Both round each step of a sum of some hundred terms, in another order. A wrong formula
# is off by much more than this many units in the last place.
ULPS = 64
COUNTS: Counter[str] = Counter()  # samples of torch's own tests that were run


def eps_of(*tensors: Tensor) -> float:
    """The relative rounding error of the coarsest dtype among them."""
    floats = [t.dtype for t in tensors if t.is_floating_point()]
    return max((torch.finfo(dtype).eps for dtype in floats), default=0)


def close(ours: Tensor, theirs: Tensor, what: str = "", eps: float = 0) -> None:
    """The same shape and dtype, and the same numbers up to rounding; nan equals nan."""
    tolerance = ULPS * max(eps, eps_of(theirs))
    torch.testing.assert_close(
        ours.to_dense(),
        theirs.to_dense(),
        rtol=tolerance,
        atol=tolerance,
        equal_nan=True,
        msg=lambda text: f"{what}: {text}",
    )


def copies(value: Any) -> Any:
    """`value` with a copy of each tensor, with the same strides, as a new leaf."""
    if isinstance(value, Tensor):
        return value.detach().clone().requires_grad_(value.requires_grad)
    if isinstance(value, list | tuple):
        return type(value)(copies(one) for one in value)
    if isinstance(value, dict):
        return {name: copies(one) for name, one in value.items()}
    return value


def leaves(*values: Any) -> list[Tensor]:
    """The tensors among the values that require grad."""
    flat = [one for value in values for one in _flat(value)]
    return [t for t in flat if t.requires_grad]


def _flat(value: Any) -> Iterator[Tensor]:
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _flat(one)
    elif isinstance(value, dict):
        yield from _flat(list(value.values()))


def agree(
    ours: Callable[..., Any],
    theirs: Callable[..., Any],
    *args: Any,
    **kwargs: Any,
) -> None:
    """Fails unless both do the same with these arguments."""
    tally.compared(ours, theirs)
    mine, its = copies((args, kwargs)), copies((args, kwargs))
    what = f"{args} {kwargs}"
    out, expected = ours(*mine[0], **mine[1]), theirs(*its[0], **its[1])
    eps = eps_of(*_flat(its), *_flat(expected))  # a dtype= may be coarser than input's
    for number, (a, b) in enumerate(zip(_flat(out), _flat(expected), strict=True)):
        close(a.detach(), b.detach(), f"output {number} of {what}", eps)
        assert a.requires_grad == b.requires_grad, f"output {number} of {what}"
    for number, (a, b) in enumerate(zip(_flat(mine), _flat(its), strict=True)):
        close(a.detach(), b.detach(), f"argument {number} after {what}", eps)
    roots = [t for t in _flat(expected) if t.requires_grad]
    if not roots:
        return
    generator = torch.Generator().manual_seed(0)
    seeds = [torch.randn(t.shape, generator=generator, dtype=t.dtype) for t in roots]
    grads = [
        torch.autograd.grad(
            [t for t in _flat(result) if t.requires_grad],
            leaves(arguments),
            seeds,
            allow_unused=True,
        )
        for result, arguments in ((out, mine), (expected, its))
    ]
    for number, (a, b) in enumerate(zip(*grads, strict=True)):
        zero = torch.zeros_like(leaves(its)[number])
        assert (b is not None) <= (a is not None), f"gradient {number} of {what}"
        is_sparse = b is not None and b.is_sparse
        assert is_sparse == (b is not None and a.is_sparse), f"gradient of {what}"
        close(
            zero if a is None else a,
            zero if b is None else b,
            f"gradient {number} of {what}",
            eps,
        )


def op(name: str, variant: str = "") -> OpInfo:
    """What torch's own tests know about this function."""
    (found,) = [o for o in op_db if (o.name, o.variant_test_name) == (name, variant)]
    return found


def samples(
    name: str, variant: str = "", dtypes: tuple[torch.dtype, ...] = DTYPES
) -> Iterator[SampleInput]:
    """All sample inputs of torch's own tests, each dtype with and without grad."""
    for dtype in dtypes:
        for requires_grad in {False, dtype.is_floating_point}:
            torch.manual_seed(0)
            for sample in op(name, variant).sample_inputs("cpu", dtype, requires_grad):
                COUNTS[f"{name} {variant}".strip()] += 1
                with tally.samples_of("op_db"):
                    yield sample


def module_info(name: str) -> Any:
    """What torch's own tests know about this module."""
    (found,) = [m for m in module_db if m.name == name]
    return found


def module_samples(name: str) -> Iterator[tuple[torch.dtype, Any]]:
    """All module inputs of torch's own tests: dtype, and the inputs."""
    info = module_info(name)
    for dtype in DTYPES:
        for requires_grad in (False, True):
            torch.manual_seed(0)
            for sample in info.module_inputs_func(
                info, "cpu", dtype, requires_grad, training=True
            ):
                COUNTS[name] += 1
                with tally.samples_of("module_db"):
                    yield dtype, sample


def modules_agree(name: str, ours: type[Module], theirs: type[Module]) -> None:
    """Fails unless the layers do the same on all module inputs of torch's own tests."""
    for dtype, sample in module_samples(name):
        made, given = sample.constructor_input, sample.forward_input
        layer = ours(*made.args, **made.kwargs, dtype=dtype)
        other = theirs(*made.args, **made.kwargs, dtype=dtype)
        other.load_state_dict(layer.state_dict())
        layer.load_state_dict(other.state_dict())
        assert repr(layer) == repr(other)

        def run(module: Module, state: dict[str, Tensor], *args: Any, **kwargs: Any):
            return functional_call(module, state, args, kwargs)

        agree(
            partial(run, layer),
            partial(run, other),
            dict(other.named_parameters()),
            *given.args,
            **given.kwargs,
        )
