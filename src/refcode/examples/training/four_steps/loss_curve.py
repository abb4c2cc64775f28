import matplotlib.pyplot as plt

from refcode.training import History

history = History(
    train_loss=[0.9, 0.4, 0.2, 0.1, 0.05],
    validation_loss=[0.8, 0.5, 0.4, 0.45, 0.6],
)
fig, ax = plt.subplots()
ax.plot(history.train_loss, label="train")
ax.plot(history.validation_loss, label="validation")
ax.axvline(history.best_epoch, linestyle=":", color="gray")
ax.set(xlabel="epoch", ylabel="loss", yscale="log")
ax.legend()
print([line.get_label() for line in ax.lines[:2]], history.best_epoch)
#> ['train', 'validation'] 2
