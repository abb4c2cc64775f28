"""Where gradients come from: the graph behind a tensor; reverse mode from scratch."""

from refcode.autograd.nodes import Edge, Graph, Node, Saved, graph
from refcode.autograd.tape import Variable

__all__ = ["Edge", "Graph", "Node", "Saved", "Variable", "graph"]
