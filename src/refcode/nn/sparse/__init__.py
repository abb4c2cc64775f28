"""Two ways to turn a class number into a vector: one-hot, and embedding."""
