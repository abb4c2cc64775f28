# ---
# jupyter:
#   kernelspec: {display_name: Python 3, language: python, name: python3}
# ---

# %% [markdown] lang="en"
# # Memory layout {#memory-layout}
#
# A tensor is two things: a *storage*, one row of cells in memory, and a *rule* that says
# which cell is which element. The rule is three entries: shape, stride and offset. Most
# of what looks like moving data around (transposing, slicing, expanding, viewing) only
# writes a new rule for the same cells. Here you change rules and watch the cells.
#
# Each step asks a question. Write your prediction down before you look at the output:
# a wrong guess on paper teaches more than a right answer read.

# %% [markdown] lang="zh"
# # 内存布局 {#memory-layout}
#
# 张量由两样东西组成：一块**存储**，也就是内存里排成一行的格子；一条**规则**，说明哪一格是哪个元素。规则只有三项：形状、步幅、偏移。转置、切片、expand、view 看上去在搬动数据，其实多半只是给同一批格子换了一条规则。这个实验就来改规则，看格子。
#
# 每一步先提一个问题。看输出之前，先把你的猜测写下来：自己写错一次，比看别人答对一次学得多。

# %%
# %config InlineBackend.figure_formats = ["svg"]
import io

import torch

from refcode.plotting import memory
from refcode.tensors import broadcast_shapes, contiguous_runs
from refcode.tensors import layout, shares_storage, view_strides

print("torch", torch.__version__.partition("+")[0])

# %% [markdown] lang="en"
# ## The storage is one strip {#strip}
#
# **Question.** Where are the six numbers of a 2×3 matrix in memory?
#
# **Predict.** Is there anything in memory that marks where a row ends?

# %% [markdown] lang="zh"
# ## 存储是一长条 {#strip}
#
# **问题** 一个 2×3 的矩阵，六个数放在内存的什么地方？
#
# **先猜** 内存里有没有什么东西标出一行到哪里结束？

# %%
x = torch.arange(10, 16).reshape(2, 3)
print(x)
print(layout(x))

# %%
memory(x);

# %% [markdown] lang="en"
# **What it shows.** Six cells in a row, and no mark between 12 and 13. The small numbers
# count the cells; each cell has a colour, and each element has the colour of its cell.
# Rows exist only in the rule: stride `(3, 1)` says that the next row is 3 cells further
# and the next column 1 cell further.

# %% [markdown] lang="zh"
# **看到了什么** 六个格子排成一行，12 和 13 之间什么标记也没有。小字是格子的编号；每一格有自己的颜色，元素在哪一格，就是哪一格的颜色。“行”只存在于规则里：步幅 `(3, 1)` 说的是，下一行在 3 格之后，下一列在 1 格之后。

# %% [markdown] lang="en"
# ## The rule is one formula {#formula}
#
# The element at index $(i_0, i_1, \dots)$ is in the cell
#
# $$\text{cell} = \text{offset} + \sum_d i_d \cdot \text{stride}_d$$
#
# **Predict.** In which cell is `x[1, 2]`? Compute it in your head.

# %% [markdown] lang="zh"
# ## 规则就是一个公式 {#formula}
#
# 索引为 $(i_0, i_1, \dots)$ 的元素，所在格子的编号是
#
# $$\text{cell} = \text{offset} + \sum_d i_d \cdot \text{stride}_d$$
#
# **先猜** `x[1, 2]` 在几号格子？先心算一下。

# %%
i, j = 1, 2
cell = x.storage_offset() + i * x.stride(0) + j * x.stride(1)
print("cell", cell, "and layout says", layout(x).index(i, j))

# %% [markdown] lang="en"
# To check it, read the storage itself. `as_strided` puts any rule you like over a
# tensor's storage; with stride 1 from cell 0 it shows all cells in their order.

# %% [markdown] lang="zh"
# 要验证，就直接去读存储。`as_strided` 可以给张量的存储套上任意一条规则；从 0 号格子开始、步幅为 1，看到的就是依次排列的所有格子。


# %%
def strip(t):
    """All cells of a tensor's storage, in their order."""
    cells = t.untyped_storage().nbytes() // t.element_size()
    return t.as_strided((cells,), (1,), 0)


print(strip(x))
for i in range(2):
    for j in range(3):
        assert strip(x)[i * 3 + j * 1] == x[i, j]
print("the formula finds all six")

# %% [markdown] lang="en"
# ## A transpose moves nothing {#transpose}
#
# **Question.** `x.T` has shape `(3, 2)`. How many of the six cells must change?
#
# **Predict.** Write down its stride and its offset.

# %% [markdown] lang="zh"
# ## 转置什么也不搬 {#transpose}
#
# **问题** `x.T` 的形状是 `(3, 2)`。六个格子里要改动几个？
#
# **先猜** 写下它的步幅和偏移。

# %%
print("stride", x.T.stride(), "offset", x.T.storage_offset())
print("same storage:", shares_storage(x, x.T))
print(strip(x.T))

# %%
memory(x.T);

# %% [markdown] lang="en"
# **What it shows.** The strip is the same, cell by cell. Only the two strides changed
# places: what was a step to the next row is now a step to the next column. Follow the
# colours: reading `x.T` row by row jumps through the strip 0, 3, 1, 4, 2, 5.
#
# **Predict.** What is `x` after a write to `x.T[2, 0]`?

# %% [markdown] lang="zh"
# **看到了什么** 长条一格也没变，只是两个步幅换了位置：原来走到下一行的一步，现在走到下一列。跟着颜色看：逐行读 `x.T`，就是在长条里按 0、3、1、4、2、5 的次序跳。
#
# **先猜** 往 `x.T[2, 0]` 写入之后，`x` 是什么样？

# %%
x.T[2, 0] = 99
print(x)
x[0, 2] = 12  # as it was

# %% [markdown] lang="en"
# ## A slice is another offset {#slice}
#
# **Question.** `a[1:, 1:]` leaves out the first row and the first column of a 3×3
# matrix. What happens to the five cells that are left out?
#
# **Predict.** Shape, stride and offset of the slice.

# %% [markdown] lang="zh"
# ## 切片就是换个偏移 {#slice}
#
# **问题** `a[1:, 1:]` 去掉 3×3 矩阵的第一行和第一列。被去掉的五个格子怎么样了？
#
# **先猜** 切片的形状、步幅和偏移。

# %%
a = torch.arange(10, 19).reshape(3, 3)
memory(a[1:, 1:]);

# %% [markdown] lang="en"
# **What it shows.** The pale cells are still there: the slice keeps the whole storage and
# does not reach them. It starts at cell 4, and its strides are those of `a`, for a step
# to the next row is as long as before. An integer index takes a dimension away, and a
# step multiplies a stride.
#
# **Predict.** The strides and offsets of `a[:, 1]`, `a[::2]` and `a[:, ::2]`.

# %% [markdown] lang="zh"
# **看到了什么** 浅色的格子都还在：切片留着整块存储，只是够不到它们。它从 4 号格子开始；步幅与 `a` 相同，因为走到下一行的一步和原来一样长。用整数索引会少一个维度，切片的步长则会乘进步幅里。
#
# **先猜** `a[:, 1]`、`a[::2]`、`a[:, ::2]` 的步幅和偏移。

# %%
for part in (a[:, 1], a[::2], a[:, ::2]):
    print(part.stride(), "offset", part.storage_offset())

# %% [markdown] lang="en"
# Could a stride be negative, to read a row backwards? In NumPy it can. In torch:

# %% [markdown] lang="zh"
# 步幅能不能是负数，好把一行倒着读？NumPy 可以。torch 呢：

# %%
try:
    a[::-1]
except ValueError as error:
    print(error)
print(a.flip(0).tolist(), "same storage:", shares_storage(a, a.flip(0)))

# %% [markdown] lang="en"
# A step must be greater than zero, so `flip` has to copy.

# %% [markdown] lang="zh"
# 步长必须大于零，所以 `flip` 只好拷贝。

# %% [markdown] lang="en"
# ## With stride 0, one cell is many elements {#expand}
#
# **Question.** A column of three numbers is expanded to `(3, 4)`: twelve elements. How
# many bytes does that take?
#
# **Predict.** The strides of the result.

# %% [markdown] lang="zh"
# ## 步幅为 0，一个格子就是许多元素 {#expand}
#
# **问题** 一列三个数 expand 成 `(3, 4)`，共十二个元素。这要占多少字节？
#
# **先猜** 结果的步幅。

# %%
column = torch.tensor([[10], [11], [12]])
wide = column.expand(3, 4)
memory(wide);

# %% [markdown] lang="en"
# **What it shows.** Still three cells. A step along the new dimension has length 0, so
# each cell is read four times. Broadcasting does the same behind `column + row`: it
# finds the common shape and gives every stretched dimension stride 0.

# %% [markdown] lang="zh"
# **看到了什么** 还是三个格子。沿新维度走一步，长度是 0，所以每一格被读四次。`column + row` 背后的广播也是这样：先找出共同的形状，再让每个拉伸出来的维度步幅为 0。

# %%
row = torch.tensor([0, 100, 200, 300])
print(broadcast_shapes(column.shape, row.shape))
for t in torch.broadcast_tensors(column, row):
    print(t.stride(), t.untyped_storage().nbytes(), "bytes")

# %% [markdown] lang="en"
# **Predict.** What happens on `wide.add_(1)`, and on `wide[0, 0] = 99`?

# %% [markdown] lang="zh"
# **先猜** 执行 `wide.add_(1)` 会怎样？`wide[0, 0] = 99` 呢？

# %%
try:
    wide.add_(1)
except RuntimeError as error:
    print(error)
wide[0, 0] = 99
print(wide)

# %% [markdown] lang="en"
# **What it shows.** torch refuses to add in place to a tensor whose elements share cells.
# It does not refuse the second write, for `wide[0, 0]` on its own is one element in one
# cell; and four elements of `wide` have changed.

# %% [markdown] lang="zh"
# **看到了什么** 元素共用格子的张量，torch 拒绝原地相加。第二次写入它却没有拒绝，因为单看 `wide[0, 0]`，就是一个格子里的一个元素；结果 `wide` 有四个元素都变了。

# %% [markdown] lang="en"
# ## Which views exist {#views}
#
# **Question.** `view` asks for another shape over the same cells. When is there a stride
# for every new dimension?
#
# Two neighbouring dimensions act as one *run* if stepping once along the outer one is
# the same as stepping through the whole inner one:
#
# $$\text{stride}_d = \text{size}_{d+1} \cdot \text{stride}_{d+1}$$
#
# Within a run all steps are equally long. A view exists if every new dimension can be cut
# out of one run.
#
# **Predict.** `b` is 4×6. Which of these can be flattened without a copy: two whole rows
# `b[1:3]`, the first four columns `b[:, :4]`, every second column `b[:, ::2]`?
# The output lists the runs of each, then the stride of its flat view.

# %% [markdown] lang="zh"
# ## 哪些视图存在 {#views}
#
# **问题** `view` 要在同一批格子上换一个形状。什么时候每个新维度都找得到步幅？
#
# 相邻两个维度，如果沿外层走一步，等于把内层整个走完，就连成一**段**（run）：
#
# $$\text{stride}_d = \text{size}_{d+1} \cdot \text{stride}_{d+1}$$
#
# 一段之内，每一步都一样长。每个新维度都能从某一段里切出来，视图就存在。
#
# **先猜** `b` 是 4×6。下面哪些不用拷贝就能展平：两整行 `b[1:3]`、前四列 `b[:, :4]`、每隔一列 `b[:, ::2]`？输出先列出各自的段，再给出展平视图的步幅。

# %%
b = torch.arange(24).reshape(4, 6)
parts = {"b[1:3]": b[1:3], "b[:, :4]": b[:, :4], "b[:, ::2]": b[:, ::2]}
for name, t in parts.items():
    runs = contiguous_runs(t.shape, t.stride())  # (length, step)
    flat = view_strides(t.shape, t.stride(), (-1,))
    print(f"{name:<10}{runs!s:<18}{flat}")

# %%
memory(b[:, :4]);

# %% [markdown] lang="en"
# **What it shows.** `b[1:3]` is one run of 12 cells. `b[:, :4]` has two: 4 rows that are
# 6 cells apart, and in each row 4 neighbours. Two cells are left out between the rows, so
# the step from 3 to 6 is longer than those before it, and one dimension has only one
# stride. In `b[:, ::2]` the step from 4 to 6 is as long as all the others: it is not
# contiguous, and yet it can be flattened. Being contiguous is not the condition.
#
# Cutting is always possible, joining is not:

# %% [markdown] lang="zh"
# **看到了什么** `b[1:3]` 是一段，12 个格子。`b[:, :4]` 有两段：4 行，行与行相隔 6 格；每行之内，4 格紧挨着。行与行之间漏掉了两格，从 3 到 6 这一步比前面的都长，而一个维度只有一个步幅。`b[:, ::2]` 里从 4 到 6 的一步和其他各步一样长：它不连续，却能展平。可见条件不是“连续”。
#
# 切开总是可以，连起来就未必：

# %%
print(b[:, :4].view(4, 2, 2).stride())
try:
    b[:, :4].view(16)
except RuntimeError as error:
    print(error)

# %% [markdown] lang="en"
# ## Your own experiments {#experiments}
#
# Change the first line and the new shapes, and run the cell again. For each new shape it
# prints the strides by the rule and by torch; they must agree. Can you find a
# tensor that is not contiguous and still has a view of every shape you ask for? One with
# a stride of 0 that can be viewed as `(6,)`?

# %% [markdown] lang="zh"
# ## 自己做实验 {#experiments}
#
# 改第一行和那些新形状，再运行一遍。每个新形状后面，先是规则给出的步幅，再是 torch 给出的，两者应当一致。你能不能找到一个张量，它不连续，却什么形状的视图都有？再找一个步幅含 0、又能 view 成 `(6,)` 的？


# %%
shape, stride = (2, 3, 4), (12, 1, 3)
t = torch.arange(64).as_strided(shape, stride)
print("runs", contiguous_runs(shape, stride))
for new_shape in [(24,), (2, 12), (6, 4), (2, 3, 2, 2), (2, 1, 3, 4)]:
    rule = view_strides(shape, stride, new_shape)
    try:
        by_torch = t.view(new_shape).stride()
    except RuntimeError:
        by_torch = None
    print(f"{new_shape!s:<13}{rule!s:<14}{by_torch}")
    assert rule == by_torch

# %% [markdown] lang="en"
# ## Copies, counted in bytes {#copies}
#
# **Question.** Which calls cost memory? `big` has a million float32 numbers, four
# million bytes.
#
# **Predict.** How many new bytes does each line take?

# %% [markdown] lang="zh"
# ## 拷贝要花多少字节 {#copies}
#
# **问题** 哪些调用要花内存？`big` 有一百万个 float32，占四百万字节。
#
# **先猜** 每一行各要多少新字节？

# %%
big = torch.zeros(1000, 1000)
results = {
    "big.T": big.T,
    "big.expand(5, -1, -1)": big.expand(5, -1, -1),
    "big.reshape(-1)": big.reshape(-1),
    "big.T.reshape(-1)": big.T.reshape(-1),
    "big.contiguous()": big.contiguous(),
    "big.T.contiguous()": big.T.contiguous(),
    "big[:, :10].contiguous()": big[:, :10].contiguous(),
    "big.clone()": big.clone(),
}
for name, t in results.items():
    new = 0 if shares_storage(t, big) else t.untyped_storage().nbytes()
    print(f"{name:<26}{new:>9,}")

# %% [markdown] lang="en"
# **What it shows.** `reshape` and `contiguous` copy only where they must, and say nothing
# when they do. A new rule costs nothing, however large the tensor.

# %% [markdown] lang="zh"
# **看到了什么** `reshape` 和 `contiguous` 只在不得已时才拷贝，拷贝了也不作声。换一条规则不花内存，张量再大也一样。

# %% [markdown] lang="en"
# ## channels_last: same shape, another order {#channels-last}
#
# **Question.** Images have shape `(N, C, H, W)`. What does
# `memory_format=torch.channels_last` change: the shape, the indices, or the cells?
#
# **Predict.** The strides of a `(1, 3, 2, 2)` image before and after.

# %% [markdown] lang="zh"
# ## channels_last：形状不变，次序变 {#channels-last}
#
# **问题** 图像的形状是 `(N, C, H, W)`。`memory_format=torch.channels_last` 改的是什么：形状、索引，还是格子？
#
# **先猜** 一幅 `(1, 3, 2, 2)` 的图像，前后的步幅各是多少？

# %%
image = torch.arange(12).reshape(1, 3, 2, 2)
last = image.to(memory_format=torch.channels_last)
print(image.shape == last.shape, torch.equal(image, last))
print(image.stride(), strip(image).tolist())
print(last.stride(), strip(last).tolist())

# %%
memory(last[0]);

# %% [markdown] lang="en"
# **What it shows.** Shape and values are the same; `last[0, c, h, w]` is still what it
# was. The data was copied to a new storage in another order: the three channels of one
# pixel now lie side by side. `contiguous` therefore has two meanings, and you name the
# one you ask for:

# %% [markdown] lang="zh"
# **看到了什么** 形状和数值都没变，`last[0, c, h, w]` 还是原来那个数。数据则换了一种次序，拷贝到了新的存储里：同一个像素的三个通道挨在了一起。所以 `contiguous` 有两种意思，问的是哪一种要说清楚：

# %%
print(last.is_contiguous())
print(last.is_contiguous(memory_format=torch.channels_last))

# %% [markdown] lang="en"
# ## Windows that overlap {#windows}
#
# **Question.** A moving average of 3 over 7 numbers needs 5 windows, 15 elements. Must
# they be copied?
#
# **Predict.** Which strides show the windows as a `(5, 3)` tensor over the 7 cells?

# %% [markdown] lang="zh"
# ## 互相重叠的窗口 {#windows}
#
# **问题** 对 7 个数求 3 个一组的滑动平均，要 5 个窗口、15 个元素。必须拷贝吗？
#
# **先猜** 什么样的步幅能让 7 个格子显示成 `(5, 3)` 的窗口？

# %%
series = torch.tensor([3.0, 6.0, 9.0, 6.0, 3.0, 0.0, 6.0])
windows = series.as_strided((5, 3), (1, 1))
print(windows.mean(dim=1))
memory(windows);

# %% [markdown] lang="en"
# **What it shows.** The next window begins 1 cell further, and so does the next element
# of a window: stride `(1, 1)`. The cells in the middle are in three windows each.
# `as_strided` makes sure that every cell lies inside the storage; whether the rule makes
# sense is up to you. `unfold` computes it for you:

# %% [markdown] lang="zh"
# **看到了什么** 下一个窗口在 1 格之后开始，窗口里的下一个元素也在 1 格之后，所以步幅是 `(1, 1)`。中间的格子同时在三个窗口里。`as_strided` 只保证每一格都在存储之内；规则有没有意义，由你负责。`unfold` 会替你算好：

# %%
print(torch.equal(windows, series.unfold(0, 3, 1)))
try:
    series.as_strided((6, 3), (1, 1))
except RuntimeError as error:
    print(error)

# %% [markdown] lang="en"
# ## A saved slice takes its storage along {#saving}
#
# **Question.** One row of `big` is 4,000 bytes. How large is the file of
# `torch.save(big[0], …)`?

# %% [markdown] lang="zh"
# ## 保存切片，会带上整块存储 {#saving}
#
# **问题** `big` 的一行是 4,000 字节。`torch.save(big[0], …)` 写出的文件有多大？


# %%
def kilobytes(t):
    """The size of the file that torch.save writes."""
    file = io.BytesIO()
    torch.save(t, file)
    return round(len(file.getvalue()) / 1000)


print("big[0]        ", kilobytes(big[0]), "kB")
print("big[0].clone()", kilobytes(big[0].clone()), "kB")

# %% [markdown] lang="en"
# **What it shows.** A slice is a rule over the whole storage, and the file keeps both, so
# that tensors which share memory share it again once they are loaded. To save a part
# alone, `clone` it first.

# %% [markdown] lang="zh"
# **看到了什么** 切片是套在整块存储上的一条规则，文件把两样都存了下来，这样共享内存的几个张量，加载之后仍然共享。只想存其中一部分，先 `clone`。

# %% [markdown] lang="en"
# ## Exercises {#exercises}
#
# Each solution is a cell of its own, folded, and ends in assertions that ran when this
# page was built. Try first.
#
# **1.** Without running it: shape, stride and offset of `b[1:, ::2].T` for the 4×6
# tensor `b`.

# %% [markdown] lang="zh"
# ## 练习 {#exercises}
#
# 每道题的答案都在单独的折叠单元里，末尾的断言在生成本页时都运行过。先自己试试。
#
# **1.** 不运行代码：`b` 是 4×6 的张量，写出 `b[1:, ::2].T` 的形状、步幅和偏移。

# %% tags=["solution"]
t = b[1:, ::2].T
# [1:] moves the start by one row, 6 cells; ::2 doubles the stride of
# the columns; .T swaps both.
assert t.shape == (3, 3)
assert t.stride() == (2, 6)
assert t.storage_offset() == 6

# %% [markdown] lang="en"
# **2.** Write `swap(t, i, j)`, a transpose of two dimensions, with `as_strided` alone.

# %% [markdown] lang="zh"
# **2.** 只用 `as_strided` 写出 `swap(t, i, j)`，交换两个维度。


# %% tags=["solution"]
def swap(t, i, j):
    shape, stride = list(t.shape), list(t.stride())
    shape[i], shape[j] = shape[j], shape[i]
    stride[i], stride[j] = stride[j], stride[i]
    return t.as_strided(shape, stride, t.storage_offset())


t = torch.arange(24).reshape(2, 3, 4)[:, 1:]
assert torch.equal(swap(t, 0, 2), t.transpose(0, 2))
assert swap(t, 0, 2).stride() == t.transpose(0, 2).stride()
assert shares_storage(swap(t, 0, 2), t)

# %% [markdown] lang="en"
# **3.** The diagonal of an n×n matrix as a view of n elements. Which single stride walks
# along it? Set the diagonal of a matrix of zeros to 1 with it.

# %% [markdown] lang="zh"
# **3.** 把 n×n 矩阵的对角线做成 n 个元素的视图。哪一个步幅能沿着它走？用它把全零矩阵的对角线设为 1。

# %% tags=["solution"]
n = 4
matrix = torch.zeros(n, n)
diagonal = matrix.as_strided((n,), (n + 1,))  # one row and one column
diagonal.fill_(1)
assert torch.equal(matrix, torch.eye(n))
assert diagonal.stride() == matrix.diagonal().stride()

# %% [markdown] lang="en"
# **4.** All 2×2 patches of a 4×5 image as a view of shape `(3, 4, 2, 2)`: patch row,
# patch column, row and column within the patch. Then average each patch. How many
# elements are there, and how many cells?

# %% [markdown] lang="zh"
# **4.** 把 4×5 图像的所有 2×2 小块做成形状为 `(3, 4, 2, 2)` 的视图：小块的行、小块的列、块内的行、块内的列。然后求每一块的平均值。一共有多少元素，多少格子？

# %% tags=["solution"]
image = torch.arange(20.0).reshape(4, 5)
down, right = image.stride()
patches = image.as_strided((3, 4, 2, 2), (down, right, down, right))
assert torch.equal(patches, image.unfold(0, 2, 1).unfold(1, 2, 1))
means = torch.nn.functional.avg_pool2d(image[None], 2, stride=1)[0]
assert torch.equal(patches.mean(dim=(2, 3)), means)
assert (patches.numel(), strip(patches).numel()) == (48, 20)

# %% [markdown] lang="en"
# ## See also {#see-also}
#
# [strides](../storage/strides.md), [transpose and permute](../storage/transpose.md),
# [contiguity](../storage/contiguous.md), [storage and addresses](../storage/addresses.md),
# [view and reshape](../tensors/view.md), [broadcasting](../tensors/broadcasting.md),
# [slicing](../tensors/slicing.md)

# %% [markdown] lang="zh"
# ## 另见 {#see-also}
#
# [步幅](../storage/strides.md)、[转置与重排维度](../storage/transpose.md)、[连续性](../storage/contiguous.md)、[存储与地址](../storage/addresses.md)、[view 与 reshape](../tensors/view.md)、[广播](../tensors/broadcasting.md)、[切片](../tensors/slicing.md)
