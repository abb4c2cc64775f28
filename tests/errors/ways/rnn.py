# %% rnn/lstm_gru/detach_both_states
nn.LSTM(2, 3)(torch.ones(4, 1, 2))[1].detach()

nn.RNN(2, 3)(torch.ones(4, 2)).shape

x = torch.ones(2),
x.view(2, 1)

# %% rnn/lstm_gru/no_nonlinearity_to_choose
nn.LSTM(2, 3, nonlinearity="relu")

nn.GRU(1, 1, num_layers=2, nonlinearity="tanh")

# %% rnn/lstm_gru/no_nonlinearity_to_choose#2
nn.GRU(2, 3, 1, "relu")

nn.LSTM(2, 3, bias=1)

# %% rnn/lstm_gru/projection_makes_h_smaller
nn.GRU(4, 8, proj_size=2)

nn.RNN(3, 5, proj_size=1)

# %% rnn/rnn/batch_first_leaves_hidden_states
nn.RNN(3, 4, batch_first=True)(torch.ones(7, 2, 3), torch.zeros(1, 2, 4))

nn.GRU(2, 2)(torch.ones(3, 4, 2), torch.zeros(2, 4, 2))

nn.LSTM(3, 4)(torch.ones(7, 2, 3), (torch.zeros(1, 3, 4), torch.zeros(1, 3, 4)))

nn.LSTM(1, 2, num_layers=2)(torch.ones(5, 6, 1), (torch.zeros(1, 6, 2), torch.zeros(1, 6, 2)))

# %% rnn/rnn/dropout_needs_two_layers
nn.LSTM(1, 1, dropout=0.1)

nn.GRU(2, 4, num_layers=1, dropout=0.9)

# %% rnn/rnn/empty_batch_and_no_steps
nn.RNN(2, 3)(torch.ones(0, 4, 2))

nn.GRU(1, 1, batch_first=True)(torch.ones(3, 0, 1))

# %% rnn/rnn/hidden_state_has_three_dimensions
nn.RNN(2, 3)(torch.ones(4, 5, 2), torch.zeros(5, 3))

nn.GRU(1, 1)(torch.ones(2, 2, 1), torch.zeros(1))

nn.LSTM(2, 3)(torch.ones(4, 5, 2), (torch.zeros(5, 3), torch.zeros(5, 3)))

nn.LSTM(1, 1)(torch.ones(2, 2, 1), (torch.zeros(1), torch.zeros(1)))

# %% rnn/rnn/input_size_is_last
nn.LSTM(10, 4)(torch.ones(3, 2, 8))

nn.GRU(2, 2, batch_first=True)(torch.ones(4, 2, 7))

# %% rnn/rnn/input_size_is_last#2
nn.RNN(3, 3)(torch.ones(2, 1, 3, dtype=torch.float64))

nn.LSTM(1, 1)(torch.ones(2, 1, 1, dtype=torch.int32))

nn.LSTM(2, 3)(torch.ones(4, 1, 2).double())

# %% rnn/rnn/sums_with_relu
nn.RNN(1, 1, nonlinearity="gelu")

nn.RNNCell(2, 2, nonlinearity="identity")(torch.ones(1, 2))

# %% rnn/rnn_cell/hidden_batch_must_match
nn.GRUCell(2, 3)(torch.ones(5, 2), torch.ones(4, 3))

nn.LSTMCell(1, 1)(torch.ones(2, 1), (torch.ones(3, 1), torch.ones(3, 1)))

# %% rnn/rnn_cell/hidden_batch_must_match#2
nn.GRUCell(2, 3)(torch.ones(5, 2), torch.ones(5, 2))

nn.RNNCell(1, 9)(torch.ones(2, 1), torch.ones(2, 8))

# %% rnn/rnn_cell/reference_takes_its_place
refcode.nn.RNNCell(1, 1, "tanh")

refcode.nn.RNNCell(3, 2, "sigmoid")

# %% rnn/rnn_cell/refuses_3d_input
nn.LSTMCell(2, 3)(torch.ones(4, 5, 2))

nn.GRUCell(2, 3)(torch.ones(1, 1, 1, 2))
