def last_two(lr, samples, steps=5000):
    w, seen = 0.0, []
    for n in range(steps):
        w -= lr * (w - samples[n % 2])  # (1)!
        seen.append(round(w, 3))
    return seen[-2:]


for lr in (0.5, 0.1, 0.01):
    print(lr, last_two(lr, (1, 3)), last_two(lr, (2, 2)))
    #> 0.5 [1.667, 2.333] [2.0, 2.0]
    #> 0.1 [1.947, 2.053] [2.0, 2.0]
    #> 0.01 [1.995, 2.005] [2.0, 2.0]
