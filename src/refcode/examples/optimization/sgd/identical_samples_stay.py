def f(w):
    return w**4 - 2 * w**2 + 0.5 * w


def slope(w):
    return 4 * w**3 - 4 * w + 0.5


w = 2.0
for _ in range(200):
    for _sample in range(4):
        w -= 0.01 * slope(w)
print(round(w, 4), round(f(w), 4))
#> 0.9304 -0.5167
print(round(f(-1.0575), 4))
#> -1.5148
