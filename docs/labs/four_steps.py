# ---
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] lang="en"
# # A classifier in four steps {#four-steps-lab}
#
# From 1,797 small pictures of handwritten digits to a saved model that reads new ones:
# data, model, loss and optimizer, cycle. You write every part yourself, and at each step
# you check a number that you can predict before you run it.
#
# Write your prediction down before you look at the output.

# %% [markdown] lang="zh"
# # 四步做出一个分类器 {#four-steps-lab}
#
# 从 1,797 幅手写数字的小图片，到一个存好的、能认新图片的模型：数据、模型、损失与优化器、循环。每一部分都自己写，每一步都核对一个运行之前就能猜出来的数。
#
# 看输出之前，先把你的猜测写下来。

# %%
# %config InlineBackend.figure_formats = ["svg"]
import copy
import io

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.data import DataLoader

from refcode.data import digits
from refcode.training import accuracy, evaluate, fit

torch.set_num_threads(1)  # enough for numbers as small as these
torch.manual_seed(0)
print("torch", torch.__version__.partition("+")[0])

# %% [markdown] lang="en"
# ## The raw numbers {#raw}
#
# **Question.** What is a picture, before anything is done to it?
#
# `digits` gives three data sets: to learn from, to compare with, and to test once at the
# end. They have no picture in common. `raw=True` leaves the pixels as they are.

# %% [markdown] lang="zh"
# ## 原始的数 {#raw}
#
# **问题** 一幅图片，在做任何处理之前是什么样？
#
# `digits` 给出三个数据集：一个用来学习，一个用来比较，一个留到最后只测一次。三者没有相同的图片。`raw=True` 让像素保持原样。

# %%
train, validation, test = digits(raw=True)
print(len(train), len(validation), len(test))
image, label = train[0]
print(image.shape, image.dtype, label)
print(image[0].int())

# %%
figure, axes = plt.subplots(2, 8, figsize=(6, 2.2))
for ax, (image, label) in zip(axes.flat, train, strict=False):
    ax.imshow(image[0], cmap="gray")
    ax.set_title(f"{label}", fontsize=9)
    ax.axis("off")
caption = "sixteen of the pictures and their labels"
figure.text(0.5, 0.02, caption, ha="center", fontsize=9, gid="caption");

# %% [markdown] lang="en"
# **What it shows.** 8×8 pixels from 0 to 16, one channel: `(1, 8, 8)`. Some digits are
# hard even for you. Look at the whole set before you train: how large are the numbers,
# and is any digit rare?

# %% [markdown] lang="zh"
# **看到了什么** 8×8 个像素，取值 0 到 16，一个通道：`(1, 8, 8)`。有些数字连人也难认。训练之前，先把整个数据集看一遍：数有多大？有没有哪个数字特别少？

# %%
x, y = train.tensors
print(x.shape, y.shape, y.dtype)
print("from", x.min().item(), "to", x.max().item())
print(torch.bincount(y).tolist())
mean, std = x.mean(), x.std()
print(f"mean {mean:.1f}, standard deviation {std:.1f}")

# %% [markdown] lang="en"
# Networks learn best from numbers around 0 of size 1, so the pixels will be standardised:
# minus the mean, divided by the standard deviation, **both of the training part**. The
# other parts stand for pictures that nobody has seen yet.

# %% [markdown] lang="zh"
# 网络最适合学的是 0 附近、大小为 1 上下的数，所以像素要标准化：减去平均值，除以标准差，**两者都只取自训练的那一份**。另外两份代表还没有人见过的图片。

# %% [markdown] lang="en"
# ## Step 1: batches {#batches}
#
# **Predict.** 1,079 pictures in batches of 32: how many batches, and how large is the
# last one?

# %% [markdown] lang="zh"
# ## 第一步：分批 {#batches}
#
# **先猜** 1,079 幅图片，每批 32 幅：一共几批？最后一批有多大？

# %%
order = torch.Generator().manual_seed(0)
train_loader = DataLoader(
    train, batch_size=32, shuffle=True, generator=order
)
validation_loader = DataLoader(validation, batch_size=128)
sizes = [len(y) for _, y in train_loader]
print(len(sizes), "batches, the last of", sizes[-1])

# %% [markdown] lang="en"
# ## Step 2: the model {#model}
#
# 64 pixels go in, 32 units look at all of them, 10 scores come out, one for each digit.
# The model keeps `mean` and `std` as buffers: they are saved with the weights, so that
# whoever loads the model can give it raw pictures.
#
# **Predict.** How many parameters are there? (Each unit has a weight for each input, and
# a bias.)

# %% [markdown] lang="zh"
# ## 第二步：模型 {#model}
#
# 64 个像素进去，32 个单元都看一遍，出来 10 个得分，每个数字一个。模型把 `mean` 和 `std` 存成 buffer，和权重一起保存，这样加载模型的人可以直接给它原始图片。
#
# **先猜** 一共有多少参数？（每个单元对每个输入有一个权重，另有一个偏置。）


# %%
class Digits(nn.Module):
    def __init__(self, mean, std, hidden=32):
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("std", std)
        self.hidden = nn.Linear(64, hidden)
        self.out = nn.Linear(hidden, 10)

    def forward(self, x):  # (N, 1, 8, 8)
        x = (x - self.mean) / self.std
        x = self.hidden(x.flatten(start_dim=1)).relu()  # (N, hidden)
        return self.out(x)  # (N, 10)


model = Digits(mean, std)
print(sum(p.numel() for p in model.parameters()), "parameters")
x, y = next(iter(train_loader))
print(x.shape, "->", model(x).shape)

# %% [markdown] lang="en"
# **What it shows.** 64·32 + 32 + 32·10 + 10 = 2,410. There is no softmax at the end: it
# is part of the loss.

# %% [markdown] lang="zh"
# **看到了什么** 64·32 + 32 + 32·10 + 10 = 2,410。末尾没有 softmax，它在损失里。

# %% [markdown] lang="en"
# ## Step 3: loss and optimizer {#loss}
#
# **Predict.** The model knows nothing yet and gives each digit about 1/10. About how large
# is the loss, $-\ln\frac{1}{10}$?

# %% [markdown] lang="zh"
# ## 第三步：损失与优化器 {#loss}
#
# **先猜** 模型还什么都不知道，给每个数字的概率都在 1/10 上下。损失 $-\ln\frac{1}{10}$ 大约是多少？

# %%
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
loss, right = evaluate(model, train_loader, loss_fn, accuracy)
print("about 2.3:", abs(loss - 2.303) < 0.3)
print("fewer than one in three right:", right < 1 / 3)

# %% [markdown] lang="en"
# If that number is far away, stop here: the inputs are too large, or the loss is a sum and
# not a mean.
#
# One more check costs a second and finds most mistakes, a softmax before the loss among
# them. A copy of the model must be able to learn a single batch by heart.

# %% [markdown] lang="zh"
# 如果这个数差得很远，就先停下：不是输入太大，就是损失取了总和而不是平均。
#
# 还有一项检查只花一秒，却能查出大多数错误，例如在损失之前多做了一次 softmax：拿模型的一份拷贝，它应当能把单独一个批次背下来。

# %%
trial = copy.deepcopy(model)
trial_optimizer = torch.optim.Adam(trial.parameters(), lr=0.01)
for _ in range(100):
    loss = loss_fn(trial(x), y)
    trial_optimizer.zero_grad()
    loss.backward()
    trial_optimizer.step()
print("learned by heart:", loss.item() < 0.05)

# %% [markdown] lang="en"
# ## Step 4: the cycle {#cycle}
#
# Forward, clear the gradients, backward, update. First for one batch, slowly.
#
# **Predict.** What is `p.grad` before the first `backward`? What does `step` change?

# %% [markdown] lang="zh"
# ## 第四步：循环 {#cycle}
#
# 前向、梯度清零、反向、更新。先拿一个批次慢慢走一遍。
#
# **先猜** 第一次 `backward` 之前，`p.grad` 是什么？`step` 改变了什么？

# %%
p = model.out.bias
print("gradient before:", p.grad)
loss = loss_fn(model(x), y)  # forward
optimizer.zero_grad()
loss.backward()
print("gradient after:", p.grad.shape)
before = p.detach().clone()
optimizer.step()
print("changed by step:", not torch.equal(before, p))
print("loss is lower:", (loss_fn(model(x), y) < loss).item())

# %% [markdown] lang="en"
# Now the whole loop. After each epoch the model is measured on the validation part, with
# `eval()` and without gradients, and the weights of the best epoch are copied.

# %% [markdown] lang="zh"
# 现在写出完整的循环。每一轮之后，在验证的那一份上测一次，用 `eval()`，不求梯度；最好一轮的权重拷贝下来。

# %%
losses = {"train": [], "validation": []}
best = float("inf")
for epoch in range(30):
    model.train()
    total = 0.0
    for x, y in train_loader:
        loss = loss_fn(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(y)
    losses["train"].append(total / len(train))

    model.eval()
    total = 0.0
    with torch.no_grad():
        for x, y in validation_loader:
            total += loss_fn(model(x), y).item() * len(y)
    losses["validation"].append(total / len(validation))
    if losses["validation"][-1] < best:
        best = losses["validation"][-1]
        weights = copy.deepcopy(model.state_dict())

print("train below 0.05:", losses["train"][-1] < 0.05)
print("validation below 0.2:", best < 0.2)

# %%
figure, ax = plt.subplots(figsize=(5.5, 2.8), layout="constrained")
ax.plot(losses["train"], label="train", color="#2f7fd1")
ax.plot(losses["validation"], label="validation", color="#cf6a12")
ax.set(xlabel="epoch", ylabel="loss", yscale="log")
ax.set_facecolor("none")
ax.legend(frameon=False)
ax.set_title(
    "loss by epoch: train goes on falling, validation levels off",
    fontsize=9,
    gid="caption",
);

# %% [markdown] lang="en"
# **What it shows.** Both fall, then they part: from there on the model learns the
# training pictures by heart, which is no use for others. This is why the best epoch is
# chosen by the validation part.

# %% [markdown] lang="zh"
# **看到了什么** 两条线先一起下降，然后分开：从那里起，模型开始背训练用的图片，对别的图片没有用处。所以最好的一轮要由验证的那一份来挑。

# %% [markdown] lang="en"
# ## The test, once {#test}
#
# The validation part has chosen the epoch, so the model is a little better on it than on
# pictures that chose nothing. The test part is used once.
#
# **Predict.** How many of 359 pictures will be wrong? Which two digits are mixed up?

# %% [markdown] lang="zh"
# ## 只测一次 {#test}
#
# 最好的一轮是验证的那一份挑出来的，所以模型在它上面的成绩会比没参与挑选的图片好一点。测试的那一份只用一次。
#
# **先猜** 359 幅图片里会认错几幅？哪两个数字最容易混？

# %%
model.load_state_dict(weights)
x, y = test.tensors
with torch.no_grad():
    predicted = model(x).argmax(dim=1)
wrong = (predicted != y).nonzero().flatten()
share = len(wrong) / len(y)
print("fewer than one in twenty wrong:", share < 0.05)

table = torch.zeros(10, 10, dtype=torch.long)
table.index_put_((y, predicted), torch.tensor(1), accumulate=True)
print("right, by digit:", (table.diag() / table.sum(1) > 0.8).all())

# %%
shown = wrong[:8]
figure, axes = plt.subplots(1, 8, figsize=(6, 1.5))
for ax in axes:
    ax.axis("off")
for ax, i in zip(axes, shown, strict=False):
    ax.imshow(x[i, 0], cmap="gray")
    ax.set_title(f"{y[i]}, not {predicted[i]}", fontsize=8)
caption = "pictures that the model gets wrong, and what it says"
figure.text(0.5, 0.02, caption, ha="center", fontsize=9, gid="caption");

# %% [markdown] lang="en"
# Always look at the mistakes. Some of them you would have made too. Where you would not,
# the data or the code has more to tell you.

# %% [markdown] lang="zh"
# 认错的一定要看一看。有些换了人也会认错；如果不是这样，数据或代码里就还有文章。

# %% [markdown] lang="en"
# ## Saved, and loaded by someone else {#saving}
#
# A file in memory stands for one on disk: `torch.save(…, "digits.pt")` works the same.
#
# **Predict.** The reader of the file makes a model with a wrong mean, `Digits(0, 1)`.
# Does it matter?

# %% [markdown] lang="zh"
# ## 存下来，由别人加载 {#saving}
#
# 这里用内存里的文件代替磁盘上的；`torch.save(…, "digits.pt")` 的用法一样。
#
# **先猜** 读文件的人先建了一个平均值不对的模型，好比 `Digits(0, 1)`。有没有关系？

# %%
file = io.BytesIO()
torch.save(model.state_dict(), file)

file.seek(0)
loaded = Digits(torch.tensor(0.0), torch.tensor(1.0))
print(loaded.load_state_dict(torch.load(file, weights_only=True)))
loaded.eval()
with torch.no_grad():
    same = torch.equal(loaded(x), model(x))
print("the same scores:", same)
image, label = test[0]
read = loaded(image[None]).argmax().item()
print("it reads", read, "and it is", label.item())

# %% [markdown] lang="en"
# **What it shows.** The buffers came with the file, and the model reads raw pictures. A
# single picture needs a batch dimension of its own: `image[None]`, of shape
# `(1, 1, 8, 8)`.

# %% [markdown] lang="zh"
# **看到了什么** buffer 跟着文件一起来了，模型直接认原始图片。单独一幅图片要自己加上批次维：`image[None]`，形状是 `(1, 1, 8, 8)`。

# %% [markdown] lang="en"
# ## Exercises {#exercises}
#
# Each solution is a cell of its own, folded, and ends in assertions that ran when this
# page was built.
#
# **1.** Train a new model with `refcode.training.fit` instead of the loop, for 10 epochs,
# with `accuracy` as the metric. Show that `history.best_weights` give the loss of the
# best epoch again.

# %% [markdown] lang="zh"
# ## 练习 {#exercises}
#
# 每道题的答案都在单独的折叠单元里，末尾的断言在生成本页时都运行过。
#
# **1.** 不写循环，用 `refcode.training.fit` 训练一个新模型，10 轮，以 `accuracy` 为指标。证明 `history.best_weights` 能重现最好一轮的损失。

# %% tags=["solution"]
torch.manual_seed(1)
fresh = Digits(mean, std)
history = fit(
    fresh,
    train_loader,
    loss_fn,
    torch.optim.Adam(fresh.parameters(), lr=0.003),
    epochs=10,
    validation=validation_loader,
    metric=accuracy,
)
fresh.load_state_dict(history.best_weights)
again, _ = evaluate(fresh, validation_loader, loss_fn)
assert again == min(history.validation_loss)
assert history.validation_metric[-1] > 0.9

# %% [markdown] lang="en"
# **2.** Forget the standardisation: `Digits(0, 1)` (as tensors) gets pixels from 0 to 16.
# Before any training: how does the loss compare with $\ln 10$? Take the mean over 20 new
# models of each kind.

# %% [markdown] lang="zh"
# **2.** 忘掉标准化：`Digits(0, 1)`（用张量写）得到的就是 0 到 16 的像素。还没训练时，损失与 $\ln 10$ 相比如何？两种模型各建 20 个，取平均。

# %% tags=["solution"]
x, y = train.tensors
zero, one = torch.tensor(0.0), torch.tensor(1.0)


def first_loss(mean, std):
    models = [Digits(mean, std) for _ in range(20)]
    with torch.no_grad():
        return sum(loss_fn(model(x), y).item() for model in models) / 20


standardised, raw = first_loss(mean, std), first_loss(zero, one)
# Scores that are too large are sure, and mostly wrong.
assert abs(standardised - 2.303) < 0.1
assert raw > standardised + 0.1

# %% [markdown] lang="en"
# **3.** Shuffle the labels of the training part, so that they say nothing about the
# pictures. Train for 60 epochs. What happens to the loss on the training part, and on the
# validation part?

# %% [markdown] lang="zh"
# **3.** 打乱训练那一份的标签，让它们和图片毫无关系。训练 60 轮。训练损失会怎样？验证损失呢？

# %% tags=["solution"]
torch.manual_seed(2)
nonsense = y[torch.randperm(len(y))]
batches = list(zip(x.split(64), nonsense.split(64), strict=True))
parrot = Digits(mean, std, hidden=128)
history = fit(
    parrot,
    batches,
    loss_fn,
    torch.optim.Adam(parrot.parameters(), lr=0.003),
    epochs=60,
    validation=validation_loader,
    metric=accuracy,
)
# It learns by heart what cannot be understood: only the validation
# part tells the difference.
assert history.train_loss[-1] < 1.2
assert history.validation_loss[-1] > 2.5
assert history.validation_metric[-1] < 0.25

# %% [markdown] lang="en"
# **4.** Which digit is mixed up with which? From `table`, find the most frequent pair of
# two different digits, counted in both directions.

# %% [markdown] lang="zh"
# **4.** 哪两个数字最容易混？从 `table` 里找出两个不同数字之间混淆最多的一对，两个方向合起来数。

# %% tags=["solution"]
mixed = (table + table.T).fill_diagonal_(0)
a, b = divmod(mixed.argmax().item(), 10)
assert a != b
assert mixed[a, b] == mixed.max() == table[a, b] + table[b, a]
assert mixed.sum() == 2 * len(wrong)

# %% [markdown] lang="en"
# ## See also {#see-also}
#
# [the four steps](../training/four_steps.md), [how a model is built](../nn/module.md),
# [which loss for which model](../nn/model_and_loss.md)

# %% [markdown] lang="zh"
# ## 另见 {#see-also}
#
# [训练四步](../training/four_steps.md)、[怎样搭一个模型](../nn/module.md)、[模型与损失怎么搭配](../nn/model_and_loss.md)
