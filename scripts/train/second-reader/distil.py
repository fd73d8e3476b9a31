"""Teaches a network of fewer layers what a trained one knows, and writes a checkpoint after each epoch.

    python distil.py WINDOWS.jsonl OUT.pt --teacher MODEL.orsr [--layers 1,3,5] [--unlabelled MORE.jsonl]
        [--epochs 3] [--seed 1] [--hold-out N/M] [--judge DEV.jsonl]

The student begins with the given layers of the teacher and with its heads, which stay near, and learns the
annotations as `train.py` does; beside that its last layer's output shall be the teacher's, piece by piece, and
its tags as probable. Windows of texts without annotations teach that alone.
"""

import argparse
import json
import random
import struct

import numpy
import torch
from torch.nn import functional as F

from network import Network
from train import held_out, learn, losses_of
from windows import batches, read_windows


def main():
    wanted = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(wanted.seed)
    chance = random.Random(wanted.seed)
    windows = [one for one in read_windows(wanted.windows) if not held_out(one["number"], wanted.hold_out)]
    more = read_windows(wanted.unlabelled) if wanted.unlabelled else []
    teacher = load(wanted.teacher)
    teacher.eval()
    student = student_of(teacher, [int(one) for one in wanted.layers.split(",")])
    student.word.weight.requires_grad_(False)
    epochs = [mixed(windows, more, wanted.batch, chance) for _ in range(wanted.epochs)]
    learn(student, epochs, wanted, lambda batch: loss_of(teacher, student, *batch))


def loss_of(teacher, student, batch, is_labelled):
    states, tags = taught(teacher, student, batch)
    loss = 2 * states + tags
    if is_labelled:
        own, _, pointers = losses_of(student, batch)
        loss = loss + 0.5 * (own + 0.5 * pointers)
    return loss


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("windows")
    parser.add_argument("out")
    parser.add_argument("--teacher", required=True)
    parser.add_argument("--layers", default="1,3,5")
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
    net = Network(layers=header["layers"])
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


def student_of(teacher: Network, layers) -> Network:
    student = Network(layers=len(layers))
    state = {name: value for name, value in teacher.state_dict().items() if not name.startswith("layers.")}
    for to, source in enumerate(layers):
        for name, value in teacher.layers[source].state_dict().items():
            state[f"layers.{to}.{name}"] = value
    student.load_state_dict(state)
    return student


def taught(teacher, student, batch):
    """How far the student's last layer and tags are from the teacher's."""
    arguments = (batch.ids, batch.cases, batch.marks, batch.lengths)
    with torch.no_grad():
        known = teacher.hidden(*arguments)
    found = student.hidden(*arguments)
    here = torch.arange(batch.ids.shape[1])[None, :] < batch.lengths[:, None]
    states = F.mse_loss(found[here].float(), known[here].float())
    with torch.no_grad():
        wanted = teacher.tags(known[here]).float().softmax(-1)
    tags = -(wanted * student.tags(found[here]).float().log_softmax(-1)).sum(-1).mean()
    return states, tags


if __name__ == "__main__":
    main()
