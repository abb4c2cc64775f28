import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

names = ["Ada", "Grace", "Alan"]
letters = sorted({c for name in names for c in name})
vocab = {c: i for i, c in enumerate(letters, start=1)}  # 0 is padding
ids = [torch.tensor([vocab[c] for c in name]) for name in names]
lengths = torch.tensor([len(one) for one in ids])
padded = pad_sequence(ids, batch_first=True)
print(padded.shape, lengths)  # (N, L)
#> torch.Size([3, 5]) tensor([3, 5, 4])

embedding = nn.Embedding(len(vocab) + 1, 6, padding_idx=0)
rnn = nn.RNN(6, 8, batch_first=True)
linear = nn.Linear(8, 2)  # two classes
x = embedding(padded)
print(x.shape)  # (N, L, 6)
#> torch.Size([3, 5, 6])
packed = pack_padded_sequence(
    x, lengths, batch_first=True, enforce_sorted=False
)
_, h_n = rnn(packed)
logits = linear(h_n[-1])
print(h_n.shape, logits.shape)  # (1, N, 8), (N, 2)
#> torch.Size([1, 3, 8]) torch.Size([3, 2])
