# %% tensors/arithmetic/divides_by_zero
torch.tensor([1, 2]) // torch.tensor([1, 0])

torch.tensor(5, dtype=torch.int8) % 0

# %% tensors/arithmetic/divides_in_three_ways
torch.div(torch.ones(2), 2, rounding_mode="ceil")

torch.ones(3, dtype=torch.int64).div(2, rounding_mode="nearest")

# %% tensors/arithmetic/integer_powers
torch.tensor([2, 3]) ** -2

torch.ones(2, 2, dtype=torch.int32).pow(-1)

# %% tensors/arithmetic/integers_wrap_around
torch.ones(1, dtype=torch.int64) + 2**70

torch.tensor([1, 2]) * 10**30

# %% tensors/arithmetic/lists_are_not_tensors
torch.ones(2) - [1, 2]

torch.ones(1) / "2"

# %% tensors/arithmetic/lists_are_not_tensors#2
torch.exp([1.0, 2.0])

F.relu(np.ones(3))

torch.matmul(torch.ones(2), (1, 2))

# %% tensors/arithmetic/not_implemented_for
torch.ones(2, dtype=torch.int64).softmax(0)

F.gelu(torch.ones(3, dtype=torch.int32))

# %% tensors/arithmetic/out_is_resized
torch.add(torch.ones(4), 1, out=torch.ones(2))

torch.matmul(torch.ones(2, 3), torch.ones(3, 2), out=torch.zeros(5, 5))

# %% tensors/arithmetic/out_refuses_autograd
torch.mul(torch.ones(2, requires_grad=True), 2, out=torch.empty(2))

torch.exp(torch.ones(3), out=torch.ones(3, requires_grad=True))

# %% tensors/arithmetic/scales_with_alpha
torch.ones(2, dtype=torch.int32).add(torch.ones(2, dtype=torch.int32), alpha=0.5)

torch.sub(torch.tensor([1]), torch.tensor([1]), alpha=1.5)

# %% tensors/arithmetic/scales_with_alpha#2
torch.ones(2, dtype=torch.int64).mul(3, alpha=2)

torch.mul(torch.ones(1), 2, alpha=3)

# %% tensors/broadcasting/expand_refuses
torch.ones(3, dtype=torch.int64).expand(2, 4)

x = torch.zeros(4, 4)
x[1] = torch.ones(3)

# %% tensors/broadcasting/expand_refuses#2
torch.ones(1, 2, 3).expand(3, 3)

torch.ones(2, 2, dtype=torch.float64).expand(4)

# %% tensors/broadcasting/expand_refuses#3
torch.ones(3).expand(-1, 3)

torch.ones(2, 1, dtype=torch.int64).expand(-1, 2, 2)

# %% tensors/broadcasting/matmul_broadcasts_batches#2
torch.cat([torch.ones(3), torch.ones(3, 1)])

torch.cat([torch.ones(1, 2, 3), torch.ones(2, 3)], dim=1)

# %% tensors/broadcasting/rule_in_code
refcode.tensors.broadcast_shapes((2, 3), (4, 3))

refcode.tensors.broadcast_shapes((7,), (1, 6))

# %% tensors/creation/arange_stops_before_the_end
torch.arange(5, 0)

torch.arange(0.0, 1.0, -0.1)

# %% tensors/creation/capital_tensor_takes_sizes
torch.tensor(1.0, 2.0)

torch.tensor([1], torch.float64)

torch.zeros([2, 3], "float")

# %% tensors/creation/changes_the_default_dtype
torch.set_default_dtype(torch.int32)

torch.set_default_dtype(torch.bool)

# %% tensors/creation/chooses_the_device
torch.ones(1, device="GPU")

nn.Linear(1, 1).to("gpu:0")

# %% tensors/creation/everything_on_one_device
torch.stack([torch.ones(2), torch.ones(2, device="meta")])

torch.cat([torch.ones(3, dtype=torch.float64), torch.ones(1, dtype=torch.float64, device="meta")])

nn.RNN(2, 3)(torch.ones(4, 1, 2), torch.zeros(1, 1, 3, device="meta"))

# %% tensors/creation/int_is_int64
torch.ones(2, 2, dtype="float32")

torch.zeros(1, dtype=np.dtype("float32"))

# %% tensors/creation/int_is_int64#2
torch.zeros(2, 3, torch.float64)

torch.ones(4, torch.bool)

nn.Linear(10 / 2, 1)

# %% tensors/creation/loses_what_the_dtype_cannot_hold
torch.full((2,), 70000, dtype=torch.int16)

torch.zeros(3, dtype=torch.int8).fill_(300)

# %% tensors/creation/rows_must_be_equally_long
torch.tensor([[1, 2, 3], [4, 5, 6], [7]])

torch.tensor([[[1.0], [2.0]], [[3.0]]])

# %% tensors/creation/takes_sizes_or_a_tuple
torch.full(2, 0.5)

torch.ones(torch.tensor([2.0, 3.0]))

# %% tensors/creation/takes_sizes_or_a_tuple#2
torch.zeros(-2, 3)

torch.rand(3, -1)

# %% tensors/creation/tensor_of_a_tensor_is_detached
torch.tensor(torch.zeros(2, 3))

torch.tensor(torch.ones(1, dtype=torch.int64), dtype=torch.float64)

# %% tensors/equality/allclose_wants_one_dtype
torch.allclose(torch.ones(2, dtype=torch.float64), torch.ones(2))

torch.isclose(torch.ones(2, dtype=torch.int32), torch.ones(2, dtype=torch.int64))

# %% tensors/equality/assert_close_checks_more
torch.testing.assert_close(torch.ones(2), torch.ones(2, 1))

torch.testing.assert_close(torch.ones(1), torch.ones(1, dtype=torch.float64))

# %% tensors/equality/assert_close_checks_more#4
torch.testing.assert_close(torch.ones(2), (1, 1))

torch.testing.assert_close([1.0], torch.ones(1))

# %% tensors/equality/assert_close_says_where
torch.testing.assert_close(torch.zeros(2, 3), torch.ones(2, 3))

torch.testing.assert_close(torch.ones(5, dtype=torch.float64), torch.full((5,), 1.1, dtype=torch.float64))

# %% tensors/equality/assert_close_says_where#2
torch.testing.assert_close(torch.ones(1), torch.ones(1), rtol=0.1)

torch.testing.assert_close(torch.ones(2, 2), torch.ones(2, 2), atol=1)

# %% tensors/equality/assert_close_takes_dicts
torch.testing.assert_close([torch.zeros(2), torch.ones(3)], [torch.zeros(2), torch.zeros(3)])

torch.testing.assert_close({"w": torch.ones(4)}, {"w": torch.full((4,), 2.0)})

# %% tensors/numpy_bridge/adds_in_place
np.multiply(np.ones(2), 2, out=torch.ones(2))

np.exp(torch.ones(3, dtype=torch.float64), out=torch.ones(3, dtype=torch.float64))

# %% tensors/numpy_bridge/arithmetic_does_not_mix
np.ones(2) - torch.ones(2)

np.ones((2, 2), dtype=np.float32) @ torch.ones(2, 2)

np.float64(2.0) * [torch.ones(1)] if False else np.ones(3) * torch.ones(3)

# %% tensors/numpy_bridge/arithmetic_does_not_mix#2
np.ones(3) + torch.ones(3)

np.ones((1, 2), dtype=np.int64) + torch.ones(2, dtype=torch.int64)

# %% tensors/numpy_bridge/bfloat16_has_no_numpy_dtype
torch.ones(2, 2, dtype=torch.bfloat16).numpy()

np.asarray(torch.ones(1).to(torch.float8_e5m2))

# %% tensors/numpy_bridge/force_has_limits#2
torch.ones(2, 2).to_sparse().numpy()

torch.eye(3, dtype=torch.float64).to_sparse_csr().numpy()

# %% tensors/numpy_bridge/force_has_limits#4
torch.ones(2, 2, device="meta").cpu()

nn.Linear(1, 1, device="meta").to("cpu").weight.tolist() if False else torch.ones(1, device="meta").to("cpu")

# %% tensors/numpy_bridge/list_of_arrays_is_slow
torch.tensor([np.ones(2), np.zeros(2)])

torch.as_tensor([np.ones((2, 2), dtype=np.float32)])

# %% tensors/numpy_bridge/numpy_functions_on_tensors
np.prod(torch.ones(2, 3), axis=0)

np.sum(torch.ones(4, dtype=torch.int64))

# %% tensors/numpy_bridge/numpy_functions_on_tensors#2
np.isinf(torch.ones(2))

np.signbit(torch.ones(2, 2, dtype=torch.float64))

# %% tensors/numpy_bridge/readonly_warns
a = np.ones((2, 2))
a.flags.writeable = False
torch.from_numpy(a)

torch.as_tensor(np.broadcast_to(np.ones(2, dtype=np.float32), (3, 2)))

# %% tensors/numpy_bridge/refuses_negative_strides
torch.from_numpy(np.arange(6).reshape(2, 3)[:, ::-1])

torch.as_tensor(np.flip(np.ones(3)))

# %% tensors/numpy_bridge/refuses_other_types
torch.from_numpy((1, 2))

torch.from_numpy(torch.ones(2))

# %% tensors/numpy_bridge/refuses_other_types#3
torch.from_numpy(np.array(["2024-01-01"], dtype="datetime64[D]"))

torch.tensor(np.array([[1], [None]], dtype=object))

# %% tensors/numpy_bridge/refuses_other_types#5
torch.from_numpy(np.ones(2, dtype=">f4"))

torch.as_tensor(np.ones((2, 2), dtype=np.dtype("f8").newbyteorder()))

# %% tensors/numpy_bridge/refuses_requires_grad
nn.Linear(2, 2).weight.numpy()

np.asarray(torch.ones(2, 2, dtype=torch.float64, requires_grad=True))

# %% tensors/reductions/argmax_refuses_bool
torch.argmin(torch.ones(2).bool())

torch.ones(2, 3).bool().argmax(dim=1)

# %% tensors/reductions/dim_out_of_range
torch.ones(2, 3).sum(5)

torch.ones(3, dtype=torch.int64).unsqueeze(-4)

torch.cat([torch.ones(2)], dim=1)

# %% tensors/reductions/dims_need_a_tuple
torch.ones(2, 3, 4).mean(0, 2)

torch.sum(torch.ones(2, 2), 1, 0)

# %% tensors/reductions/empty_tensor
torch.ones(0, 2).min()

torch.ones(3, 0).amin(dim=1)

# %% tensors/reductions/max_pair_is_not_a_tensor
torch.ones(2, 2).min(dim=0).shape

torch.ones(3).sort().mean()

torch.ones(3).topk(2).float()

# %% tensors/reductions/mean_needs_floats
torch.ones(2, 2, dtype=torch.uint8).mean(dim=0)

torch.ones(3).bool().std()

# %% tensors/reductions/no_dims_means_all_dims#2
torch.ones(2, 2).sum((1, 1))

torch.ones(2, 3, 4).mean(dim=(2, -1))

# %% tensors/reductions/one_element_has_no_std
torch.ones(1, dtype=torch.float64).var()

torch.ones(1, 3).std(dim=0)

# %% tensors/shape/errors_name_both_shapes#2
torch.ones(2, 3) + torch.ones(2, 4)

torch.maximum(torch.ones(5, 1, 3, dtype=torch.float64), torch.ones(4, 2, dtype=torch.float64))

torch.broadcast_shapes((4, 3), (4,))

torch.broadcast_shapes((1, 2), (5, 3))

# %% tensors/shape/errors_name_both_shapes#3
torch.cat([torch.ones(2, 3, 4), torch.ones(2, 3, 5)], dim=1)

torch.vstack([torch.ones(2, 2), torch.ones(2, 3), torch.ones(2, 2)])

# %% tensors/shape/makes_a_new_shape#2
torch.ones(2).shape + [1]

torch.ones(3, 4).size() + [5, 6]

torch.ones(2, 3).shape + 1

# %% tensors/shape/no_such_dimension#2
torch.ones(2).shape[1]

torch.ones(2, 3, 4).size()[3]

# %% tensors/shape/shape_cannot_be_assigned
torch.ones(4).shape = (2, 2)

torch.zeros(2, 2, dtype=torch.int64).shape = 4

# %% tensors/shape/shape_is_no_method
torch.ones(2, 2).shape()

torch.zeros(1).shape(0)

# %% tensors/shape/shape_is_no_method#2
torch.ones(2).size[0]

torch.ones(2, 3).stride[1]

# %% tensors/slicing/index_tensors_pair_up
torch.ones(5, 5)[torch.tensor([0, 1, 2]), torch.tensor([0, 1])]

torch.ones(4, 4)[[0, 1, 2, 3], [0, 1, 2]]

# %% tensors/slicing/mask_shape_must_match
torch.ones(3, 2)[torch.tensor([True, False])]

torch.ones(4)[torch.ones(5, dtype=torch.bool)]

# %% tensors/slicing/no_dims_and_no_elements
torch.tensor(5)[0]

for i in range(1):
    torch.ones(3).mean()[i]

len(torch.ones(2, 2).sum())

len(torch.tensor(True))

list(torch.tensor(3))

a, b = torch.ones(2).sum()

torch.tensor(1.0).size(0)

torch.ones(2).sum().softmax(0).shape[0] if False else torch.tensor(True).size(-1)

torch.tensor(1.0)[:]

torch.ones(2).sum()[0:1]

# %% tensors/slicing/no_negative_step
torch.ones(3, 3)[:, ::-1]

torch.arange(5)[::-2]

# %% tensors/slicing/not_an_index
torch.ones(3)[0, 1]

torch.ones(2, 2, dtype=torch.int64)[0, 0, 0, 0]

# %% tensors/slicing/not_an_index#2
torch.ones(3, 3)[0, 1.0]

torch.ones(4, 4)[1.5]

# %% tensors/slicing/not_an_index#3
torch.ones(4)[: 4 / 2]

torch.ones(4, 4)[1.0:, 0]

# %% tensors/slicing/not_an_index#4
torch.ones(4)[torch.ones(2, dtype=torch.float64)]

torch.ones(4, 4)[0, torch.tensor(1.0)]

# %% tensors/slicing/only_slices_clamp
torch.ones(3)[3]

torch.ones(2, 5, dtype=torch.int64)[0, -6]

torch.gather(torch.ones(2, 2), 1, torch.tensor([[2]]))

# %% tensors/slicing/only_slices_clamp#2
torch.ones(5).narrow(0, 3, 4)

torch.narrow(torch.ones(2, 6), 1, 0, 7)

# %% tensors/slicing/splits_and_chunks
torch.ones(10).split([4, 4])

torch.split(torch.ones(2, 6, dtype=torch.int64), [1, 2, 4], dim=1)

# %% tensors/slicing/tuple_is_not_a_list
torch.ones(4, 4)[[[0, 1], [2, 3]]]

torch.ones(3, 3, dtype=torch.int64)[[[0], [1]]]

# %% tensors/slicing/uint8_is_a_mask
torch.ones(2)[torch.tensor([1, 0], dtype=torch.uint8)]

torch.ones(2, 2)[torch.ones(2, 2, dtype=torch.uint8)]

# %% tensors/slicing/value_dtype
x = torch.zeros(3, dtype=torch.int32)
x[torch.tensor([0, 1])] = torch.ones(2)

x = torch.zeros(2, 2)
x[[0]] = torch.ones(2, dtype=torch.float64)

# %% tensors/slicing/writes_through_a_slice#2
torch.zeros(2, 2)[0] = [1, 2]

torch.zeros(3, dtype=torch.int64)[1:] = [1, 2]

# %% tensors/view/empty_and_scalar
torch.ones(0, 3).view(0, -1)

torch.empty(0, dtype=torch.int64).reshape(0, -1)

# %% tensors/view/keeps_the_element_count
torch.ones(2, 3, dtype=torch.float64).reshape(7)

torch.ones(32, 10, 4, 4).view(-1, 321)

# %% tensors/view/keeps_the_element_count#2
torch.ones(8).view(-1, -1, 2)

torch.ones(2, 2, dtype=torch.int64).reshape(-1, -1)

# %% tensors/view/no_torch_view
torch.Reshape(torch.ones(2), (1, 2))

torch.repeat(torch.ones(2), 3)

# %% tensors/view/refuses_transposed
torch.ones(3, 4, 5, dtype=torch.float64).permute(2, 0, 1).view(-1)

torch.ones(4, 4)[:, ::2].T.view(8)

# %% tensors/view/reshape_needs_its_arguments
torch.stack()

torch.ones(2, 2).permute()

torch.cat()
