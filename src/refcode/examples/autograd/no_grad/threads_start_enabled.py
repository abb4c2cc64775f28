import threading

import torch

seen = []
with torch.no_grad():
    look = threading.Thread(
        target=lambda: seen.append(torch.is_grad_enabled())
    )
    look.start()
    look.join()
    print(torch.is_grad_enabled(), seen)
    #> False [True]
