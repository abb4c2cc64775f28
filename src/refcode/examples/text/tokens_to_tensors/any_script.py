text = "你好，世界"
vocab = {c: i for i, c in enumerate(dict.fromkeys(text))}
print(vocab)
#> {'你': 0, '好': 1, '，': 2, '世': 3, '界': 4}
print([vocab[c] for c in "世界你好"])
#> [3, 4, 0, 1]
print(list("你好".encode()))
#> [228, 189, 160, 229, 165, 189]
