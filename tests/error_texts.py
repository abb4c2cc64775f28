"""Texts around an error, texts of other errors, and what is no text at all."""

COMMON = r"""
{}['x']
open('/no/such')
1 / 0
[].foo
undefined
import nosuch
int('x')
[1][5]
'a' + 1
None + 1
None.foo
(lambda x: x)()
(lambda: 0)(1)
(lambda: 0)(k=1)
len(5)
{}.x
'abc'.zero_()
raise ValueError('bad input 3')
raise RuntimeError('something failed')
assert False
for i in 5: pass
sorted([1, 'a'])
'%d' % 'x'
{[]: 1}
a, b = 1
a, b = 1, 2, 3
5()
max([])
next(iter([]))
object(1)
import math; math.sqrt('a')
open('x', mode=3)
'a'.join([1])
[1].remove(2)
import math; math.nope
import json; json.loads('{')
import json; json.dumps(object())
isinstance(1, 'a')
raise KeyError('name')
raise NotImplementedError
exec('x = (')
raise TimeoutError('timed out')
{1, 2}[0]
sum(['a'])
import subprocess; subprocess.run(['/no/such'])
import numpy as np; np.ones((2, 3)) @ np.ones((2, 3))
import numpy as np; np.ones(2) + np.ones(3)
import numpy as np; np.zeros(3)[5]
b'\xff'.decode()
(1, 2) + [3]
"""


class Hostile(Exception):
    def __str__(self):
        raise RuntimeError("no text")


ODD = [
    "", " \n\t", "\0", "…", "x" * 10**6, "\n" * 10**5, "[" * 10**5, "'" * 9999,
    "a." * 9999, "error: " * 10**4, "\ud800", b"", b"\xff\xfe\x00", bytearray(b"\x80"),
    None, 3, [], object(), Exception, ValueError(), Hostile(),
    ExceptionGroup("g", [ValueError("x")]),
]  # fmt: skip


SENTENCE = "mat1 and mat2 shapes cannot be multiplied (32x784 and 512x10)"
AROUND = {
    "bare": SENTENCE,
    "with its type": f"RuntimeError: {SENTENCE}",
    "coloured": f"\x1b[0;31mRuntimeError\x1b[0m: {SENTENCE}\x1b[0m",
    "in a log": f"2026-01-02 12:00:00 ERROR trainer.py:17 failed: {SENTENCE}",
    "on a rank": f"[rank0]: RuntimeError: {SENTENCE}",
    "from Windows": f"Traceback (most recent call last):\r\nError: {SENTENCE}\r\n",
    "with a note": f"RuntimeError: {SENTENCE}\nin epoch 3\n",
    "as bytes": f"RuntimeError: {SENTENCE}".encode(),
    "a piece": "mat1 and mat2 shapes cannot be multiplied",
    "from C++": f"RuntimeError: {SENTENCE}\nException raised from a.cpp:3\nframe #0: x",
    "after much output": "epoch 1, loss 2.3\n" * 9999 + f"RuntimeError: {SENTENCE}",
}
