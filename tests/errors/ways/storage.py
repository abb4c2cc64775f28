# %% storage/addresses/resize_keeps_the_storage
torch.from_numpy(np.ones((2, 2))).resize_(9)

torch.frombuffer(bytearray(8), dtype=torch.uint8).resize_(16)

# %% storage/addresses/sparse_has_no_storage
torch.ones(2, 2, dtype=torch.float64).to_sparse().data_ptr()

torch.eye(4).to_sparse().untyped_storage()

# %% storage/addresses/storage_is_deprecated
torch.storage._set_always_warn_typed_storage_removal(True)
torch.ones(3, dtype=torch.int64).storage()

torch.storage._set_always_warn_typed_storage_removal(True)
torch.zeros(2, 2).T.storage()

# %% storage/contiguous/memory_format_errors
torch.ones(3, 8, 8).to(memory_format=torch.channels_last)

torch.ones(1, 3, 4, 4).contiguous(memory_format=torch.channels_last_3d)

# %% storage/contiguous/memory_format_errors#3
torch.ones(2, 3, dtype=torch.int64).T.contiguous(memory_format=torch.preserve_format)

torch.ones(4)[::2].contiguous(memory_format=torch.preserve_format)

# %% storage/contiguous/memory_format_errors#4
torch.ones(1, 1, 2, 2).contiguous(torch.contiguous_format)

torch.ones(3).contiguous(0)

# %% storage/contiguous/memory_format_errors#5
torch.ones(1, 2, memory_format=torch.preserve_format)

torch.ones((2, 3, 4, 4), dtype=torch.int32, memory_format=torch.channels_last)

# %% storage/contiguous/odd_stride_of_size_one
torch.ones(4, 4, dtype=torch.float32).T.view(torch.complex64)

torch.ones(6, dtype=torch.int16)[::2].view(torch.int8)

# %% storage/contiguous/who_needs_it#3
torch.view_as_complex(torch.ones(2, 2, dtype=torch.float64).T)

torch.view_as_complex(torch.ones(3, 4)[:, ::2])

# %% storage/strides/as_strided_needs_the_cells
torch.ones(4, dtype=torch.float64).as_strided((4, 4), (4, 1))

torch.as_strided(torch.ones(2, 3), (5,), (2,), 1)

# %% storage/strides/expanded_writes_reach_all
torch.ones(3, 1).expand(3, 4).mul_(2)

x = torch.zeros(2, dtype=torch.int64).expand(5, 2)
x += 1

# %% storage/strides/masked_writes_only_warn
x = torch.zeros(2, 1, dtype=torch.float64).expand(2, 4)
x.masked_fill_(torch.ones(2, 4).bool(), 1)

torch.zeros(1).expand(6).masked_fill_(torch.ones(6).bool(), 3)

# %% storage/strides/refuses_negative_strides#2
torch.ones(3).as_strided((3,), (-2,))

torch.as_strided(torch.ones(2, 2), (2, 2), (-2, 1))

# %% storage/strides/unfold_checks_the_bounds
torch.ones(5).unfold(0, 6, 1)

torch.ones(2, 3, 4, dtype=torch.int64).unfold(2, 9, 2)

# %% storage/strides/zero_dimensions_and_no_elements#2
torch.ones(2, 2).strides

nn.Linear(1, 1).weight.strides

# %% storage/transpose/adds_its_own_transpose
x = torch.ones(4, 4, dtype=torch.float64)
x += x.T

x = torch.arange(9)
x[:-2] *= x[2:]

# %% storage/transpose/attribute_or_method
torch.ones(2, 2).T()

nn.Linear(1, 1).weight.data()

loss = nn.MSELoss()
for _ in range(2):
    loss = loss(torch.ones(2), torch.zeros(2))

# %% storage/transpose/attribute_or_method#2
torch.ones(2, 2) @ torch.ones(2, 2).t

torch.ones(3) @ torch.ones(3).numpy

total = 0.0
total += torch.ones(1).item

f"{torch.ones(1).item:.2f}"

format(torch.ones(2).sum, ".1f")

torch.ones(2).size() if torch.ones(2).numel < 3 else None

torch.ones(2, 2).dim >= 2

torch.ones(1).item < 0.5

# %% storage/transpose/conjugate_is_lazy
torch.ones(2, dtype=torch.complex128).conj().numpy()

np.asarray(torch.ones(1, 1, dtype=torch.complex64).mH)

torch.ones(2, dtype=torch.complex64).conj().imag.numpy()

np.asarray(torch.ones(1, 1, dtype=torch.complex128).conj().imag)

# %% storage/transpose/movedim_needs_pairs
torch.ones(2, 3, 4).movedim((0, 1), (1, 1))

torch.movedim(torch.ones(2, 3), (0,), (0, 1))

# %% storage/transpose/numpy_transpose_is_permute#2
torch.transpose(torch.ones(2, 3, 4), 1, 0, 2)

torch.permute(torch.ones(2, 3), 1, 0)

# %% storage/transpose/one_dimension_has_no_column
torch.ones(5, dtype=torch.int64).T

torch.ones(2, 2, 2).T

# %% storage/transpose/permute_needs_every_dimension
torch.ones(2, 3).permute(1)

torch.ones(2, 3, 4).permute(2, 2, 0)

# %% storage/transpose/refuses_other_dimensions
torch.ones(4, dtype=torch.float64).mH

torch.ones(1, 2, 3, 4).H

torch.ones(1, 2, 3, 4).t()

torch.t(torch.ones(2, 2, 2, dtype=torch.int64))

# %% storage/transpose/scalar_empty_and_size_one
torch.ones(()).mT

torch.tensor(2, dtype=torch.int64).H
