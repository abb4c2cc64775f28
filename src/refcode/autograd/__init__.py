"""Where gradients come from: the graph behind a tensor; reverse mode from scratch."""

from refcode.autograd.nodes import Edge, Graph, Node, Saved
from refcode.autograd.tape import Variable
from refcode.autograd.walk import graph

__all__ = ["Edge", "Graph", "Node", "Saved", "Variable", "graph"]
