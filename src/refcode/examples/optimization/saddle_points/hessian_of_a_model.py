import torch
from torch.func import functional_call, hessian

x, y = torch.tensor([[1.0, 2], [3, 4], [5, 7]]), torch.ones(3, 1)
model = torch.nn.Linear(2, 1)
shapes = {name: p.shape for name, p in model.named_parameters()}
sizes = [shape.numel() for shape in shapes.values()]


def cost(flat):
    parts = zip(shapes.items(), flat.split(sizes))
    p = {name: part.view(shape) for (name, shape), part in parts}
    return ((functional_call(model, p, (x,)) - y) ** 2).mean()


flat = torch.nn.utils.parameters_to_vector(model.parameters()).detach()
curvatures = torch.linalg.eigvalsh(hessian(cost)(flat))
print(shapes)
#> {'weight': torch.Size([1, 2]), 'bias': torch.Size([1])}
print(curvatures.shape, (curvatures > 0).all())
#> torch.Size([3]) tensor(True)
