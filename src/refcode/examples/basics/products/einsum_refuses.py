import torch

m = torch.ones(2, 3)
for equation, operands in [
    ("ij,jk->ik", [m, m]),
    ("ij,jk->ik", [m]),
    ("i->i", [m]),
    ("ij->k", [m]),
    ("ij->ii", [m]),
    ("i1->i", [m]),
]:
    try:
        torch.einsum(equation, *operands)
    except RuntimeError as error:
        print(equation, "|", str(error).removeprefix("einsum(): "))
        #> ij,jk->ik | subscript j has size 2 for operand 1 which does not broadcast with previously seen size 3
        #> ij,jk->ik | fewer operands were provided than specified in the equation
        #> i->i | the number of subscripts in the equation (1) does not match the number of dimensions (2) for operand 0 and no ellipsis was given
        #> ij->k | output subscript k does not appear in the equation for any input operand
        #> ij->ii | output subscript i appears more than once in the output
        #> i1->i | invalid subscript given at index 1 in the equation string, subscripts must be in [a-zA-Z]

print(torch.einsum("ij,kj->ik", m, m).shape)
#> torch.Size([2, 2])
print(torch.einsum("ij->i", m))
#> tensor([3., 3.])
