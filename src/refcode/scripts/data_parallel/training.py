import os
import socket
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.multiprocessing.spawn import spawn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

X = torch.tensor([[1.0, 2.0], [3.0, 0.0], [0.0, 4.0], [2.0, 2.0]])
Y = torch.tensor([[1.0], [2.0], [3.0], [4.0]])


def launch(processes: int) -> None:
    """Start the processes on this machine, and wait for them."""
    spawn(worker, (processes, unused_port()), processes)


def unused_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return int(unused.getsockname()[1])


def worker(rank: int, processes: int, port: int) -> None:
    """Tell this process what torchrun would tell it, and run."""
    os.environ["MASTER_ADDR"], os.environ["MASTER_PORT"] = "127.0.0.1", str(port)
    os.environ["WORLD_SIZE"], os.environ["RANK"] = str(processes), str(rank)
    run()


def run() -> None:
    """Train on this process's part of the data; process 0 prints what all saw."""
    gradient, weight = train(linear(), X, Y)  # before the group exists, see the page
    dist.init_process_group("gloo")
    rank, processes = dist.get_rank(), dist.get_world_size()

    data = TensorDataset(torch.arange(len(X)), X, Y)
    sampler: DistributedSampler[Any] = DistributedSampler(data, shuffle=False)
    loader = DataLoader(data, batch_size=len(X) // processes, sampler=sampler)
    indices, inputs, targets = next(iter(loader))

    alone = train(linear(), inputs, targets)
    together = train(DistributedDataParallel(linear()), inputs, targets)
    seen: list[Any] = [None] * processes
    dist.all_gather_object(seen, (indices.tolist(), alone, together))
    if rank == 0:
        for number, (samples, alone, together) in enumerate(seen):
            print(f"process {number} has samples {samples}")
            print(f"  alone:    gradient {alone[0]}, weight after 3 steps {alone[1]}")
            print(f"  together: gradient {together[0]}, weight {together[1]}")
        print("one process has them all")
        print(f"            gradient {gradient}, weight {weight}")
    dist.destroy_process_group()


def linear() -> nn.Linear:
    """A linear layer that starts from zero."""
    layer = nn.Linear(2, 1, bias=False)
    nn.init.zeros_(layer.weight)
    return layer


def train(model: nn.Module, inputs: Tensor, targets: Tensor) -> tuple[Any, Any]:
    """Take three steps; return the first gradient and the last weight."""
    weight: Any = next(model.parameters())
    optimizer = torch.optim.SGD([weight], lr=0.125)
    loss, gradients = nn.MSELoss(), []
    for _ in range(3):
        optimizer.zero_grad()
        loss(model(inputs), targets).backward()
        gradients.append(weight.grad.flatten().tolist())
        optimizer.step()
    return gradients[0], weight.flatten().tolist()
