"""Teaches a network of fewer layers what a trained one knows, and writes a checkpoint after each epoch.

    python distil.py WINDOWS.jsonl OUT.pt --teacher MODEL.orsr [--layers 0,1,3,5] [--inner 768]
        [--unlabelled MORE.jsonl] [--epochs 3] [--seed 1] [--hold-out N/M] [--judge DEV.jsonl]

The student begins with the given layers of the teacher and with its heads, and of the inner columns of each
layer with those that weigh most in the teacher's output on the windows (`--inner`). It learns the annotations
as `train.py` does; beside that the output of each of its layers shall be that of the teacher's, piece by
piece, its tags as probable, and from each content it shall point where the teacher does. Windows of texts
without annotations teach output and tags alone.
"""

import argparse
import json
import random
import struct

import numpy
import torch
from torch.nn import functional as F

from network import Network
from train import held_out, learn, pointer_loss, tag_loss
from windows import batch_of, batches, read_windows


def main():
    wanted = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(wanted.seed)
    chance = random.Random(wanted.seed)
    windows = [one for one in read_windows(wanted.windows) if not held_out(one["number"], wanted.hold_out)]
    more = read_windows(wanted.unlabelled) if wanted.unlabelled else []
    teacher = load(wanted.teacher)
    teacher.eval()
    layers = [int(one) for one in wanted.layers.split(",")]
    student = student_of(teacher, layers, heaviest(teacher, layers, windows, wanted.inner))
    student.word.weight.requires_grad_(False)
    epochs = [mixed(windows, more, wanted.batch, chance) for _ in range(wanted.epochs)]
    learn(student, epochs, wanted, lambda batch: loss_of(teacher, student, layers, *batch))


def loss_of(teacher, student, layers, batch, is_labelled):
    arguments = (batch.ids, batch.cases, batch.marks, batch.lengths)
    with torch.no_grad():
        states, _ = teacher.run(*arguments)
    known = [states[layer + 1] for layer in layers]
    found = student.run(*arguments)[0][1:]
    here = torch.arange(batch.ids.shape[1])[None, :] < batch.lengths[:, None]
    apart = [F.mse_loss(own[here].float(), other[here].float()) for own, other in zip(found, known)]
    loss = 2 * apart[-1] + sum(apart[:-1]) / len(apart) + tags_apart(teacher, student, known[-1][here], found[-1][here])
    if is_labelled:
        loss = loss + 0.5 * tag_loss(student, found[-1], batch)
        loss = loss + 0.25 * pointer_loss(student, found[-1], batch)
        loss = loss + 0.25 * pointers_apart(teacher, student, known[-1], found[-1], batch)
    return loss


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("windows")
    parser.add_argument("out")
    parser.add_argument("--teacher", required=True)
    parser.add_argument("--layers", default="0,1,3,5")
    parser.add_argument("--inner", type=int, default=1536)
    parser.add_argument("--unlabelled", default=None)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hold-out", default=None)
    parser.add_argument("--judge", default=None)
    return parser.parse_args()


def mixed(windows, more, size, chance):
    """Batches of both, in an order drawn by `chance`, and of each whether it has annotations."""
    both = [(one, True) for one in batches(windows, size, chance)] + [(one, False) for one in batches(more, size, chance)]
    chance.shuffle(both)
    return both


def load(path) -> Network:
    """A network as `export.py` wrote it."""
    with open(path, "rb") as file:
        data = file.read()
    _, length = struct.unpack("<II", data[4:12])
    header = json.loads(data[12 : 12 + length])
    base, tensors = 12 + length, {}
    for name, place in header["tensors"].items():
        kind = numpy.int8 if place["type"] == "i8" else numpy.dtype("<f4")
        count = int(numpy.prod(place["shape"]))
        values = numpy.frombuffer(data, kind, count, base + place["offset"]).reshape(place["shape"])
        tensors[name] = torch.tensor(values.astype(numpy.float32))
    for name in [name for name in tensors if name.endswith(".weight") and name.replace(".weight", ".scale") in tensors]:
        tensors[name] = tensors[name] * tensors.pop(name.replace(".weight", ".scale"))[:, None]
    net = Network(layers=header["layers"], inner=header["inner"])
    state = net.state_dict()
    state.update({name_of(name): tensor for name, tensor in tensors.items()})
    net.load_state_dict(state)
    return net


def name_of(tensor: str) -> str:
    """What the network calls a tensor of the file."""
    fixed = {"position": "position.weight", "case": "case.weight", "marks": "marks.weight"}
    for old, new in (("layer.", "layers."), ("embedding.norm", "embeddingNorm"), ("pointer.", "")):
        if tensor.startswith(old):
            return new + tensor[len(old) :]
    return fixed.get(tensor, tensor)


@torch.no_grad()
def heaviest(teacher: Network, layers, windows, count: int):
    """Of each layer the `count` inner columns, in order, that add most to its output over the first windows."""
    batch = batch_of(windows[:64])
    _, inners = teacher.run(batch.ids, batch.cases, batch.marks, batch.lengths)
    here = torch.arange(batch.ids.shape[1])[None, :] < batch.lengths[:, None]
    chosen = []
    for layer in layers:
        size = inners[layer][here].square().mean(0).sqrt() * teacher.layers[layer].outer.weight.norm(dim=0)
        chosen.append(size.topk(count).indices.sort().values)
    return chosen


def student_of(teacher: Network, layers, inner) -> Network:
    student = Network(layers=len(layers), inner=len(inner[0]))
    state = {name: value for name, value in teacher.state_dict().items() if not name.startswith("layers.")}
    for to, (source, columns) in enumerate(zip(layers, inner)):
        for name, value in teacher.layers[source].state_dict().items():
            if name.startswith("inner."):
                value = value[columns]
            if name == "outer.weight":
                value = value[:, columns]
            state[f"layers.{to}.{name}"] = value
    student.load_state_dict(state)
    return student


def tags_apart(teacher, student, known, found):
    """How far the student's tags are from the teacher's, in their states of the same pieces."""
    with torch.no_grad():
        wanted = teacher.tags(known).float().softmax(-1)
    return -(wanted * student.tags(found).float().log_softmax(-1)).sum(-1).mean()


def pointers_apart(teacher, student, known, found, batch):
    """How far the student's pointers are from the teacher's, from the contents that are annotated."""
    lost, count = torch.zeros(()), 0
    for row, contents in enumerate(batch.contents):
        if not contents:
            continue
        table, length = torch.tensor(contents), int(batch.lengths[row])
        with torch.no_grad():
            wanted = teacher.point(known[row], table[:, 0], table[:, 1], length).float().softmax(-1)
        scores = student.point(found[row], table[:, 0], table[:, 1], length).float()
        lost = lost - (wanted * scores.log_softmax(-1)).sum()
        count += wanted.shape[0] * wanted.shape[1]
    return lost / max(1, count)


if __name__ == "__main__":
    main()
