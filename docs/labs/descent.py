# ---
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] lang="en"
# # Descent {#descent}
#
# A model has millions of parameters, and nobody can look at its loss. With two
# parameters you can: the loss is a landscape, and training is a walk on it. Here you send
# gradient descent, momentum, Adam and a noisy descent over bowls, ravines, saddles and
# plateaus, of which every minimum and every saddle is known.
#
# Each step asks a question. Write your prediction down before you look at the output:
# a wrong guess on paper teaches more than a right answer read.

# %% [markdown] lang="zh"
# # 下降 {#descent}
#
# 模型有上百万个参数，损失长什么样谁也看不见。只有两个参数时就看得见了：损失是一片地形，训练就是在上面行走。这个实验让梯度下降、动量法、Adam，以及带噪声的下降，走过碗、峡谷、鞍面和平台；这些曲面上的每个极小点和鞍点都是已知的。
#
# 每一步先提一个问题。看输出之前，先把你的猜测写下来：自己写错一次，比看别人答对一次学得多。

# %%
# %config InlineBackend.figure_formats = ["svg"]
from functools import partial
from math import ceil, log

import torch
from torch.optim import SGD, Adam

from refcode.plotting import loss_curve, paths_on_surface
from refcode.surfaces import bowl, descend, double_well, himmelblau
from refcode.surfaces import plateau, ravine, rosenbrock, saddle

torch.set_num_threads(1)  # enough for numbers as small as these
print("torch", torch.__version__.partition("+")[0])

# %% [markdown] lang="en"
# ## One number decides about a bowl {#bowl}
#
# **Question.** On $\frac{1}{2}(x^2 + y^2)$ the gradient is the point itself. A step of
# gradient descent takes $\alpha$ times it away and leaves $(1 - \alpha)$ times the point.
# Which learning rates $\alpha$ reach the minimum?
#
# **Predict.** The first four values of $x$ for the rates 0.5, 1.0, 1.5, 2.0 and 2.1.

# %% [markdown] lang="zh"
# ## 在碗里，一个数说了算 {#bowl}
#
# **问题** 在 $\frac{1}{2}(x^2 + y^2)$ 上，梯度就是点本身。梯度下降走一步，减去它的 $\alpha$ 倍，剩下 $(1 - \alpha)$ 倍。学习率 $\alpha$ 取哪些值能到达极小点？
#
# **先猜** 学习率取 0.5、1.0、1.5、2.0、2.1 时，$x$ 的前四个值。

# %%
for lr in (0.5, 1.0, 1.5, 2.0, 2.1):
    path = descend(bowl, partial(SGD, lr=lr), (1.0, 0.0), steps=50)
    first = [round(x, 3) for x in path[:4, 0].tolist()]
    print(f"lr {lr}: {first}, after 50 steps {path[-1, 0]:.3f}")

# %% [markdown] lang="en"
# **What it shows.** At 1.0 it arrives in one step, at 2.0 it jumps from side to side for
# ever, above that it runs away. `descend` returns all points of the walk, one row each.

# %% [markdown] lang="zh"
# **看到了什么** 取 1.0，一步就到；取 2.0，永远在两边来回跳；再大就跑远了。`descend` 返回走过的所有点，一行一个。

# %%
rates = (0.1, 1.5, 1.9, 2.05)
paths = {f"lr {lr}": descend(bowl, partial(SGD, lr=lr)) for lr in rates}
ax = loss_curve({name: bowl(path) for name, path in paths.items()})
ax.set_yscale("log")
ax.set_ylim(1e-12, 1e6)
ax.yaxis.set_major_formatter("{x:g}")

# %% [markdown] lang="en"
# On a logarithmic axis each run is a straight line: every step multiplies the loss by the
# same factor, $(1 - \alpha)^2$. Rates of 0.1 and 1.9 have the same factor, one creeping
# and the other jumping.

# %% [markdown] lang="zh"
# 换成对数轴，每次运行都是一条直线：每走一步，损失都乘以同一个因子 $(1 - \alpha)^2$。学习率 0.1 和 1.9 的因子相同，一个慢慢爬，一个来回跳。

# %% [markdown] lang="en"
# ## Two curvatures, one rate {#ravine}
#
# **Question.** `ravine` is $\frac{1}{2}(x^2 + 25 y^2)$. Across, a step leaves
# $1 - 25\,\alpha$ of $y$; along, it leaves $1 - \alpha$ of $x$. Which rate is good for
# both?
#
# **Predict.** At which rate does $y$ begin to grow? How much of $x = 5$ is left after 100
# steps at a rate of 0.01?

# %% [markdown] lang="zh"
# ## 两个曲率，一个学习率 {#ravine}
#
# **问题** `ravine` 是 $\frac{1}{2}(x^2 + 25 y^2)$。横着看，走一步 $y$ 剩下 $1 - 25\,\alpha$ 倍；顺着看，$x$ 剩下 $1 - \alpha$ 倍。有没有对两者都合适的学习率？
#
# **先猜** 学习率到多大，$y$ 就开始变大？学习率取 0.01，走 100 步之后，$x = 5$ 还剩多少？

# %%
for lr in (0.01, 0.04, 0.075, 0.085):
    x, y = descend(ravine, partial(SGD, lr=lr), steps=100)[-1]
    print(f"lr {lr:<5}  x {x:6.3f}  y {y:10.3f}")

# %%
paths = {
    f"lr {lr}": descend(ravine, partial(SGD, lr=lr), steps=30)
    for lr in (0.02, 0.075)
}
paths_on_surface(ravine, paths);

# %% [markdown] lang="en"
# **What it shows.** The limit is $2/25 = 0.08$, set by the steep direction, and with any
# rate below it the flat direction is slow. A step does not point at the minimum: it
# sets out at a right angle to its contour line, and those are ellipses. The ratio of the
# curvatures, here 25, is the condition number.

# %% [markdown] lang="zh"
# **看到了什么** 上限是 $2/25 = 0.08$，由陡的方向决定；只要低于它，平的方向就走得慢。步子并不指向极小点，而是垂直于脚下的等高线迈出去，等高线则是椭圆。两个曲率之比叫条件数，这里是 25。

# %% [markdown] lang="en"
# ## Momentum keeps what the steps have in common {#momentum}
#
# Momentum adds up the gradients, each time forgetting a part of the sum, and steps along
# it: $v \leftarrow \mu v + g$, then $w \leftarrow w - \alpha v$.
#
# **Question.** In the ravine the gradients across change their sign at each step, those
# along do not. What happens to their sum?
#
# **Predict.** Plain descent needs some 60 steps to a loss of 0.001. How many with
# $\mu = 0.5$? And is 0.9 better still?

# %% [markdown] lang="zh"
# ## 动量留下各步共有的部分 {#momentum}
#
# 动量法把梯度累加起来，每次忘掉其中一部分，再沿累加的结果走：先 $v \leftarrow \mu v + g$，再 $w \leftarrow w - \alpha v$。
#
# **问题** 在峡谷里，横向的梯度每走一步就变一次号，纵向的不变。加起来会怎样？
#
# **先猜** 普通的梯度下降要 60 步左右，损失才降到 0.001。取 $\mu = 0.5$ 要几步？取 0.9 是不是更好？


# %%
def steps_until(surface, target, optimizer, start=None):
    """Steps until the surface is below target, at most 200."""
    values = surface(descend(surface, optimizer, start, steps=200))
    below = (values < target).nonzero()
    return below[0].item() if len(below) else "over 200"


for momentum in (0.0, 0.5, 0.7, 0.9):
    sgd = partial(SGD, lr=0.075, momentum=momentum)
    print("momentum", momentum, "steps", steps_until(ravine, 1e-3, sgd))

# %%
paths = {}
for momentum in (0.5, 0.9):
    sgd = partial(SGD, lr=0.075, momentum=momentum)
    paths[f"momentum {momentum}"] = descend(ravine, sgd, steps=50)
paths_on_surface(ravine, paths);

# %% [markdown] lang="en"
# **What it shows.** Across, the gradients cancel; along, they add up. With 0.9 so much is
# remembered that the walk runs past the minimum and comes back, several times. Momentum
# is a second number to choose, and more is not better.

# %% [markdown] lang="zh"
# **看到了什么** 横向的梯度互相抵消，纵向的越加越大。取 0.9 时记得太多，走过了极小点又折回来，来回好几趟。动量是又一个要选的数，并非越大越好。

# %% [markdown] lang="en"
# ## Adam divides each coordinate by its own size {#adam}
#
# Adam divides the averaged gradient by the square root of the averaged squared gradient,
# in each coordinate by itself. A first step is `lr` long in every coordinate, however
# steep it is there.
#
# **Question.** In the ravine, steep and flat are along the axes. What if the same ravine
# lies askew?
#
# **Predict.** `turned` is the ravine turned by 45°, with the start turned along. Which of
# the two optimizers needs another number of steps?

# %% [markdown] lang="zh"
# ## Adam 让每个坐标除以自己的大小 {#adam}
#
# Adam 把梯度的滑动平均除以梯度平方的滑动平均的平方根，每个坐标各算各的。第一步在每个坐标上都走 `lr` 那么远，不管那里有多陡。
#
# **问题** 这个峡谷，陡和平正好沿着坐标轴。把同一个峡谷斜过来放，会怎样？
#
# **先猜** `turned` 是转了 45° 的峡谷，起点也跟着转。两个优化器里，哪一个的步数会变？


# %%
def turn(point):
    """The point, turned by 45° about the origin."""
    x, y = point.unbind(-1)
    return torch.stack([x + y, y - x], dim=-1) / 2**0.5


def turned(point):
    return ravine(turn(point))


start = torch.tensor([4.0, 6.0]) / 2**0.5
print("the same start:", turn(start))
optimizers = {
    "SGD": partial(SGD, lr=0.075),
    "Adam": partial(Adam, lr=0.1),
}
for name, optimizer in optimizers.items():
    straight = steps_until(ravine, 1e-3, optimizer)
    askew = steps_until(turned, 1e-3, optimizer, start)
    print(f"{name:<5} straight {straight:>3}  askew {askew:>3}")

# %% [markdown] lang="en"
# **What it shows.** Gradient descent knows no axes: turn everything, and the walk is
# turned. Adam's step depends on how the curvatures lie to the axes. It can undo a
# different scale of each parameter; it cannot undo a ravine that lies askew.

# %% [markdown] lang="zh"
# **看到了什么** 梯度下降不认坐标轴：整个转一下，路径也只是跟着转。Adam 的每一步则取决于曲率与坐标轴的关系。各参数尺度不同，它能抵消；峡谷斜着放，它就抵消不了。

# %% [markdown] lang="en"
# ## Two wells: where will it end? {#wells}
#
# **Question.** `double_well` has a minimum at $(-1, 0)$ and a lower one at $(2, 0)$, with
# a saddle at the origin. Does momentum find the lower one?
#
# **Predict.** Fourteen starts, six of them on the left. How many end in the lower well,
# for each optimizer?

# %% [markdown] lang="zh"
# ## 两个势阱：停在哪里？ {#wells}
#
# **问题** `double_well` 在 $(-1, 0)$ 有一个极小点，在 $(2, 0)$ 有一个更低的，原点是鞍点。动量法能不能找到更低的那个？
#
# **先猜** 十四个起点，六个在左边。各优化器分别有几个停在更低的势阱里？

# %%
optimizers = {
    "SGD": partial(SGD, lr=0.1),
    "momentum": partial(SGD, lr=0.1, momentum=0.9),
    "Adam": partial(Adam, lr=0.1),
}
columns = torch.linspace(-2.4, 3.4, 7).tolist()
starts = [(x, y) for x in columns for y in (-1.0, 1.0)]
print(sum(x < 0 for x, _ in starts), "starts on the left")
for name, optimizer in optimizers.items():
    ends = [descend(double_well, optimizer, at)[-1, 0] for at in starts]
    lower = sum(x > 0 for x in ends).item()
    print(f"{name:<9}", lower, "in the lower well")

# %%
start = (-2.4, 1.0)
paths = {
    name: descend(double_well, optimizer, start)
    for name, optimizer in optimizers.items()
}
paths_on_surface(double_well, paths);

# %% [markdown] lang="en"
# **What it shows.** Without momentum, the side of the start decides. With it, a walk that
# comes down from far outside is so fast that it rolls over the saddle. It did not look
# for the lower well: it was too fast to stop. It can leave the lower one just so:

# %% [markdown] lang="zh"
# **看到了什么** 没有动量时，起点在哪边就停在哪边。有了动量，从很远的外侧冲下来，速度快得滚过了鞍点。它并不是在找更低的势阱，只是快得停不下来。同样，它也可能滚出更低的那个：

# %%
sgd = partial(SGD, lr=0.02, momentum=0.9)
for x in (3.0, 3.5, 4.0):
    path = descend(double_well, sgd, (x, 1.0), steps=300)
    print(x, "ends at", round(path[-1, 0].item(), 2))

# %% [markdown] lang="en"
# ## A saddle is slow, not the end {#saddle}
#
# **Question.** On $x^2 - y^2$ the origin has gradient 0. From $(1, y)$, how many steps
# does it take to leave, that is, to come to $|y| > 1$?
#
# **Predict.** From $y = 0$? From $y = 0.001$? And from a thousand times closer: a thousand
# times as many?

# %% [markdown] lang="zh"
# ## 鞍点只是慢，不是终点 {#saddle}
#
# **问题** 在 $x^2 - y^2$ 上，原点的梯度为 0。从 $(1, y)$ 出发，走多少步才离开，也就是到 $|y| > 1$？
#
# **先猜** 从 $y = 0$ 出发呢？$y = 0.001$ 呢？再近一千倍，步数也多一千倍吗？


# %%
def steps_to_leave(path):
    away = (path[:, 1].abs() > 1).nonzero()
    return away[0].item() if len(away) else "never"


for name, optimizer in optimizers.items():
    for y in (0.0, 1e-3, 1e-6):
        path = descend(saddle, optimizer, (1.0, y))
        print(f"{name:<9} y {y:<5g}  steps {steps_to_leave(path)}")

# %%
paths = {
    name: descend(saddle, optimizer, (1.0, 0.001), steps=40)
    for name, optimizer in optimizers.items()
}
paths_on_surface(saddle, paths);

# %% [markdown] lang="en"
# **What it shows.** With $y = 0$ no gradient points out, and all three stay. A nudge grows
# by a factor at each step, $1 + 2\,\alpha = 1.2$ for plain descent: a thousand times
# closer costs 38 more steps. Adam divides by the size of the gradient, and so a small
# $y$ moves as fast as a large one.

# %% [markdown] lang="zh"
# **看到了什么** $y = 0$ 时，梯度没有往外的分量，三个都留在原地。只要偏一点，每走一步就放大一次，普通的梯度下降每次放大到 $1 + 2\,\alpha = 1.2$ 倍：再近一千倍，只多走 38 步。Adam 会除以梯度的大小，所以 $y$ 再小，走得也和大的一样快。

# %% [markdown] lang="en"
# ## Noise {#noise}
#
# A mini-batch gives a gradient that is right on average, and off by chance each time.
# `noisy` makes any surface so: it adds a slope that is drawn anew at each call.
#
# **Question.** Does noise free a walk that starts exactly at the saddle?
#
# **Predict.** After how many steps, if the noise is a hundredth?

# %% [markdown] lang="zh"
# ## 噪声 {#noise}
#
# 小批量给出的梯度，平均来说是对的，每一次都有随机的偏差。`noisy` 让任何曲面变成这样：每次调用，都加上一个新抽取的斜率。
#
# **问题** 恰好从鞍点出发，噪声能不能让它离开？
#
# **先猜** 噪声的大小是百分之一，要走多少步？


# %%
def noisy(surface, size, seed):
    """The surface, and on it a slope that is another at each call."""
    draw = torch.Generator().manual_seed(seed)
    return lambda point: surface(point) + point @ (
        size * torch.randn(2, generator=draw)
    )


for seed in range(4):
    rough = noisy(saddle, 0.01, seed)
    print(steps_to_leave(descend(rough, optimizers["SGD"], (0.0, 0.0))))

# %% [markdown] lang="en"
# So noise helps at a saddle. What does it do at a minimum?
#
# **Predict.** In the bowl, with noise of size 1: how far from the minimum does the walk
# stay? What changes if the rate is a quarter?

# %% [markdown] lang="zh"
# 可见在鞍点，噪声有帮助。到了极小点，它又会怎样？
#
# **先猜** 在碗里，噪声大小为 1：路径会停在离极小点多远的地方？学习率减到四分之一，有什么变化？

# %%
draw = torch.Generator().manual_seed(0)
for lr in (0.4, 0.1, 0.025):
    points = torch.zeros(2000, 2)  # two thousand walks at once
    for _ in range(400):
        error = torch.randn(2000, 2, generator=draw)
        points = points - lr * (bowl.gradient(points) + error)
    distance = points.square().sum(dim=1).mean().sqrt()
    theory = (2 * lr / (2 - lr)) ** 0.5
    print(f"lr {lr:<5}  distance {distance:.2f}  theory {theory:.2f}")

# %%
paths = {}
for lr in (0.4, 0.025):
    rough, sgd = noisy(bowl, 1.0, seed=0), partial(SGD, lr=lr)
    paths[f"lr {lr}"] = descend(rough, sgd, bowl.start, steps=150)
paths_on_surface(bowl, paths);

# %% [markdown] lang="en"
# **What it shows.** It never arrives: at the minimum the slope is 0 and the noise is not.
# A quarter of the rate is about half the distance, but a slower way there. Hence the
# rates that fall in the course of training.
#
# **Question.** Can noise tell the lower well from the higher one?
#
# **Predict.** A thousand walks begin in the higher well, a thousand in the lower one. How
# many change sides, for each size of the noise?

# %% [markdown] lang="zh"
# **看到了什么** 它永远到不了：在极小点斜率为 0，噪声却不为 0。学习率减到四分之一，距离大约减半，但走过去也更慢。所以训练中常让学习率逐渐变小。
#
# **问题** 噪声分得清哪个势阱更低吗？
#
# **先猜** 一千次从较高的势阱出发，一千次从较低的出发。噪声取各种大小时，各有多少次换了边？

# %%
for size in (1.0, 3.0, 4.0, 8.0):
    points = torch.tensor([[-1.0, 0.0], [2.0, 0.0]]).repeat(1000, 1)
    for _ in range(200):
        error = size * torch.randn(2000, 2, generator=draw)
        points = points - 0.1 * (double_well.gradient(points) + error)
    left, right = points[::2, 0] > 0, points[1::2, 0] < 0
    shares = f"{left.float().mean():.0%} and {right.float().mean():.0%}"
    print(f"noise {size}: {shares} changed sides")

# %% [markdown] lang="en"
# **What it shows.** Little noise changes nothing. Some noise carries walks out of the
# shallow well and hardly any out of the deep one. Much noise carries them anywhere. There
# is a size that helps, but no rule that tells it in advance.

# %% [markdown] lang="zh"
# **看到了什么** 噪声小，什么也不改变。噪声适中，能把路径带出浅的势阱，却几乎带不出深的。噪声大了，去哪儿都有可能。合适的大小是有的，事先却没有公式能算出来。

# %% [markdown] lang="en"
# ## A plateau {#plateau}
#
# **Question.** `plateau` is a hole in a plain. At the start its gradient is about
# 0.005. Which optimizer finds the hole?
#
# **Predict.** After how many steps is the loss below 0.5?

# %% [markdown] lang="zh"
# ## 平台 {#plateau}
#
# **问题** `plateau` 是平地上的一个坑。起点处的梯度约为 0.005。哪个优化器找得到这个坑？
#
# **先猜** 多少步之后，损失低于 0.5？

# %%
start = torch.tensor(plateau.start)
print(f"gradient at the start: {plateau.gradient(start).norm():.3f}")
for name, optimizer in optimizers.items():
    print(f"{name:<9}", steps_until(plateau, 0.5, optimizer))

# %%
paths = {
    name: descend(plateau, optimizer)
    for name, optimizer in optimizers.items()
}
loss_curve({name: plateau(path) for name, path in paths.items()});

# %%
paths_on_surface(plateau, paths);

# %% [markdown] lang="en"
# **What it shows.** The loss of plain descent is a flat line, as if it had converged.
# Momentum adds the small gradients up, for a factor of ten at most. Adam divides by their
# size: a plain is as good as a slope to it. A flat loss curve alone does not tell a
# minimum from a plateau.

# %% [markdown] lang="zh"
# **看到了什么** 普通梯度下降的损失是一条平线，像是已经收敛。动量法把小梯度累加起来，最多放大到十倍。Adam 除以梯度的大小，平地对它和斜坡一样。可见单凭损失曲线变平，分不清是到了极小点，还是上了平台。

# %% [markdown] lang="en"
# ## A bent valley {#valley}
#
# **Question.** Rosenbrock's valley floor bends and is almost flat. What does each
# optimizer do there in 500 steps?
#
# **Predict.** Who comes closest to the minimum at $(1, 1)$?

# %% [markdown] lang="zh"
# ## 弯曲的山谷 {#valley}
#
# **问题** Rosenbrock 的谷底是弯的，而且几乎是平的。500 步之内，各优化器走到哪里？
#
# **先猜** 谁离 $(1, 1)$ 处的极小点最近？

# %%
optimizers = {
    "SGD": partial(SGD, lr=0.001),
    "momentum": partial(SGD, lr=0.001, momentum=0.9),
    "Adam": partial(Adam, lr=0.1),
}
paths = {
    name: descend(rosenbrock, optimizer, steps=500)
    for name, optimizer in optimizers.items()
}
minimum = torch.tensor(rosenbrock.minima[0])
for name, path in paths.items():
    print(f"{name:<9} {(path[-1] - minimum).norm():.1f} away")
paths_on_surface(rosenbrock, paths);

# %% [markdown] lang="en"
# **What it shows.** The steep walls allow plain descent no larger rate, and along the
# floor it hardly moves. The other two get along on what the steps have in common. Which
# of them wins depends on the rates chosen here; try others.

# %% [markdown] lang="zh"
# **看到了什么** 两壁陡，普通梯度下降的学习率大不了，顺着谷底就几乎不动。另外两个靠各步共有的部分前进。两者谁赢，取决于这里选的学习率；换几个试试。

# %% [markdown] lang="en"
# ## Your own experiments {#experiments}
#
# Change the surface, the start and the optimizers, and run the cell again. Can you make
# Adam miss a minimum that plain descent finds? A walk that diverges ends early: compare
# the number of steps in the legend with the 100 asked for.

# %% [markdown] lang="zh"
# ## 自己做实验 {#experiments}
#
# 换曲面、换起点、换优化器，再运行一遍。你能不能让 Adam 错过普通梯度下降找得到的极小点？发散的路径会提前结束：看看图例里的步数，是不是要求的 100 步。

# %%
surface, start = himmelblau, (0.0, 0.0)
optimizers = {
    "SGD": partial(SGD, lr=0.01),
    "SGD, lr 0.03": partial(SGD, lr=0.03),
    "Adam": partial(Adam, lr=0.3),
}
paths = {
    name: descend(surface, optimizer, start, steps=100)
    for name, optimizer in optimizers.items()
}
paths_on_surface(surface, paths);

# %% [markdown] lang="en"
# ## Exercises {#exercises}
#
# Each solution is a cell of its own, folded, and ends in assertions that ran when this
# page was built. Try first.
#
# **1.** Write momentum yourself, with `ravine.gradient` and no optimizer, and compare the
# path with that of `SGD(lr=0.075, momentum=0.5)`.

# %% [markdown] lang="zh"
# ## 练习 {#exercises}
#
# 每道题的答案都在单独的折叠单元里，末尾的断言在生成本页时都运行过。先自己试试。
#
# **1.** 不用优化器，只用 `ravine.gradient` 自己写出动量法，再与 `SGD(lr=0.075, momentum=0.5)` 的路径比较。

# %% tags=["solution"]
point, velocity = torch.tensor(ravine.start), torch.zeros(2)
by_hand = [point]
for _ in range(100):
    velocity = 0.5 * velocity + ravine.gradient(point)
    point = point - 0.075 * velocity
    by_hand.append(point)
by_torch = descend(ravine, partial(SGD, lr=0.075, momentum=0.5))
assert torch.allclose(torch.stack(by_hand), by_torch, atol=1e-5)

# %% [markdown] lang="en"
# **2.** From which rate on does gradient descent no longer stay at the minimum $(3, 2)$ of
# `himmelblau`? Compute it from the Hessian, and show both sides of it.

# %% [markdown] lang="zh"
# **2.** 学习率从多大起，梯度下降就不再停在 `himmelblau` 的极小点 $(3, 2)$？用 Hessian 算出来，并验证两侧的情形。

# %% tags=["solution"]
minimum = torch.tensor(himmelblau.minima[0])
hessian = torch.func.hessian(himmelblau)(minimum)
limit = 2 / torch.linalg.eigvalsh(hessian).max().item()
below, above = (
    descend(himmelblau, partial(SGD, lr=factor * limit), minimum + 0.01)
    for factor in (0.9, 1.1)
)
assert (below[-1] - minimum).norm() < 0.001
assert (above[-1] - minimum).norm() > 0.1

# %% [markdown] lang="en"
# **3.** The smallest network with a hidden layer predicts $x \cdot y$ for the input 1;
# its weights are $x$ and $y$. Let its loss be $(xy - 1)^2$. Where does descent end from
# $(0, 0)$ and from $(0.1, 0.2)$? What kind of point is the origin?

# %% [markdown] lang="zh"
# **3.** 带隐藏层的最小网络，输入为 1 时预测 $x \cdot y$，权重就是 $x$ 和 $y$。设损失为 $(xy - 1)^2$。从 $(0, 0)$ 和 $(0.1, 0.2)$ 出发，分别停在哪里？原点是什么点？


# %% tags=["solution"]
def network(weights):
    x, y = weights
    return (x * y - 1) ** 2


sgd = partial(SGD, lr=0.1)
assert descend(network, sgd, (0.0, 0.0))[-1].tolist() == [0.0, 0.0]
x, y = descend(network, sgd, (0.1, 0.2))[-1]
assert abs(x * y - 1) < 0.001  # minima form a curve: xy = 1
hessian = torch.func.hessian(network)(torch.zeros(2))
low, high = torch.linalg.eigvalsh(hessian)
assert low < 0 < high  # a saddle: weights of zero do not learn

# %% [markdown] lang="en"
# **4.** From $(1, y)$ on the saddle, at a rate of 0.1: how many steps until $|y| > 1$, as a
# formula? Check it for $y = 10^{-1}$ to $10^{-6}$.

# %% [markdown] lang="zh"
# **4.** 在鞍面上从 $(1, y)$ 出发，学习率 0.1：走多少步才有 $|y| > 1$？写出公式，并对 $y = 10^{-1}$ 到 $10^{-6}$ 逐一验证。

# %% tags=["solution"]
for power in range(1, 7):
    y = 10.0**-power
    path = descend(saddle, partial(SGD, lr=0.1), (1.0, y))
    assert steps_to_leave(path) == ceil(log(1 / y) / log(1.2))

# %% [markdown] lang="en"
# **5.** Newton's method steps by $-H^{-1} g$, with $H$ the Hessian and $g$ the gradient.
# How many steps does it need in the ravine? Where does it end on `double_well`, from
# $(0.3, 1)$?

# %% [markdown] lang="zh"
# **5.** 牛顿法每步走 $-H^{-1} g$，其中 $H$ 是 Hessian，$g$ 是梯度。在峡谷里要走几步？在 `double_well` 上从 $(0.3, 1)$ 出发，停在哪里？


# %% tags=["solution"]
def newton(surface, point):
    hessian = torch.func.hessian(surface)(point)
    return point - torch.linalg.solve(hessian, surface.gradient(point))


point = newton(ravine, torch.tensor([5.0, 1.0]))
assert torch.allclose(point, torch.zeros(2))  # one step
point = torch.tensor([0.3, 1.0])
for _ in range(10):
    point = newton(double_well, point)
assert point.norm() < 1e-6  # the saddle: it wants gradient 0, no more

# %% [markdown] lang="en"
# ## See also {#see-also}
#
# [gradient descent](../optimization/gradient_descent.md),
# [SGD and mini-batches](../optimization/sgd.md),
# [saddle points](../optimization/saddle_points.md),
# [optimizers](../optimization/optimizers.md),
# [torch.optim.SGD](../optimization/sgd_optimizer.md),
# [refcode.surfaces](../api/surfaces.md)

# %% [markdown] lang="zh"
# ## 另见 {#see-also}
#
# [梯度下降](../optimization/gradient_descent.md)、[随机梯度下降与小批量](../optimization/sgd.md)、[鞍点](../optimization/saddle_points.md)、[torch.optim 的优化器](../optimization/optimizers.md)、[torch.optim.SGD](../optimization/sgd_optimizer.md)、[refcode.surfaces](../api/surfaces.md)
