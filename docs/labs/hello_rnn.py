# ---
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] lang="en"
# # An RNN that spells {#hello-rnn}
#
# A recurrent network reads one character at a time and keeps what it has read in a few
# numbers, its hidden state. You begin with five characters and a loop by hand, look into the
# state, and end with a network that writes number words it has never seen. For that task
# the best possible loss is known, so you can tell how good "good" is.
#
# Write your prediction down before you look at the output.

# %% [markdown] lang="zh"
# # 会拼写的 RNN {#hello-rnn}
#
# 循环网络一次读一个字符，把读过的东西记在几个数里，这就是隐状态。先从五个字符、自己写的循环开始，看看隐状态里有什么，最后让网络写出它从没见过的数词。那个任务的损失最低能到多少是算得出来的，所以“好”到底有多好，心里有数。
#
# 看输出之前，先把你的猜测写下来。

# %%
# %config InlineBackend.figure_formats = ["svg"]
from math import exp, log

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

from refcode.plotting import loss_curve

torch.set_num_threads(1)  # enough for networks as small as these
print("torch", torch.__version__.partition("+")[0])

# %% [markdown] lang="en"
# ## Characters to numbers {#numbers}
#
# The task: read `hello`, say `ohlol`, one letter for each letter read. A letter becomes
# its place in the vocabulary, and the place a vector with a single 1.
#
# **Predict.** Which rows of `x` are equal? Are the letters to be said there equal too?

# %% [markdown] lang="zh"
# ## 从字符到数 {#numbers}
#
# 任务：读入 `hello`，说出 `ohlol`，每读一个字母说一个字母。字母先变成它在词表里的编号，编号再变成只有一个 1 的向量。
#
# **先猜** `x` 的哪几行相同？这几行要说的字母也相同吗？

# %%
letters = "ehlo"
vocab = {c: i for i, c in enumerate(letters)}
ids = torch.tensor([vocab[c] for c in "hello"])
y = torch.tensor([vocab[c] for c in "ohlol"])
x = F.one_hot(ids, num_classes=4).float()  # (L, V) = (5, 4)
print(ids.tolist(), "->", y.tolist())
print(x)

# %% [markdown] lang="en"
# **What it shows.** The two `l` are the same vector, yet the first must become `l` and the
# second `o`. A network that sees one letter only cannot tell them apart; one that remembers
# can.

# %% [markdown] lang="zh"
# **看到了什么** 两个 `l` 是同一个向量，第一个却要变成 `l`，第二个要变成 `o`。只看一个字母的网络分不出它们；有记性的网络可以。

# %% [markdown] lang="en"
# ## One step by hand {#cell}
#
# `RNNCell` computes $h' = \tanh(W_{ih}\,x + b_{ih} + W_{hh}\,h + b_{hh})$: the letter and
# the old state in, the new state out. With a state of four numbers, the state itself can
# serve as the scores of the four letters.
#
# **Predict.** What is the shape of each of the four parameters?

# %% [markdown] lang="zh"
# ## 手工走一步 {#cell}
#
# `RNNCell` 计算 $h' = \tanh(W_{ih}\,x + b_{ih} + W_{hh}\,h + b_{hh})$：输入字母和旧状态，得出新状态。状态取四个数，就可以直接拿它当四个字母的得分。
#
# **先猜** 四个参数各是什么形状？

# %%
torch.manual_seed(3)
cell = nn.RNNCell(input_size=4, hidden_size=4)
h = torch.zeros(4)
from_letter = cell.weight_ih @ x[0] + cell.bias_ih
from_state = cell.weight_hh @ h + cell.bias_hh
by_hand = torch.tanh(from_letter + from_state)
print("by hand as by torch:", torch.allclose(by_hand, cell(x[0], h)))
print([tuple(p.shape) for p in cell.parameters()])

# %% [markdown] lang="en"
# ## The loop by hand {#loop}
#
# Five steps make a word, and the losses of the steps are added up. One `backward` goes back
# through all five.
#
# **Predict.** There are four letters. About what is the loss of five guesses by chance,
# $5 \ln 4$?

# %% [markdown] lang="zh"
# ## 自己写循环 {#loop}
#
# 五步是一个单词，各步的损失加在一起。一次 `backward` 就能把五步全部走回去。
#
# **先猜** 一共四个字母。瞎猜五次的损失 $5 \ln 4$ 大约是多少？

# %%
optimizer = torch.optim.Adam(cell.parameters(), lr=0.1)
for epoch in range(301):
    h, loss, said = torch.zeros(4), 0.0, ""
    for letter, target in zip(x, y, strict=True):
        h = cell(letter, h)
        loss = loss + F.cross_entropy(h, target)
        said += letters[h.argmax()]
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if epoch in (0, 1, 3, 5, 10, 20, 50, 100, 300):
        print(f"epoch {epoch:3}: {said}, loss {loss.item():.1f}")

# %% [markdown] lang="en"
# **What it shows.** 6.9 by chance, and soon the right word. But the loss comes to rest far
# from 0.
#
# **Predict.** Why? Think of what `tanh` does to a score.

# %% [markdown] lang="zh"
# **看到了什么** 瞎猜是 6.9，很快就说对了。可是损失停在离 0 很远的地方，不再下降。
#
# **先猜** 为什么？想一想 `tanh` 会把得分变成什么样。

# %%
lowest = 5 * log(1 + 3 * exp(-2))
print(f"{lowest:.2f}")
best = F.cross_entropy(torch.tensor([1.0, -1, -1, -1]), torch.tensor(0))
print("the same:", abs(5 * best.item() - lowest) < 1e-5)
print("all but reached:", lowest < loss.item() < lowest + 0.05)

# %% [markdown] lang="en"
# **What it shows.** A state lies between −1 and 1. The best scores are 1 for the right letter
# and −1 for the others, and softmax makes no more than 71 % of that. The exercise as it is
# often given mixes two jobs: the state has to remember **and** to score. With some other
# seeds it even stays at `ohlll`. A linear layer on top separates the two.

# %% [markdown] lang="zh"
# **看到了什么** 状态总在 −1 和 1 之间。得分最好也就是对的字母 1、其余 −1，softmax 之后至多 71 %。这道练习常见的写法把两件事混在了一起：状态既要记忆，**又要**打分。换几个随机种子，它甚至会停在 `ohlll`。上面加一个线性层，两件事就分开了。

# %% [markdown] lang="en"
# ## nn.RNN is the loop {#rnn}
#
# `nn.RNN` takes all steps in one call. Its parameters are those of `cell`, with `_l0`
# behind the name for the first layer.
#
# **Predict.** Which state is `h_n`?

# %% [markdown] lang="zh"
# ## nn.RNN 就是这个循环 {#rnn}
#
# `nn.RNN` 一次调用走完所有的步。它的参数就是 `cell` 的参数，名字后面多了表示第一层的 `_l0`。
#
# **先猜** `h_n` 是哪一个状态？

# %%
rnn = nn.RNN(input_size=4, hidden_size=4)
same = {f"{name}_l0": p for name, p in cell.state_dict().items()}
print(rnn.load_state_dict(same))
h, states = torch.zeros(4), []
for letter in x:
    h = cell(letter, h)
    states.append(h)
output, h_n = rnn(x)
print(output.shape, h_n.shape)
print("the same states:", torch.allclose(output, torch.stack(states)))
print("h_n is the last:", torch.equal(h_n[0], output[-1]))

# %%
torch.manual_seed(0)
rnn, linear = nn.RNN(4, 8), nn.Linear(8, 4)
parameters = [*rnn.parameters(), *linear.parameters()]
optimizer = torch.optim.Adam(parameters, lr=0.05)
for epoch in range(101):
    output, _ = rnn(x)  # (5, 8)
    logits = linear(output)  # (5, 4)
    loss = F.cross_entropy(logits, y, reduction="sum")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if epoch in (0, 1, 2, 3, 5, 10, 20, 100):
        said = "".join(letters[i] for i in logits.argmax(dim=1))
        print(f"epoch {epoch:3}: {said}, loss {loss.item():.2f}")

# %% [markdown] lang="en"
# **What it shows.** Now the loss goes to 0.

# %% [markdown] lang="zh"
# **看到了什么** 这回损失降到 0 了。

# %% [markdown] lang="en"
# ## What the state remembers {#states}
#
# Five letters in, five states of eight numbers out. Below, a column is a state: blue for
# positive numbers, orange for negative.
#
# **Predict.** The third and the fourth letter are both `l`. Are their columns equal?

# %% [markdown] lang="zh"
# ## 状态记住了什么 {#states}
#
# 读进五个字母，得到五个状态，每个八个数。下面一列是一个状态：正数蓝色，负数橙色。
#
# **先猜** 第三个和第四个字母都是 `l`。它们的两列相同吗？

# %%
states = rnn(x)[0].detach()
blue, orange = torch.tensor([[47, 127, 209], [207, 106, 18]]) / 255
color = torch.where((states.T > 0)[..., None], blue, orange)
opaque = states.T.abs()[..., None]  # the larger, the stronger
color = torch.cat([color, opaque], dim=-1)  # (8, 5, 4)
figure, ax = plt.subplots(figsize=(4, 3.4), layout="constrained")
ax.imshow(color, aspect="auto")
ax.set_facecolor("none")
said = [letters[i] for i in linear(states).argmax(dim=1)]
ticks = [f"{a} → {b}" for a, b in zip("hello", said, strict=True)]
ax.set_xticks(range(5), ticks)
ax.set(xlabel="read → said", ylabel="unit of the state")
ax.set_title(
    "hidden states while reading hello: blue positive, orange negative",
    fontsize=7.5,
    gid="caption",
)
print("equal:", torch.allclose(states[2], states[3], atol=0.1))

# %% [markdown] lang="en"
# **What it shows.** The letter is the same, the state is not: it also holds what came
# before. That is all the memory there is. And do not call this learning: with one word, the
# network has learned one word by heart. Whether it can do more, only words that it has
# **not** seen will tell.

# %% [markdown] lang="zh"
# **看到了什么** 字母相同，状态却不同，因为里面还有之前读到的东西。全部的记忆就在这里。不过这还谈不上学习：只有一个单词，网络不过是把它背了下来。它有没有别的本事，要拿**没**见过的词来问。

# %% [markdown] lang="en"
# ## A task of which everything is known {#task}
#
# The numbers from 1 to 999, written out: `seven hundred forty-two`. A few lines make them
# all, and whether a word is a number can be checked. 200 of them are held out: the network
# never sees these.

# %% [markdown] lang="zh"
# ## 一个完全知根知底的任务 {#task}
#
# 1 到 999 的英文数词，例如 `seven hundred forty-two`。几行代码就能全部生成，一个词是不是数词也查得出来。其中 200 个留出来，网络从头到尾见不到它们。

# %%
ones = "one two three four five six seven eight nine ten eleven twelve"
ones = [*ones.split(), "thirteen", "fourteen", "fifteen", "sixteen"]
ones = ["", *ones, "seventeen", "eighteen", "nineteen"]
tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spell(n):
    if n >= 100:
        return f"{ones[n // 100]} hundred {spell(n % 100)}".strip()
    if n >= 20:
        return f"{tens[n // 10 - 2]}-{ones[n % 10]}".strip("-")
    return ones[n]


numbers = [spell(n) for n in range(1, 1000)]
order = torch.randperm(999, generator=torch.Generator().manual_seed(0))
train = [numbers[i] for i in order[:799]]
held_out = [numbers[i] for i in order[799:]]
print(spell(7), "|", spell(40), "|", spell(313), "|", spell(742))
print(len(set(numbers)), "=", len(train), "+", len(held_out))

# %% [markdown] lang="en"
# ## A batch: padded, then packed {#batch}
#
# The network reads a word and at each step guesses the next character, so the targets are
# the inputs, one step later. A `.` stands before the first character and behind the last.
# Words differ in length: `pad_sequence` fills up with 0, `pack_padded_sequence` takes the
# filling away again.
#
# **Predict.** `one` and `forty-two` make a batch. What is the shape of the inputs? How many
# steps are in the packed batch?

# %% [markdown] lang="zh"
# ## 一个批次：先补齐，再打包 {#batch}
#
# 网络读一个词，每一步都猜下一个字符，所以目标就是晚一步的输入。第一个字符之前、最后一个字符之后，各放一个 `.`。词有长有短：`pad_sequence` 用 0 补齐，`pack_padded_sequence` 再把补上的去掉。
#
# **先猜** `one` 和 `forty-two` 组成一个批次。输入是什么形状？打包之后一共多少步？

# %%
chars = ["", ".", *sorted(set("".join(numbers)))]  # 0 is the padding
vocab = {c: i for i, c in enumerate(chars)}


def pack(padded, lengths):
    return pack_padded_sequence(
        padded, lengths, batch_first=True, enforce_sorted=False
    )


def batch(words):
    """Inputs (N, L), their lengths, and the targets, packed."""
    ids = [torch.tensor([vocab[c] for c in f".{w}."]) for w in words]
    lengths = torch.tensor([len(w) + 1 for w in words])
    padded = pad_sequence(ids, batch_first=True)
    return padded[:, :-1], lengths, pack(padded[:, 1:], lengths)


inputs, lengths, targets = batch(["one", "forty-two"])
print(len(chars), "characters; inputs", tuple(inputs.shape))
print(inputs)
print(len(targets.data), "steps; at each", targets.batch_sizes.tolist())

# %% [markdown] lang="en"
# **What it shows.** 4 + 10 = 14 steps instead of 2·10. `batch_sizes` says how many words go
# on at each step. The targets are packed in the same way, so scores and targets lie side by
# side and no padding can get into the loss.

# %% [markdown] lang="zh"
# **看到了什么** 4 + 10 = 14 步，而不是 2·10。`batch_sizes` 说的是每一步还有几个词在继续。目标也照样打包，于是得分和目标一一对应，补齐的位置混不进损失里。

# %% [markdown] lang="en"
# ## The model {#model}
#
# Embedding, RNN, linear layer. The recurrent part is an argument, so that you can exchange
# it later.

# %% [markdown] lang="zh"
# ## 模型 {#model}
#
# 嵌入、RNN、线性层。循环的那一部分作为参数传入，后面好替换。


# %%
class Speller(nn.Module):
    def __init__(self, kind=nn.RNN, hidden=64):
        super().__init__()
        self.embedding = nn.Embedding(len(chars), 16, padding_idx=0)
        self.rnn = kind(16, hidden, batch_first=True)
        self.out = nn.Linear(hidden, len(chars))

    def forward(self, inputs, lengths):
        x = self.embedding(inputs)  # (N, L) -> (N, L, 16)
        output, _ = self.rnn(pack(x, lengths))
        return self.out(output.data)  # (all steps, V)


def loss_of(model, words):
    """Cross-entropy, a mean over all characters."""
    inputs, lengths, targets = batch(words)
    return F.cross_entropy(model(inputs, lengths), targets.data)


torch.manual_seed(0)
model = Speller()
print(sum(p.numel() for p in model.parameters()), "parameters")
first = loss_of(model, train).item()
print("at first about ln 21:", abs(first - log(21)) < 0.3)

# %% [markdown] lang="en"
# ## The best loss there is {#lowest}
#
# A network that knew everything would still have to guess **which** number comes: all 999
# are equally likely. The probability of a whole word is then 1/999, and $\ln 999$ is shared
# by its characters. No model can do better on average.
#
# **Predict.** With its `.` a word has some 22 characters on average. What is the lowest loss
# for a character?

# %% [markdown] lang="zh"
# ## 损失最低能到多少 {#lowest}
#
# 就算一个网络什么都懂，也还得猜**哪一个**数会来：999 个数机会均等。整个词的概率是 1/999，$\ln 999$ 由它的各个字符分担。平均来看，没有哪个模型能更低。
#
# **先猜** 一个词连 `.` 在内，平均 22 个字符上下。每个字符的损失最低是多少？

# %%
length = sum(len(word) + 1 for word in numbers) / 999
floor = log(999) / length
print(f"{length:.1f} characters, lowest loss {floor:.3f}")

# %% [markdown] lang="en"
# ## Training {#training}
#
# **Predict.** Will the loss of the 200 held-out numbers follow, or part from that of the
# training set?

# %% [markdown] lang="zh"
# ## 训练 {#training}
#
# **先猜** 留出的 200 个数，损失会跟着训练集一起下降，还是会分开？


# %%
def train_speller(model, words, others, epochs=20):
    """The losses of the words and of the others, after each epoch."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    losses = {"training set": [], "held out": []}
    for _ in range(epochs):
        for picked in torch.randperm(len(words)).split(50):
            loss = loss_of(model, [words[i] for i in picked])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
        with torch.no_grad():
            losses["training set"].append(loss_of(model, words).item())
            losses["held out"].append(loss_of(model, others).item())
    return losses


losses = train_speller(model, train, held_out)
last = {name: values[-1] for name, values in losses.items()}
print("close to the lowest:", last["held out"] < floor + 0.02)
print("no gap:", abs(last["held out"] - last["training set"]) < 0.01)

# %%
ax = loss_curve(losses)
ax.axhline(floor, color="black", lw=1, ls=":")
ax.set(xlabel="epoch", ylim=(0, 1.6));

# %% [markdown] lang="en"
# **What it shows.** Both curves fall onto the dotted line, the lowest loss, and lie on each
# other. The network has not learned 799 words but how number words are made: it is no worse
# at those it has never seen.

# %% [markdown] lang="zh"
# **看到了什么** 两条曲线都落到虚线上，也就是最低的损失，而且彼此重合。网络学会的不是 799 个词，而是数词怎样构成：没见过的，它一样拿手。

# %% [markdown] lang="en"
# ## Writing {#sampling}
#
# To write, give it a `.`, draw the next character from its probabilities, give it that one,
# and so on. Dividing the scores by a temperature first makes it bolder (above 1) or more
# cautious (below 1).
#
# **Predict.** What goes wrong at a high temperature, and what at a low one?

# %% [markdown] lang="zh"
# ## 让它写 {#sampling}
#
# 先给它一个 `.`，按它给出的概率抽下一个字符，把抽到的再给它，如此往复。得分先除以一个温度：大于 1，它更大胆；小于 1，它更谨慎。
#
# **先猜** 温度高了会出什么问题？低了呢？


# %%
@torch.no_grad()
def write(model, n, temperature=1.0, seed=0):
    """n words, character by character."""
    draw = torch.Generator().manual_seed(seed)
    last, state = torch.full((n, 1), vocab["."]), None
    columns = []
    for _ in range(40):  # longer than any number
        output, state = model.rnn(model.embedding(last), state)
        scores = model.out(output[:, -1]) / temperature
        chances = scores.softmax(dim=1)
        last = torch.multinomial(chances, 1, generator=draw)
        columns.append(last)
    rows = torch.cat(columns, dim=1).tolist()
    words = ["".join(chars[i] for i in row) for row in rows]
    return [word.split(".")[0] for word in words]


for temperature in (0.3, 1.0, 2.0):
    print(f"{temperature}:", " | ".join(write(model, 4, temperature)))

# %%
temperatures = [0.2, 0.4, 0.6, 0.8, 1.0, 1.2, 1.4, 1.7, 2.0]
valid, different = [], []
for t in temperatures:
    written = [word for word in write(model, 500, t) if word in numbers]
    valid.append(len(written) / 500)
    different.append(len(set(written)) / 500)
figure, ax = plt.subplots(figsize=(5, 3), layout="constrained")
ax.plot(temperatures, valid, "o-", color="#2f7fd1", label="numbers")
ax.plot(temperatures, different, "s-", color="#cf6a12")
ax.lines[1].set_label("different numbers")
ax.set(xlabel="temperature", ylabel="share of 500", ylim=(0, 1.05))
ax.set_facecolor("none")
ax.spines[["top", "right"]].set_visible(False)
ax.legend(frameon=False)
shares = zip(temperatures, valid, different, strict=True)
words = [f"{v:.0%} ({d:.0%} different) at {t}" for t, v, d in shares]
words = "numbers: " + ", ".join(words[::4])
ax.set_title(words, fontsize=8, gid="caption")
print("cautious: all are numbers:", valid[0] > 0.98)
print("and few are different:", different[0] < 0.5)
print("bold: fewer right:", valid[-1] < 0.5 < valid[4])

# %% [markdown] lang="en"
# **What it shows.** Cautious, it writes numbers without a mistake, but the same ones again
# and again. Bold, it misspells. At 1 it draws from what it has learned: most words are
# right, and most are different.

# %% [markdown] lang="zh"
# **看到了什么** 谨慎时，写出来的全是数词，却翻来覆去就那几个；大胆时，拼写就乱了。温度为 1，抽的正是它学到的概率：大多数写得对，大多数不重样。

# %% [markdown] lang="en"
# ## Does it write what it has never read? {#new-words}
#
# **Predict.** 200 of the 999 numbers were held out. If the network does not know which, what
# share of the numbers it writes should be of those?

# %% [markdown] lang="zh"
# ## 没读过的，它写得出来吗 {#new-words}
#
# **先猜** 999 个数里留出了 200 个。如果网络不知道是哪些，它写出来的数词里，应当有多大比例属于这 200 个？

# %%
written = [word for word in write(model, 1000) if word in numbers]
new = sum(word in held_out for word in written)
print(f"expected {200 / 999:.1f}, written {new / len(written):.1f}")

# %% [markdown] lang="en"
# **What it shows.** One in five, as it should be. But be careful with the word
# "generalise": each piece of a held-out number stands in the training set, as a part of
# another number. Exercise 2 holds out something else.

# %% [markdown] lang="zh"
# **看到了什么** 五个里有一个，正该如此。不过“泛化”二字要慎用：留出的数，每一截都在训练集里出现过，只是属于别的数。练习 2 留出的是另一种东西。

# %% [markdown] lang="en"
# ## Are gates better? {#gates}
#
# GRU and LSTM have replaced the plain RNN, because their gates let a gradient pass through
# many steps. The words here have at most 28.
#
# **Predict.** With as many parameters each: which of the three is the best?

# %% [markdown] lang="zh"
# ## 有门的更好吗 {#gates}
#
# GRU 和 LSTM 取代了普通的 RNN，因为它们的门能让梯度穿过很多步。这里的词最多 28 步。
#
# **先猜** 参数一样多，三者之中哪个最好？

# %%
curves = {"RNN, 64 units": losses["held out"]}
for kind, hidden in ((nn.GRU, 36), (nn.LSTM, 31)):
    torch.manual_seed(0)
    gated = Speller(kind, hidden)
    size = sum(p.numel() for p in gated.parameters())
    print(kind.__name__, "within 2 %:", abs(size / 6949 - 1) < 0.02)
    name = f"{kind.__name__}, {hidden} units"
    curves[name] = train_speller(gated, train, held_out)["held out"]

# %%
ax = loss_curve(curves)
ax.axhline(floor, color="black", lw=1, ls=":")
ax.set(xlabel="epoch", ylim=(0, 1.6));

# %% [markdown] lang="en"
# **What it shows.** All three come close to the lowest loss, and the plain RNN is there
# first. For the same number of parameters it has the most units, and what must be remembered
# here is short: which word, and how far. Gates pay where the way is long, see
# [LSTM and GRU](../rnn/lstm_gru.md). So: better at what?

# %% [markdown] lang="zh"
# **看到了什么** 三者都接近最低的损失，普通的 RNN 最先到。参数一样多，它的单元最多；而这里要记住的东西不长：是哪个词，写到了哪里。路远的时候，门才划算，见 [LSTM 与 GRU](../rnn/lstm_gru.md)。所以要问：对什么事更好？

# %% [markdown] lang="en"
# ## Exercises {#exercises}
#
# Each solution is a cell of its own, folded, and ends in assertions that ran when this
# page was built.
#
# **1.** How many parameters has the whole `Speller` with 64 units? Count without running
# it; there are 21 characters.

# %% [markdown] lang="zh"
# ## 练习 {#exercises}
#
# 每道题的答案都在单独的折叠单元里，末尾的断言在生成本页时都运行过。
#
# **1.** 64 个单元的 `Speller` 一共有多少参数？不运行代码，自己数；字符有 21 个。

# %% tags=["solution"]
embedding = 21 * 16
recurrent = 64 * 16 + 64 * 64 + 64 + 64  # two weights, two biases
linear = 64 * 21 + 21
count = embedding + recurrent + linear
assert count == sum(p.numel() for p in Speller().parameters())

# %% [markdown] lang="en"
# **2.** Hold out all numbers that begin with `seven hundred`, and train a new network. It
# has read `seven` and it has read `hundred`. What is its loss on those, and which character
# does it expect after `seven`?

# %% [markdown] lang="zh"
# **2.** 把所有以 `seven hundred` 开头的数都留出来，重新训练一个网络。`seven` 它读过，`hundred` 它也读过。在这些数上，它的损失是多少？读完 `seven`，它以为下一个字符是什么？


# %% tags=["solution"]
def after(model, text):
    """The probabilities of the next character."""
    ids = torch.tensor([[vocab[c] for c in f".{text}"]])
    with torch.no_grad():
        scores = model(ids, torch.tensor([len(text) + 1]))[-1]
    return dict(zip(chars, scores.softmax(dim=0).tolist(), strict=True))


sevens = [word for word in numbers if word.startswith("seven hundred")]
others = [word for word in numbers if word not in sevens]
torch.manual_seed(0)
fresh = Speller()
losses = train_speller(fresh, others, sevens)
assert losses["training set"][-1] < 0.35
assert losses["held out"][-1] > 1.3 * losses["training set"][-1]
# What it never saw, it does not expect: after "six" a space comes.
assert after(fresh, "six")[" "] > 0.5
assert after(fresh, "seven")[" "] < 0.1

# %% [markdown] lang="en"
# **3.** After `twenty`, at the beginning of a word, comes either the end or a hyphen. Count
# in the training set how often, and compare with the probabilities of the model.

# %% [markdown] lang="zh"
# **3.** 词的开头若是 `twenty`，后面要么结束，要么是连字符。数一数训练集里两者各占多少，再与模型给出的概率比较。

# %% tags=["solution"]
twenties = [word for word in train if word.startswith("twenty")]
counted = sum("-" in word for word in twenties) / len(twenties)
expected = after(model, "twenty")
assert expected["."] + expected["-"] > 0.95
assert abs(expected["-"] - counted) < 0.15

# %% [markdown] lang="en"
# ## See also {#see-also}
#
# [text to tensors](../text/tokens_to_tensors.md), [RNNCell](../rnn/rnn_cell.md),
# [RNN](../rnn/rnn.md), [LSTM and GRU](../rnn/lstm_gru.md),
# [cross-entropy](../losses/cross_entropy.md)

# %% [markdown] lang="zh"
# ## 另见 {#see-also}
#
# [从文本到张量](../text/tokens_to_tensors.md)、[RNNCell](../rnn/rnn_cell.md)、[RNN](../rnn/rnn.md)、[LSTM 与 GRU](../rnn/lstm_gru.md)、[交叉熵](../losses/cross_entropy.md)
