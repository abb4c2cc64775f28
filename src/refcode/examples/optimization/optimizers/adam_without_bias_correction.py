beta1, beta2, g = 0.9, 0.999, 4.0
m = v = 0.0
for t in range(1, 4):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    corrected = (m / (1 - beta1**t)) / (v / (1 - beta2**t)) ** 0.5
    print(round(m / v**0.5, 2), round(corrected, 2))
    #> 3.16 1.0
    #> 4.25 1.0
    #> 4.95 1.0
