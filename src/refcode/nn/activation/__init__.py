"""What stands after a layer: a function of each element, or of a row of them."""
