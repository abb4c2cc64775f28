"""python -m refcode.scripts.data_parallel, by itself or under torchrun."""

import os

from refcode.scripts.data_parallel.training import launch, run

if __name__ == "__main__":
    if "RANK" in os.environ:  # torchrun starts the processes and numbers them
        run()
    else:
        launch(processes=2)
