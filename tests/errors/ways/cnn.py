# %% cnn/conv2d/arguments_of_the_layer
nn.Linear(in_features=3)

nn.ConvTranspose2d(3, 8)

nn.Conv1d()

nn.MaxPool1d()

nn.AvgPool2d()

# %% cnn/conv2d/arguments_of_the_layer#2
nn.Linear(3, 4, biases=True)

nn.BatchNorm2d(3, epsilon=1e-5)

# %% cnn/conv2d/arguments_of_the_layer#3
nn.Conv1d(5, 10, 3, groups=2)

nn.Conv3d(8, 9, 3, groups=3)

nn.Conv2d(4, 3, 3, groups=2)

# %% cnn/conv2d/dtypes_must_agree
nn.Conv1d(1, 1, 2)(torch.ones(1, 1, 4, dtype=torch.float64))

nn.Conv2d(3, 4, 3, bias=True)(torch.zeros(1, 3, 8, 8, dtype=torch.int64))

# %% cnn/conv2d/same_keeps_the_size
nn.Conv1d(1, 1, 3, stride=2, padding="same")

nn.Conv3d(2, 2, 5, stride=(1, 2, 1), padding="same")

# %% cnn/conv2d/same_with_an_even_kernel
nn.Conv1d(1, 1, 4, padding="same")(torch.ones(1, 1, 9))

F.conv2d(torch.ones(1, 1, 6, 6), torch.ones(1, 1, 2, 2), padding="same")

# %% cnn/conv2d/window_larger_than_image
nn.Conv2d(1, 1, 7)(torch.ones(1, 1, 5, 6))

nn.Conv2d(3, 4, 9, padding=1)(torch.ones(2, 3, 4, 4))

# %% cnn/conv2d/wrong_number_of_channels
nn.Conv2d(3, 16, 3)(torch.ones(8, 28, 28, 3))

nn.Conv1d(4, 2, 3)(torch.ones(1, 5, 10))

F.conv2d(torch.ones(1, 1, 5, 5), torch.ones(4, 3, 2, 2))

# %% cnn/conv2d/wrong_number_of_channels#2
nn.Conv2d(1, 1, 3)(torch.ones(8, 8))

nn.Conv1d(1, 1, 3)(torch.ones(8))

nn.Conv2d(1, 1, 3)(torch.ones(4, 25))

nn.Conv1d(1, 1, 3)(torch.ones(4, 1, 5, 5))

# %% cnn/max_pool2d/pads_at_most_half
F.max_pool2d(torch.ones(1, 1, 8, 8), 3, padding=2)

nn.MaxPool2d((4, 2), padding=(2, 2))(torch.ones(1, 1, 8, 8))

# %% cnn/max_pool2d/window_larger_than_image
F.max_pool2d(torch.ones(2, 3, 4, 4), 5)

nn.AvgPool2d(3)(torch.ones(1, 4, 2, 2))

# %% cnn/whole_network/lazy_linear_fills_it_in
[p.numel() for p in nn.LazyConv2d(4, 3).parameters()]

nn.LazyLinear(3).weight.numel()
