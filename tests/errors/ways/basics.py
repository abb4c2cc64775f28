# %% basics/plotting/assigned_instead_of_called
title = "loss"
title("loss")

plt_like = type("plt", (), {})()
plt_like.xlabel = "step"
plt_like.xlabel("step")

activation = "relu"
activation(torch.ones(2))

# %% basics/plotting/chinese_needs_a_font
figure, ax = plt.subplots()
ax.set_title("损失")
figure.savefig(io.BytesIO())

figure = plt.figure()
plt.xlabel("步")
figure.canvas.draw()

# %% basics/plotting/figures_stay_open
figures = [plt.figure() for _ in range(21)]

plt.close("all")
plt.rcParams["figure.max_open_warning"] = 3
figures = [plt.subplots() for _ in range(5)]

# %% basics/plotting/image_wants_channels_last
plt.imshow(torch.ones(3, 8, 8))

plt.subplots()[1].imshow(np.ones((1, 2, 7)))

# %% basics/plotting/lengths_must_match
plt.plot([1, 2, 3], [1, 2])

plt.subplots()[1].plot(torch.arange(5), torch.ones(6))

# %% basics/plotting/log_axis_drops_zero
figure, ax = plt.subplots()
ax.plot([0, 0, -1])
ax.set_yscale("log")
figure.canvas.draw()

plt.figure()
plt.plot([-2, -1], [-1, -5])
plt.xscale("log")
plt.gcf().canvas.draw()

# %% basics/plotting/one_line_per_column
plt.plot([1, 2], torch.ones(2, 3, 4))

plt.subplots()[1].plot(np.ones(5), np.ones((5, 1, 1)))

# %% basics/plotting/pyplot_and_axes
plt.subplots()[1].xlim(0, 1)

plt.gca().ylabel("y")

# %% basics/plotting/tensor_on_a_device_or_in_half
torch.ones(3, 3, device="meta", dtype=torch.float64).numpy()

np.asarray(torch.ones(1, device="meta"))

# %% basics/products/bmm_takes_three_dims
torch.bmm(torch.ones(2, 3, 4), torch.ones(4, 5))

torch.ones(1, 1, 1).bmm(torch.ones(1))

torch.bmm(torch.ones(2, 3), torch.ones(2, 3, 4))

# %% basics/products/bmm_takes_three_dims#2
torch.bmm(torch.ones(2, 3, 4), torch.ones(2, 5, 6))

torch.ones(3, 2, 2, dtype=torch.float64) @ torch.ones(3, 4, 2, dtype=torch.float64)

# %% basics/products/dot_is_for_vectors
torch.dot(torch.ones(1, 3), torch.ones(3, 1))

torch.ones(2, 2, 2).dot(torch.ones(2))

# %% basics/products/dot_is_for_vectors#2
torch.ones(4) @ torch.ones(5)

torch.dot(torch.ones(7, dtype=torch.int64), torch.ones(2, dtype=torch.int64))

# %% basics/products/dtypes_must_match
torch.dot(torch.ones(2), torch.ones(2, dtype=torch.float64))

torch.ones(3, dtype=torch.int32) @ torch.ones(3, dtype=torch.float16)

nn.Conv2d(1, 1, 3, bias=False)(torch.ones(1, 1, 5, 5).double())

F.cross_entropy(torch.ones(2, 3), torch.tensor([0, 1]), weight=torch.ones(3).double())

# %% basics/products/einsum_refuses
torch.einsum("ab,bc->ac", torch.ones(2, 3), torch.ones(4, 5))

torch.einsum("bi,bi->b", torch.ones(2, 3), torch.ones(2, 4))

# %% basics/products/einsum_refuses#2
torch.einsum("i,i->", torch.ones(3))

torch.einsum("ij,jk,kl->il", torch.ones(2, 2), torch.ones(2, 2))

# %% basics/products/einsum_refuses#3
torch.einsum("ijk->i", torch.ones(2, 2))

torch.einsum("i,j->ij", torch.ones(2), torch.ones(2, 2))

# %% basics/products/einsum_refuses#4
torch.einsum("ab->ac", torch.ones(2, 2))

torch.einsum("i,j->ijx", torch.ones(2), torch.ones(3))

# %% basics/products/einsum_refuses#5
torch.einsum("ab->aa", torch.ones(2, 2))

torch.einsum("i,j->ijj", torch.ones(2), torch.ones(3))

# %% basics/products/einsum_refuses#6
torch.einsum("1j->j", torch.ones(2, 2))

torch.einsum("a!b->ab", torch.ones(2, 2))

# %% basics/products/empty_and_zero_d
torch.tensor(2.0) @ torch.ones(3)

torch.ones(2, 2) @ torch.ones(2).sum()

# %% basics/products/empty_and_zero_d#2
torch.ones(2, 3) @ 3

torch.ones(2, dtype=torch.float64) @ 0.5

# %% basics/products/inner_is_not_one_number
torch.inner(torch.ones(4, 3), torch.ones(4))

torch.ones(2, 5, 6).inner(torch.ones(6, 5))

# %% basics/products/inner_sizes_must_match
torch.ones(7, 3, dtype=torch.float64) @ torch.ones(4, 5, dtype=torch.float64)

nn.Linear(784, 10)(torch.ones(32, 28, 28))

nn.Sequential(nn.Flatten(), nn.Linear(10, 2))(torch.ones(1, 3, 4))

# %% basics/products/one_dot_per_row
torch.linalg.vecdot(torch.ones(2, 3, dtype=torch.int32), torch.ones(2, 3, dtype=torch.int32))

torch.linalg.vecdot(torch.ones(2).bool(), torch.ones(2).bool())

# %% basics/products/other_words_same_mistake
torch.mv(torch.ones(4, 3), torch.ones(4))

torch.ones(5, 2, dtype=torch.float64) @ torch.ones(5, dtype=torch.float64)

# %% basics/products/strict_variants
torch.mm(torch.ones(2, 3), torch.ones(3))

torch.ones(1, 1).mm(torch.ones(1, 1, 1))

torch.mm(torch.ones(2), torch.ones(2, 3))

# %% basics/products/strict_variants#2
torch.addmv(torch.ones(2), torch.ones(2), torch.ones(2))

torch.mv(torch.ones(2, 2), torch.ones(2, 2))

# %% basics/products/tensordot_names_the_dims
torch.tensordot(torch.ones(2, 3), torch.ones(4, 5), dims=1)

torch.tensordot(torch.ones(3, 2), torch.ones(3, 2), dims=([0], [1]))
