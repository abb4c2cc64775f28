"""The shapes in a model: what each layer gets, what it makes of it, and why."""
