import torch

text = "hello"
vocab = {c: i for i, c in enumerate(sorted(set(text)))}
print(vocab)
#> {'e': 0, 'h': 1, 'l': 2, 'o': 3}
ids = torch.tensor([vocab[c] for c in text])
print(ids)
#> tensor([1, 0, 2, 2, 3])
letters = sorted(vocab)  # id → character
print("".join(letters[i] for i in ids))
#> hello
