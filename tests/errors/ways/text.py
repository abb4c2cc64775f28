# %% text/tokens_to_tensors/id_out_of_range
nn.Embedding(3, 2)(torch.tensor([[0, 3]]))

F.embedding(torch.tensor(-1), torch.ones(4, 4))

torch.ones(3).index_select(0, torch.tensor([5]))

# %% text/tokens_to_tensors/ids_are_integers
nn.Embedding(3, 2)(torch.tensor([0.0]))

F.embedding(torch.ones(2, 2, dtype=torch.float64), torch.ones(4, 4))

# %% text/tokens_to_tensors/lengths_in_any_order
nn.utils.rnn.pack_padded_sequence(torch.ones(5, 3, 1), torch.tensor([2, 5, 3]))

nn.utils.rnn.pack_padded_sequence(torch.ones(2, 4), [1, 4], batch_first=True)

# %% text/tokens_to_tensors/lengths_stay_on_the_cpu
nn.utils.rnn.pack_padded_sequence(torch.ones(3, 2, 4), torch.tensor([[3], [1]]))

nn.utils.rnn.pack_padded_sequence(torch.ones(3, 1, 4), torch.tensor(3), enforce_sorted=False)

# %% text/tokens_to_tensors/no_empty_sequence
nn.utils.rnn.pack_padded_sequence(torch.ones(3, 2, 1), torch.tensor([3, 0]))

nn.utils.rnn.pack_padded_sequence(torch.ones(1, 4), [0], batch_first=True, enforce_sorted=False)

# %% text/tokens_to_tensors/no_empty_sequence#2
nn.utils.rnn.pack_padded_sequence(torch.ones(3, 4, 1), torch.tensor([3, 2]))

nn.utils.rnn.pack_padded_sequence(torch.ones(2, 5), [5], batch_first=True)

# %% text/tokens_to_tensors/one_hot_guesses_the_width
F.one_hot(torch.tensor([0, 4]), num_classes=3)

F.one_hot(torch.tensor([[9]]), 9)

F.one_hot(torch.tensor([-1]))

# %% text/tokens_to_tensors/one_hot_wants_int64
F.one_hot(torch.ones(2))

F.one_hot(torch.ones(2, dtype=torch.int32), 3)

# %% text/tokens_to_tensors/reference_takes_its_place
refcode.nn.Embedding(2, 3)(torch.tensor([2]))

refcode.nn.Embedding(10, 1)(torch.tensor([3, -1]))
