import torch

names = "SGD ASGD Rprop Adagrad RMSprop Adadelta Adafactor"
names += " Adam AdamW Adamax NAdam RAdam"
for name in names.split():
    w = torch.tensor([1.0, 1.0], requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.1)
    w.grad = torch.tensor([0.5, 50.0])
    optimizer.step()
    step = 1 - w.detach()
    print(f"{name:9}", [round(x, 4) for x in step.tolist()])
    #> SGD       [0.05, 5.0]
    #> ASGD      [0.05, 5.0]
    #> Rprop     [0.1, 0.1]
    #> Adagrad   [0.1, 0.1]
    #> RMSprop   [1.0, 1.0]
    #> Adadelta  [0.0003, 0.0003]
    #> Adafactor [0.1, 0.1]
    #> Adam      [0.1, 0.1]
    #> AdamW     [0.101, 0.101]
    #> Adamax    [0.1, 0.1]
    #> NAdam     [0.1056, 0.1056]
    #> RAdam     [0.05, 5.0]
