import torch

a, b = torch.tensor([1, 2, 3]), torch.tensor([4, 5, 6])
m = torch.tensor([[1, 2, 3], [4, 5, 6]])
n = m.T + 1
same = {
    "i,i->": (torch.dot(a, b), (a, b)),
    "i,i->i": (a * b, (a, b)),
    "i,j->ij": (torch.outer(a, b), (a, b)),
    "ij,j->i": (m @ a, (m, a)),
    "ij,jk->ik": (m @ n, (m, n)),
    "ij,kj->ik": (torch.inner(m, m), (m, m)),
    "ij,ij->": ((m * m).sum(), (m, m)),
}
for equation, (wanted, operands) in same.items():
    got = torch.einsum(equation, *operands)
    print(equation, torch.equal(got, wanted))
    #> i,i-> True
    #> i,i->i True
    #> i,j->ij True
    #> ij,j->i True
    #> ij,jk->ik True
    #> ij,kj->ik True
    #> ij,ij-> True
