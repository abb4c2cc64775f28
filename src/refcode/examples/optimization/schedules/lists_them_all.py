from torch.optim import lr_scheduler

schedules = sorted(set(lr_scheduler.__all__) - {"LRScheduler"})
print(len(schedules))
#> 15
for start in range(0, len(schedules), 3):
    print(", ".join(schedules[start : start + 3]))
    #> ChainedScheduler, ConstantLR, CosineAnnealingLR
    #> CosineAnnealingWarmRestarts, CyclicLR, ExponentialLR
    #> LambdaLR, LinearLR, MultiStepLR
    #> MultiplicativeLR, OneCycleLR, PolynomialLR
    #> ReduceLROnPlateau, SequentialLR, StepLR
