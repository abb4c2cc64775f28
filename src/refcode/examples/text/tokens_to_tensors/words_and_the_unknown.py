import torch

lines = ["the cat sat", "the dog"]
words = sorted({word for line in lines for word in line.split()})
vocab = {word: i for i, word in enumerate(["<pad>", "<unk>", *words])}
print(vocab)
#> {'<pad>': 0, '<unk>': 1, 'cat': 2, 'dog': 3, 'sat': 4, 'the': 5}


def encode(line):
    unknown = vocab["<unk>"]
    return torch.tensor([vocab.get(w, unknown) for w in line.split()])


print(encode("the cat sat"))
#> tensor([5, 2, 4])
print(encode("the bird sat"))
#> tensor([5, 1, 4])
