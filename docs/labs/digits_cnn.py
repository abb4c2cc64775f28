# ---
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] lang="en"
# # What a CNN sees {#digits-cnn}
#
# A linear model reads a picture as a row of numbers: it does not know which pixels are
# neighbours. A convolution knows. Here you build a small CNN for handwritten digits, look
# at its shapes, its mistakes, its kernels and its feature maps, and then ask the question
# that tutorials leave out: is it better than a simpler model, by how much, and why?
#
# Write your prediction down before you look at the output.

# %% [markdown] lang="zh"
# # CNN 看到了什么 {#digits-cnn}
#
# 线性模型把图片读成一排数，不知道哪些像素相邻；卷积知道。这个实验搭一个认手写数字的小 CNN，看它的形状、它的错误、它的卷积核和特征图，再问一个教程里往往不问的问题：它比简单的模型强吗？强多少？为什么？
#
# 看输出之前，先把你的猜测写下来。

# %%
# %config InlineBackend.figure_formats = ["svg"]
from math import sqrt

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

from refcode.data import digits
from refcode.nn import shape_ledger
from refcode.plotting import decision_boundary, loss_curve
from refcode.training import accuracy, fit

torch.set_num_threads(1)  # enough for pictures as small as these
print("torch", torch.__version__.partition("+")[0])

# %% [markdown] lang="en"
# ## The pictures {#pictures}
#
# 1,797 digits of 8×8 pixels in three parts: to learn from, to choose by, and to test once.
# The lab [A classifier in four steps](four_steps.ipynb) looks at them more closely.

# %% [markdown] lang="zh"
# ## 图片 {#pictures}
#
# 1,797 个数字，每个 8×8 像素，分成三份：一份用来学习，一份用来挑选，一份只测一次。想看得更细，请看实验[四步做出一个分类器](four_steps.ipynb)。

# %%
parts = digits()
print([len(part) for part in parts])
x, y = parts.test.tensors
print(x.shape, x.dtype, y.shape, y.dtype)

# %% [markdown] lang="en"
# ## The shapes {#shapes}
#
# Two rounds of convolution, ReLU and pooling, then one linear layer.
#
# **Predict.** How many numbers arrive at the linear layer, and which layer has the most
# parameters?

# %% [markdown] lang="zh"
# ## 形状 {#shapes}
#
# 卷积、ReLU、池化，来两遍，再接一个线性层。
#
# **先猜** 到达线性层的有多少个数？哪一层的参数最多？


# %%
def cnn():
    return nn.Sequential(
        nn.Conv2d(1, 8, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(8, 16, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(64, 10),
    )


print(shape_ledger(cnn(), x[:1]))

# %% [markdown] lang="en"
# **What it shows.** With a padding of 1 the convolutions keep the size, and each pooling
# halves it: 8 → 4 → 2. In the end 16 channels of 2×2 are 64 numbers, as many as there were
# pixels, but each of them depends on 7×7 of the 8×8 pixels. A kernel is used at every
# place, so the first convolution needs only 80 parameters.

# %% [markdown] lang="zh"
# **看到了什么** padding 为 1，卷积就不改变大小；每次池化减半：8 → 4 → 2。最后是 16 个 2×2 的通道，共 64 个数，和像素一样多，但每个数都取决于 8×8 个像素中的 7×7 个。卷积核在每个位置上都用同一个，所以第一个卷积层只要 80 个参数。

# %% [markdown] lang="en"
# ## Training {#training}
#
# `fit` is the loop of the [four steps](../training/four_steps.md). After each epoch it
# measures the model on the validation part, and it keeps the weights of the best one.
#
# **Predict.** Both losses fall. Which of them stops falling first?

# %% [markdown] lang="zh"
# ## 训练 {#training}
#
# `fit` 就是那个循环，见[训练四步](../training/four_steps.md)。每一轮之后，它在验证的那一份上测一次，留下最好一轮的权重。
#
# **先猜** 两个损失都会下降。哪一个先停下来？


# %%
def trained(make, parts, seed=0, epochs=20):
    """A new model, as it was after its best epoch, and its history."""
    torch.manual_seed(seed)
    model = make()
    history = fit(
        model,
        DataLoader(parts[0], batch_size=64, shuffle=True),
        nn.CrossEntropyLoss(),
        torch.optim.Adam(model.parameters(), lr=0.01),
        epochs=epochs,
        validation=DataLoader(parts[1], batch_size=512),
        metric=accuracy,
    )
    model.load_state_dict(history.best_weights)
    return model, history


model, history = trained(cnn, parts)
print("train below 0.02:", history.train_loss[-1] < 0.02)
print("validation below 0.2:", min(history.validation_loss) < 0.2)

# %%
ax = loss_curve(
    {"train": history.train_loss, "validation": history.validation_loss}
)
ax.set(yscale="log", xlabel="epoch");

# %% [markdown] lang="en"
# **What it shows.** The training loss goes on towards 0: with 1,898 parameters the model
# can learn 1,079 pictures by heart. The validation loss stops well above it, and the
# epochs after that are for nothing.

# %% [markdown] lang="zh"
# **看到了什么** 训练损失一路向 0：1,898 个参数，足以把 1,079 幅图片背下来。验证损失停在高得多的地方，从那里起，后面的几轮都白做了。

# %% [markdown] lang="en"
# ## How sure is the accuracy? {#accuracy}
#
# The test part has 359 pictures. A model that gets 2 % of **all** digits wrong gets 7 of
# 359 wrong on average; by chance it is sometimes 3 and sometimes 12. `interval` turns this
# around (Wilson's interval): given a count, which true rates go with it?
#
# **Predict.** One model gets 4 wrong, another 9. Is the first one better?

# %% [markdown] lang="zh"
# ## 准确率有多准 {#accuracy}
#
# 测试的那一份有 359 幅图片。假如一个模型对**所有**数字的错误率是 2 %，359 幅里平均错 7 幅；碰上运气，有时错 3 幅，有时错 12 幅。`interval` 反过来算（Wilson 区间）：已知错了几幅，真实的错误率会在哪个范围里？
#
# **先猜** 一个模型错 4 幅，另一个错 9 幅。前一个更好吗？


# %%
def interval(wrong, n):
    """The lowest and the highest rate that go with a count."""
    z, p = 1.96, wrong / n  # 95 % of the time
    middle = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z * sqrt(p * (1 - p) / n + (z / (2 * n)) ** 2)
    half /= 1 + z**2 / n
    return max(middle - half, 0.0), middle + half


for count in (0, 4, 9, 18):
    low, high = interval(count, 359)
    print(f"{count:2} of 359 wrong: {low:.1%} to {high:.1%}")

# %% [markdown] lang="en"
# **What it shows.** The ranges of 4 and 9 overlap widely: this test cannot tell the two
# apart. Even 0 wrong says no more than "about 1 % at most". A third digit of an accuracy means
# nothing here. Now the one look at the test part:

# %% [markdown] lang="zh"
# **看到了什么** 4 和 9 的范围大半重叠：这个测试分不出两者高下。就算一幅没错，也只能说“至多 1 % 左右”。在这里，准确率的第三位数字毫无意义。现在来看一眼测试的那一份，只看一次：


# %%
@torch.no_grad()
def predict(model, x):
    return model.eval()(x).argmax(dim=1)


predicted = predict(model, x)
wrong = (predicted != y).nonzero().flatten()
print("fewer than 18 wrong:", len(wrong) < 18)

# %%
table = torch.zeros(10, 10, dtype=torch.long)
table.index_put_((y, predicted), torch.tensor(1), accumulate=True)
figure, ax = plt.subplots(figsize=(4, 3.9), layout="constrained")
for row, counts in enumerate(table.tolist()):
    for column, count in enumerate(counts):
        if count:
            color = "black" if row == column else "#cf6a12"
            style = {"ha": "center", "va": "center", "color": color}
            ax.text(column, row, count, **style)
ticks = range(10)
ax.set(xlim=(-0.5, 9.5), ylim=(9.5, -0.5), xticks=ticks, yticks=ticks)
ax.set(xlabel="what the model says", ylabel="what it is")
low, high = interval(len(wrong), len(y))
ax.set_title(
    f"{len(wrong)} of {len(y)} wrong: {low:.1%} to {high:.1%}",
    fontsize=9,
    gid="caption",
);

# %% [markdown] lang="en"
# ## The mistakes {#mistakes}
#
# **Predict.** The model gives a probability for each digit. Is it unsure where it is
# wrong?

# %% [markdown] lang="zh"
# ## 错在哪里 {#mistakes}
#
# **先猜** 模型给每个数字一个概率。它错的时候，自己有没有把握？

# %%
with torch.no_grad():
    sure = model(x).softmax(dim=1).amax(dim=1)
figure, axes = plt.subplots(1, 6, figsize=(6, 1.7))
for ax in axes:
    ax.axis("off")
for ax, i in zip(axes, wrong, strict=False):
    ax.imshow(x[i, 0], cmap="gray")
    title = f"{y[i]}, not {predicted[i]}\nsure: {sure[i]:.0%}"
    ax.set_title(title, fontsize=8)
caption = "wrong: the digit, what the model says, how sure it is"
figure.text(0.5, 0.02, caption, ha="center", fontsize=9, gid="caption");

# %%
right = predicted == y
print("mean where right above 0.95:", sure[right].mean().item() > 0.95)
lower = sure[~right].mean() < sure[right].mean()
print("lower where wrong:", lower.item())

# %% [markdown] lang="en"
# **What it shows.** On average it is less sure of its mistakes, but some of them it makes
# with hardly a doubt. A high probability is no proof.

# %% [markdown] lang="zh"
# **看到了什么** 平均来看，它对自己的错误没那么有把握；但也有几个错得几乎毫不迟疑。概率高，不等于对。

# %% [markdown] lang="en"
# ## What the kernels see {#kernels}
#
# Each of the eight kernels of the first layer is laid on every 3×3 patch: multiply, add
# up, add the bias, cut at 0. The result is a feature map, large where the patch looks like
# the kernel.
#
# **Predict.** What does the map of a kernel show that is positive above and negative
# below?

# %% [markdown] lang="zh"
# ## 卷积核看到了什么 {#kernels}
#
# 第一层的八个卷积核，每个都放到每一块 3×3 上：相乘，相加，加偏置，小于 0 的变成 0。得到的是一张特征图，哪里像这个卷积核，哪里的值就大。
#
# **先猜** 一个上面为正、下面为负的卷积核，它的特征图会显示什么？

# %%
image = x[:1]
with torch.no_grad():
    maps = model[:2](image)[0]  # (8, 8, 8): convolution and ReLU
kernels = model[0].weight.detach()[:, 0]  # (8, 3, 3)

padded = F.pad(image, (1, 1, 1, 1))[0, 0]
patch = padded[2:5, 4:7]  # under the kernel at row 2, column 4
by_hand = [(kernel * patch).sum() for kernel in kernels]
by_hand = (torch.stack(by_hand) + model[0].bias).relu()
print("by hand as by torch:", torch.allclose(by_hand, maps[:, 2, 4]))


# %%
def signed(t):
    """Colours of numbers: blue above 0, orange below, none at 0."""
    blue, orange = torch.tensor([[47, 127, 209], [207, 106, 18]]) / 255
    color = torch.where((t > 0)[..., None], blue, orange)
    opaque = (t.abs() / t.abs().max())[..., None]
    return torch.cat([color, opaque], dim=-1)


figure, axes = plt.subplots(2, 9, figsize=(6, 1.9))
for ax in axes.flat:
    ax.axis("off")
axes[0, 0].imshow(image[0, 0], cmap="gray")
for n in range(8):
    axes[0, n + 1].imshow(signed(kernels[n]))
    axes[1, n + 1].imshow(maps[n], cmap="gray", vmin=0)
caption = (
    "above: a digit and eight kernels (blue positive, orange "
    "negative); below: their maps"
)
figure.text(0.5, 0.02, caption, ha="center", fontsize=8, gid="caption");

# %% [markdown] lang="en"
# **What it shows.** The kernels have become detectors of edges and strokes in several
# directions; nobody told them to. A kernel that is blue on one side and orange on the other
# lights up along one edge of a stroke and stays dark along the opposite edge. Some kernels
# do nearly the same, some little. With another seed they look different, and the accuracy
# is as good: there is no meaning in a single one.

# %% [markdown] lang="zh"
# **看到了什么** 卷积核成了边缘和笔画的检测器，朝着各个方向，没有人教过它们。一侧蓝、一侧橙的卷积核，沿着笔画的一条边亮起来，对面那条边却是暗的。有几个作用差不多，有几个没什么用。换一个随机种子，样子就不同了，准确率照样好：单独一个卷积核没有什么含义。

# %% [markdown] lang="en"
# ## What pooling does {#pooling}
#
# Max pooling keeps the largest of each 2×2 patch and forgets where in the patch it was. A
# small shift should then matter less. Here is the same network without pooling: its
# convolutions take steps of 2 instead, so shapes and parameters are the same.
#
# **Predict.** Move each test picture by one pixel, up, down, left and right. A pixel is an
# eighth of the picture. What share does each model get wrong?

# %% [markdown] lang="zh"
# ## 池化做了什么 {#pooling}
#
# 最大池化在每块 2×2 里留下最大的一个，忘掉它在块里的位置。这样一来，小小的平移应当影响不大。下面是没有池化的同一个网络：卷积每次移动两格，形状和参数都不变。
#
# **先猜** 把每幅测试图片向上下左右各移一个像素。一个像素是整幅图的八分之一。各个模型会错多少？


# %%
def strided():
    return nn.Sequential(
        nn.Conv2d(1, 8, kernel_size=3, padding=1, stride=2),
        nn.ReLU(),
        nn.Conv2d(8, 16, kernel_size=3, padding=1, stride=2),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(64, 10),
    )


def linear():
    return nn.Sequential(nn.Flatten(), nn.Linear(64, 10))


def moved(x):
    """The pictures moved by one pixel in each of four directions."""
    wide = F.pad(x, (1, 1, 1, 1), value=x.min().item())
    up, down = wide[..., 2:, 1:-1], wide[..., :-2, 1:-1]
    left, right = wide[..., 1:-1, 2:], wide[..., 1:-1, :-2]
    return torch.cat([up, down, left, right])


for make in (cnn, strided, linear):
    one = model if make is cnn else trained(make, parts)[0]
    missed = predict(one, moved(x)) != y.repeat(4)
    share = missed.float().mean().item()
    print(f"{make.__name__:8} wrong: about {round(10 * share)} in 10")

# %% [markdown] lang="en"
# **What it shows.** Pooling helps, but far less than is often said: "invariant" is the
# wrong word. None of the models has ever seen a shifted digit. The linear model has a
# weight for each place and fails most. Exercise 2 shows what does help.

# %% [markdown] lang="zh"
# **看到了什么** 池化有用，但远没有常说的那么有用，“不变性”三个字言过其实。平移过的数字，三个模型都没见过。线性模型的权重钉死在每个位置上，错得最多。真正管用的办法见练习 2。

# %% [markdown] lang="en"
# ## Does it earn its parameters? {#comparison}
#
# Three models: linear with 650 parameters, one hidden layer with 1,885, the CNN with 1,898.
# One test cannot rank them, as seen above. So split the data three times, train each model
# on each split, and compare them **on the same pictures**.
#
# And a control. Shuffle the 64 pixels, all pictures in the same way. To a linear model
# nothing has changed but the order of its weights. To a convolution, the neighbours are
# gone.
#
# **Predict.** The order of the three, before and after the shuffle.

# %% [markdown] lang="zh"
# ## 它对得起这些参数吗 {#comparison}
#
# 三个模型：线性模型 650 个参数，带一个隐藏层的 1,885 个，CNN 1,898 个。前面看到，一次测试排不出名次。所以把数据划分三次，每个模型在每种划分上训练一遍，**在同样的图片上**比较。
#
# 再加一个对照：把 64 个像素打乱，所有图片都按同一种次序打乱。对线性模型来说，不过是权重换了次序；对卷积来说，邻居全没了。
#
# **先猜** 三者的名次，打乱之前和之后各是怎样。


# %%
def hidden():
    return nn.Sequential(
        nn.Flatten(), nn.Linear(64, 25), nn.ReLU(), nn.Linear(25, 10)
    )


order = torch.randperm(64, generator=torch.Generator().manual_seed(0))


def shuffled(part):
    x, y = part.tensors
    return TensorDataset(x.flatten(1)[:, order].view_as(x), y)


splits = [digits(seed) for seed in range(3)]
mixed = [[shuffled(part) for part in split] for split in splits]


def mistakes(make, splits):
    """How many test pictures are wrong, for each split."""
    counts = []
    for seed, split in enumerate(splits):
        x, y = split[2].tensors
        one, _ = trained(make, split, seed)
        counts.append((predict(one, x) != y).sum().item())
    return counts


models = (linear, hidden, cnn)
in_order = {make.__name__: mistakes(make, splits) for make in models}

# %%
out_of_order = {make.__name__: mistakes(make, mixed) for make in models}
total = {name: sum(n) for name, n in in_order.items()}
ranked = total["linear"] > total["hidden"] > total["cnn"]
print("linear > hidden > cnn:", ranked)
pairs = zip(in_order["linear"], in_order["cnn"], strict=True)
print("cnn better than linear in", sum(a > b for a, b in pairs), "of 3")
total_mixed = {name: sum(n) for name, n in out_of_order.items()}
worse = total_mixed["cnn"] > 0.8 * total_mixed["linear"]
print("with shuffled pixels it is not:", worse)

# %%
figure, ax = plt.subplots(figsize=(5, 3), layout="constrained")
for words, counts, style, color in (
    ("pixels in order", in_order, "o-", "#2f7fd1"),
    ("shuffled", out_of_order, "s--", "#cf6a12"),
):
    lines = ax.plot(total.keys(), counts.values(), style, color=color)
    lines[0].set_label(words)
ax.set(ylabel="wrong of 359", ylim=(0, None), facecolor="none")
ax.locator_params("y", integer=True)
ax.spines[["top", "right"]].set_visible(False)
ax.legend(frameon=False)
told = [f"{n} {total[n]} ({total_mixed[n]} shuffled)" for n in total]
title = "wrong in all: " + ", ".join(told)
ax.set_title(title, fontsize=8, gid="caption");

# %% [markdown] lang="en"
# **What it shows.** A line for each split. In order, the CNN is ahead of the linear model
# in every split, and ahead of a hidden layer of the same size on the whole. Shuffled, the
# other two do as before, and the CNN falls behind. So its advantage was not its size: it is
# the assumption that **neighbours belong together**, built into the layer. Where that is
# true, it helps; where it is not, it is in the way.
#
# A reservation: the test parts of the three splits overlap, and 1,797 small pictures are
# one small data set.

# %% [markdown] lang="zh"
# **看到了什么** 每种划分一条线。像素不打乱时，CNN 在每种划分上都胜过线性模型，总体上也胜过同样大小的隐藏层。打乱之后，另外两个和从前一样，CNN 落到后面。可见它的优势不在大小，而在层里自带的假设：**相邻的像素彼此相关**。假设成立，它帮忙；不成立，它碍事。
#
# 还有一点保留：三种划分的测试部分互有重叠，而且 1,797 幅小图片只是一个小数据集。

# %% [markdown] lang="en"
# ## Exercises {#exercises}
#
# Each solution is a cell of its own, folded, and ends in assertions that ran when this
# page was built.
#
# **1.** Without running it: what does the linear layer have to expect if both paddings are
# left out? And how many parameters does the whole network have then?

# %% [markdown] lang="zh"
# ## 练习 {#exercises}
#
# 每道题的答案都在单独的折叠单元里，末尾的断言在生成本页时都运行过。
#
# **1.** 不运行代码：两处 padding 都去掉，线性层应当接收多少个数？整个网络一共有多少参数？

# %% tags=["solution"]
small = nn.Sequential(
    nn.Conv2d(1, 8, 3),  # 8 - 2 = 6
    nn.ReLU(),
    nn.MaxPool2d(2),  # 3
    nn.Conv2d(8, 16, 3),  # 1
    nn.ReLU(),
    nn.Flatten(),  # a second pooling would have nothing left
    nn.Linear(16, 10),
)
ledger = shape_ledger(small, x[:1])
assert ledger["6"].input == (1, 16)
assert ledger.parameters == 80 + 1168 + 170

# %% [markdown] lang="en"
# **2.** Give the CNN what it has never seen: train it on the pictures **and** the moved
# ones. How do the mistakes on moved test pictures change, and those on the others?

# %% [markdown] lang="zh"
# **2.** 让 CNN 见见没见过的：用原来的图片**加上**平移过的图片来训练。对平移过的测试图片，错误怎么变？对没有平移的呢？

# %% tags=["solution"]
images, labels = parts.train.tensors
images = torch.cat([images, moved(images)])
more = TensorDataset(images, labels.repeat(5))
robust, _ = trained(cnn, [more, parts.validation], epochs=8)


def share(model, x, y):
    return (predict(model, x) != y).float().mean().item()


assert share(model, moved(x), y.repeat(4)) > 0.25
assert share(robust, moved(x), y.repeat(4)) < 0.1
assert share(robust, x, y) < 0.05

# %% [markdown] lang="en"
# **3.** Squeeze the 64 numbers before the last layer through two, so that everything the
# network knows of a picture is a point in the plane. Draw the test pictures there, with
# `decision_boundary`. What does it cost?

# %% [markdown] lang="zh"
# **3.** 在最后一层之前，把 64 个数压成两个，让网络对一幅图片的全部所知变成平面上的一个点。用 `decision_boundary` 把测试图片画在上面。代价是什么？


# %% tags=["solution"]
def narrow():
    front = list(cnn())[:-1]
    return nn.Sequential(*front, nn.Linear(64, 2), nn.Linear(2, 10))


flat, _ = trained(narrow, parts)
with torch.no_grad():
    points = flat[:-1](x)
decision_boundary(flat[-1], points, y)
# Ten digits have to share one plane: more mistakes, not hopeless.
assert len(wrong) / len(y) < share(flat, x, y) < 0.35

# %% [markdown] lang="en"
# ## See also {#see-also}
#
# [Conv2d](../cnn/conv2d.md), [max pooling](../cnn/max_pool2d.md),
# [a whole CNN](../cnn/whole_network.md), [shapes of a network](../nn/shapes.md),
# [the four steps](../training/four_steps.md)

# %% [markdown] lang="zh"
# ## 另见 {#see-also}
#
# [卷积层](../cnn/conv2d.md)、[池化层](../cnn/max_pool2d.md)、[卷积网络整体](../cnn/whole_network.md)、[网络中的形状](../nn/shapes.md)、[训练四步](../training/four_steps.md)
