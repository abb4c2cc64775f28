import io

from tqdm import tqdm

screen = io.StringIO()  # (1)!
form = "{desc} {n_fmt}/{total_fmt} |{bar:10}|{postfix}"  # (2)!
bar = tqdm(range(4), "epoch", file=screen, ascii=True, bar_format=form)
for epoch in bar:
    bar.set_postfix(loss=8 / 2**epoch)
print(screen.getvalue().rpartition("\r")[2].strip())
#> epoch 4/4 |##########|, loss=1
