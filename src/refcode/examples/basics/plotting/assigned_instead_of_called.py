import matplotlib.pyplot as plt

plt.ylabel = "loss"
try:
    plt.ylabel("loss")
except TypeError as error:
    print(error)
    #> 'str' object is not callable

fig, ax = plt.subplots()
print(ax.set_ylabel("loss").get_text())
#> loss
