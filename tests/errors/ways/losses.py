# %% losses/bce/class_takes_options#2
nn.MSELoss(size_average=False)

F.cross_entropy(torch.zeros(2, 3), torch.tensor([0, 1]), reduce=False)

# %% losses/bce/logits_given_to_bce_loss
F.binary_cross_entropy(torch.tensor([2.0]), torch.tensor([1.0]))

nn.BCELoss()(torch.tensor([[-0.5], [0.5]]), torch.ones(2, 1))

# %% losses/bce/mean_is_over_all_elements
F.mse_loss(torch.ones(1), torch.ones(1), reduction="avg")

nn.L1Loss(reduction="total")(torch.ones(2), torch.ones(2))

# %% losses/bce/pos_weight_is_a_buffer
nn.BCEWithLogitsLoss(pos_weight=2)

nn.BCEWithLogitsLoss(pos_weight=[1.0, 2.0])

nn.CrossEntropyLoss(weight=[1.0, 2.0])

# %% losses/bce/pos_weight_is_a_buffer#2
nn.Linear(2, 1, bias=False).load_state_dict(nn.Linear(2, 1).state_dict())

nn.Sequential(nn.ReLU(), nn.Linear(3, 3)).load_state_dict(nn.Sequential(nn.ReLU(), nn.Linear(3, 3), nn.Linear(3, 2)).state_dict())

# %% losses/bce/pos_weight_scales_the_ones
nn.BCELoss(pos_weight=torch.ones(1))

nn.CrossEntropyLoss(pos_weight=torch.ones(3))

# %% losses/bce/shapes_must_be_equal
nn.BCELoss()(torch.rand(4, 1), torch.ones(4))

F.binary_cross_entropy(torch.rand(2, 3), torch.ones(3, 2))

nn.BCEWithLogitsLoss()(torch.rand(8, 1), torch.ones(8))

F.binary_cross_entropy_with_logits(torch.rand(2, 3, 4), torch.ones(24))

# %% losses/bce/targets_must_be_floats
nn.BCELoss()(torch.rand(2, 2), torch.ones(2, 2, dtype=torch.int32))

F.binary_cross_entropy(torch.rand(3), torch.ones(3, dtype=torch.float64))

# %% losses/bce/targets_must_be_floats#3
x = torch.ones(3, dtype=torch.int64)
x += 0.5

torch.ones(2, 2, dtype=torch.uint8).div_(2)

# %% losses/bce/targets_must_be_floats#4
torch.ones(3, 2).bool() - torch.ones(2).bool()

1 - (torch.ones(3) > 0)

# %% losses/bce/targets_outside_0_to_1
F.binary_cross_entropy(torch.rand(3), torch.tensor([0.0, 1.0, 2.0]))

nn.BCELoss()(torch.rand(1, 1), -torch.ones(1, 1))

# %% losses/cross_entropy/probabilities_are_not_checked
F.cross_entropy(torch.zeros(4, 2), torch.rand(4, 2), ignore_index=0)

nn.CrossEntropyLoss(ignore_index=1)(torch.zeros(1, 3), torch.ones(1, 3) / 3)

# %% losses/cross_entropy/sequence_classes_come_last
F.cross_entropy(torch.zeros(3, 8, 10), torch.zeros(3, 8, dtype=torch.int64))

nn.CrossEntropyLoss()(torch.zeros(2, 6, 4), torch.zeros(2, 5, dtype=torch.int64))

# %% losses/cross_entropy/target_is_int64_or_probabilities
F.cross_entropy(torch.zeros(2, 3), torch.zeros(2))

nn.CrossEntropyLoss()(torch.zeros(4, 2), torch.zeros(4, dtype=torch.int16))

# %% losses/cross_entropy/target_is_int64_or_probabilities#3
F.cross_entropy(torch.zeros(4, 2), torch.zeros(4, 2, dtype=torch.int64))

nn.CrossEntropyLoss()(torch.zeros(1, 3), torch.zeros(1, 3, dtype=torch.int32))

# %% losses/cross_entropy/target_of_the_wrong_shape_or_range
F.cross_entropy(torch.zeros(2, 10), torch.tensor([1, 10]))

nn.NLLLoss()(torch.zeros(1, 2), torch.tensor([-1]))

# %% losses/cross_entropy/target_of_the_wrong_shape_or_range#2
F.cross_entropy(torch.zeros(6, 10), torch.zeros(2, dtype=torch.int64))

F.nll_loss(torch.zeros(16, 3), torch.zeros(8, dtype=torch.int64))

# %% losses/cross_entropy/target_of_the_wrong_shape_or_range#3
F.cross_entropy(torch.zeros(5, 3), torch.zeros(5, 1, dtype=torch.int64))

F.nll_loss(torch.zeros(2, 4), torch.zeros(2, 4, dtype=torch.int64))

# %% losses/mse/broadcasting_only_warns
F.l1_loss(torch.ones(5, 1), torch.ones(5))

nn.MSELoss()(torch.ones(2, 3), torch.ones(3))

# %% losses/mse/edges_of_mse
F.mse_loss(0.5, torch.ones(1))

F.l1_loss(torch.ones(1), 2)

next(iter(DataLoader(TensorDataset(torch.ones(4, 1)), 2))).size()

# %% losses/mse/weight_divides_by_its_sum
F.mse_loss(torch.ones(2, 3), torch.ones(2, 3), weight=torch.ones(2, 1))

F.mse_loss(torch.ones(4), torch.ones(4), weight=torch.ones(1))

# %% losses/mse/weight_divides_by_its_sum#2
nn.MSELoss(weight=torch.ones(1))

nn.L1Loss(weight=torch.ones(3))

# %% losses/nll/class_needs_an_object#2
nn.softmax(torch.ones(2), dim=0)

torch.optim.adam_w

nn.functional.conv4d

# %% losses/nll/refuses_other_targets#5
F.cross_entropy(torch.zeros(2, 4), torch.tensor([0, 1]), weight=torch.ones(3))

nn.NLLLoss(weight=torch.ones(1))(torch.zeros(1, 2), torch.tensor([0]))

# %% losses/nll/written_out
refcode.nn.nll_loss(torch.zeros(1, 5), torch.tensor([9]))

refcode.nn.nll_loss(torch.zeros(3, 2), torch.tensor([0, -2, 1]))
