"""A `Graph` tells what torch recorded: the nodes, where gradients go, what is saved."""

import gc
import weakref

import pytest
import torch
from hypothesis import given, settings
from tally import compared
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.autograd.graph import saved_tensors_hooks

from refcode.autograd import Edge, Graph, Saved, graph

from .programs import Program, programs


def mean_of_squares() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    x = torch.ones(2, requires_grad=True)
    y = x + 2
    return x, y, (y * y * 3).mean()


@settings(max_examples=500)
@given(programs())
def test_every_node_and_edge_is_there_once(program: Program) -> None:
    """Both are walked side by side; each of our nodes must stay with one of torch's."""
    out = program.run_in_torch()[program.result]
    found = graph(out)
    compared(graph)
    partner = {0: out.grad_fn}
    for number, node in enumerate(found.nodes):
        fn = partner[number]
        assert node.name == type(fn).__name__, program
        assert len(node.inputs) == len(fn.next_functions), program
        for edge, (target, output) in zip(node.inputs, fn.next_functions, strict=True):
            if edge is None:
                assert target is None, program
            else:
                assert edge.output == output, program
                assert edge.node > number, f"{program}not in an order for backward"
                assert partner.setdefault(edge.node, target) is target, program
    assert len(partner) == len(set(partner.values())) == len(found.nodes), program
    assert found.edges == tuple(
        (source, edge.node)
        for source, node in enumerate(found.nodes)
        for edge in node.inputs
        if edge is not None
    )


@settings(max_examples=500)
@given(programs())
def test_the_shapes_are_those_of_the_results(program: Program) -> None:
    made = program.run_in_torch()
    found = graph(made[program.result], {n: t for n, t in made.items() if n != "k"})
    for node in found.nodes:
        for name in node.tensor.split(", ") if node.tensor else ():
            assert made[name].shape in node.shapes, f"{program}{name}: {node.shapes}"


@settings(max_examples=500)
@given(programs())
def test_gradients_reach_the_leaves_that_it_names_and_no_other(
    program: Program,
) -> None:
    made = program.run_in_torch()
    leaves = {name: made[name] for name in program.leaves}
    found = graph(made[program.result], leaves)
    compared(graph)
    made[program.result].sum().backward()
    reached = [name for name, leaf in leaves.items() if leaf.grad is not None]
    assert sorted(leaf.tensor for leaf in found.leaves) == reached, program
    assert list(found.unreached) == [n for n in leaves if n not in reached], program


@settings(max_examples=200)
@given(programs())
def test_the_same_code_gives_an_equal_graph(program: Program) -> None:
    first, again = program.run_in_torch(), program.run_in_torch()
    one, other = graph(first[program.result]), graph(again[program.result])
    assert one == other
    assert (str(one), one._repr_svg_()) == (str(other), other._repr_svg_())


def test_values_of_small_saved_tensors_are_shown() -> None:
    _, _, out = mean_of_squares()
    mean, times_3, square, plus_2, leaf = graph(out).nodes
    assert (mean.saved, plus_2.saved, leaf.saved) == ((), (), ())
    assert times_3.saved == (Saved("other", shape=(), values="3"),)
    assert square.saved == (
        Saved("other", shape=(2,), values="[3, 3]"),
        Saved("self", shape=(2,), values="[3, 3]"),
    )
    assert [str(saved) for saved in square.saved] == ["other = [3, 3]", "self = [3, 3]"]
    assert square.inputs == (Edge(3, 0), Edge(3, 0))
    assert times_3.inputs == (Edge(2, 0), None)


def test_large_tensors_are_shown_by_their_shape() -> None:
    x = torch.ones(6, requires_grad=True)
    assert str(graph(x.sin()).nodes[0].saved[0]) == "self = [1, 1, 1, 1, 1, 1]"
    x = torch.ones(7, requires_grad=True)
    assert graph(x.sin()).nodes[0].saved == (Saved("self", shape=(7,)),)
    assert str(graph(x.sin()).nodes[0].saved[0]) == "self (7,)"


def test_values_are_short_and_of_any_dtype() -> None:
    x = torch.tensor([0.1, 1e-9, 2.0], requires_grad=True)
    third = x / 3
    assert (
        str(graph(third.sin()).nodes[0].saved[0])
        == "self = [0.03333, 3.333e-10, 0.6667]"
    )
    mask = torch.tensor([True, False, True])
    assert (
        str(graph(x.masked_fill(mask, 0)).nodes[0].saved[0])
        == "mask = [True, False, True]"
    )
    z = torch.tensor([1 + 2j], requires_grad=True)
    assert str(graph(z.sin()).nodes[0].saved[0]) == "self = [1+2j]"


def test_backward_frees_what_was_saved_but_not_in_a_graph_taken_before() -> None:
    _, _, out = mean_of_squares()
    before = graph(out)
    out.backward(retain_graph=True)
    assert graph(out) == before
    out.backward()
    after = graph(out)
    assert [n.saved for n in after.nodes[1:3]] == [
        (Saved("other", "freed"),),
        (Saved("other", "freed"), Saved("self", "freed")),
    ]
    assert str(after.nodes[1].saved[0]) == "other freed"
    assert "other = 3" in str(before)


def test_a_saved_tensor_that_was_written_to_is_told() -> None:
    x = torch.ones(2, requires_grad=True)
    y = x.exp()
    y.add_(1)
    assert graph(y).nodes[1].saved == (Saved("result", "overwritten"),)
    with pytest.raises(RuntimeError, match="inplace operation"):
        y.sum().backward()


def test_what_a_hook_packed_is_left_alone() -> None:
    x = torch.ones(2, requires_grad=True)

    def unpack(packed: object) -> torch.Tensor:
        raise AssertionError("graph() unpacked it")

    with saved_tensors_hooks(lambda saved: "packed", unpack):
        y = x[torch.tensor([0, 1])].exp()
    exp, index, _ = graph(y).nodes
    assert exp.saved == (Saved("result", "packed"),)
    assert index.saved == (Saved("indices", "packed"),)


def test_lists_of_saved_tensors_are_told_apart() -> None:
    x = torch.ones(2, 2, requires_grad=True)
    y = x[torch.tensor([0, 1]), torch.tensor([1, 1])]
    saved = [str(one) for one in graph(y).nodes[0].saved]
    assert saved == ["indices[0] = [0, 1]", "indices[1] = [1, 1]"]
    y.sum().backward()
    assert graph(y).nodes[0].saved == (Saved("indices", "freed"),)


def test_a_function_of_your_own_is_a_node() -> None:
    class Square(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):  # type: ignore[no-untyped-def]
            ctx.save_for_backward(x)
            ctx.name = "hides the method of this name"
            return x * x

        @staticmethod
        def backward(ctx, g):  # type: ignore[no-untyped-def]
            return g * 2 * ctx.saved_tensors[0]

    y = Square.apply(torch.tensor([3.0], requires_grad=True))
    assert graph(y).nodes[0].name == "SquareBackward"
    assert [str(one) for one in graph(y).nodes[0].saved] == ["tensors[0] = [3]"]
    y.backward()
    assert graph(y).nodes[0].saved == (Saved("tensors", "freed"),)


def test_tensors_without_plain_elements_are_shown_by_their_shape() -> None:
    x = torch.ones(2, 2, requires_grad=True)
    product = torch.eye(2).to_sparse() @ x
    assert "saved: self (2, 2)" in str(graph(product))
    meta = torch.ones(2, device="meta", requires_grad=True)
    assert str(graph(meta.sin()).nodes[0].saved[0]) == "self (2,)"
    with FakeTensorMode():
        fake = torch.ones(2, requires_grad=True)
        assert str(graph(fake.sin()).nodes[0].saved[0]) == "self (2,)"


def test_operations_with_several_results_have_several_shapes() -> None:
    x = torch.ones(2, 3, requires_grad=True)
    a, b = x.unbind()
    product, unbind, _ = graph(a * b, {"a": a, "b": b}).nodes
    assert unbind.shapes == ((3,), (3,))
    assert unbind.tensor == "a, b"
    assert product.inputs == (Edge(1, 0), Edge(1, 1))


def test_tied_weights_are_one_leaf_with_two_names() -> None:
    one, two = torch.nn.Linear(2, 2), torch.nn.Linear(2, 2)
    two.weight = one.weight
    out = two(one(torch.ones(1, 2)))
    found = graph(out, {"one": one.weight, "two": two.weight})
    assert [leaf.tensor for leaf in found.leaves if leaf.tensor] == ["one, two"]


def test_it_keeps_nothing_alive() -> None:
    x, y, out = mean_of_squares()
    kept = graph(out, {"x": x, "y": y})
    gone = weakref.ref(y)
    del x, y, out
    gc.collect()
    assert gone() is None
    assert len(kept.nodes) == 5


def test_a_long_chain_needs_no_deep_stack() -> None:
    x = torch.ones(1, requires_grad=True)
    y = x
    for _ in range(3000):
        y = y + 1
    found = graph(y)
    assert len(found.nodes) == 3001
    assert str(found).endswith("... and 2941 nodes more")


def test_the_repr_is_short() -> None:
    _, _, out = mean_of_squares()
    assert repr(graph(out)) == "<Graph of MeanBackward0, nodes: 5>"
    assert isinstance(graph(out), Graph)


def test_bad_input_is_named_with_the_reason() -> None:
    x = torch.ones(2, requires_grad=True)
    with torch.inference_mode():
        inferred = x * 2
    with torch.no_grad():
        untracked = x * 2
    for t, reason in (
        (x, "a leaf, which no operation made: pass a result"),
        (torch.ones(2), r"does not require grad: set requires_grad=True"),
        (untracked, r"outside torch\.no_grad\(\)"),
        (x.exp().detach(), r"without detach\(\)"),
        (inferred, "one from inference mode"),
        (x.argmax(), "dtype torch.int64: only floating point and complex"),
    ):
        with pytest.raises(ValueError, match=f"t: expected a tensor with .*{reason}"):
            graph(t)
    with pytest.raises(TypeError, match=r"t: expected a torch\.Tensor, got float"):
        graph(2.0)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"names: expected .* got int for 'x'"):
        graph(x * 2, {"x": 3})  # type: ignore[dict-item]
    with pytest.raises(TypeError, match=r"names: expected strings as keys, got 1"):
        graph(x * 2, {1: x})  # type: ignore[dict-item]
    for names in (x, [x], "x"):
        with pytest.raises(TypeError, match=r"names: expected a dict of tensors by"):
            graph(x * 2, names)  # type: ignore[arg-type]


@pytest.mark.filterwarnings("ignore:The PyTorch API of nested tensors")
def test_a_nested_tensor_is_taken_where_it_has_a_shape() -> None:
    parts = [torch.ones(2), torch.ones(3)]
    jagged, strided = (
        torch.nested.nested_tensor(parts, requires_grad=True, layout=layout)
        for layout in (torch.jagged, torch.strided)
    )
    assert str(graph(jagged * 2)).startswith("MulBackward0 (2, j")
    with pytest.raises(TypeError, match="t: expected tensors with a shape in its gr"):
        graph(torch.nested.to_padded_tensor(strided, 0.0).sum())
