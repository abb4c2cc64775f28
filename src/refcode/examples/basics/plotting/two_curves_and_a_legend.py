import matplotlib.pyplot as plt

train, valid = [0.9, 0.5, 0.3], [0.9, 0.6, 0.7]
epochs = range(1, 4)  # (1)!
fig, ax = plt.subplots()
ax.plot(epochs, train, label="training")
ax.plot(epochs, valid, "o--", label="validation")  # (2)!
ax.set_xticks(epochs)
ax.legend()
print([text.get_text() for text in ax.get_legend().get_texts()])
#> ['training', 'validation']
print(ax.lines[1].get_marker(), ax.lines[1].get_linestyle())
#> o --
