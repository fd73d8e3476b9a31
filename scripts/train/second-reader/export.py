"""Writes a checkpoint of `train.py` as the file that `packages/second-reader` loads.

    python export.py CHECKPOINT.pt MODEL.bin --trained-on "840 articles of PolNeAR 1.0"

Several checkpoints are averaged. Matrices become 8-bit integers with one scale for each row, by
rounding to the nearest; all else stays float32. The layout is told in the package's `model.ts`.
"""

import argparse
import hashlib
import json
import struct

import numpy
import torch

from network import DISTANCES, POINTERS, POINTER_WIDTH, POSITIONS, TAGS, Network

LINEAR = ["qkv", "attention", "inner", "outer"]
ALIGNED = 64


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoints", nargs="+")
    parser.add_argument("--out", required=True)
    parser.add_argument("--trained-on", required=True)
    wanted = parser.parse_args()
    net = averaged(wanted.checkpoints)
    tensors = tensors_of(net)
    written = write(net, tensors, wanted.trained_on)
    with open(wanted.out, "wb") as file:
        file.write(written)
    print(f"{wanted.out}: {len(written)} bytes, SHA-256 {hashlib.sha256(written).hexdigest()}")


def averaged(paths) -> Network:
    saved = [torch.load(path, map_location="cpu") for path in paths]
    net = Network(layers=saved[0]["layers"], inner=saved[0].get("inner", 1536))
    states = [one["state"] for one in saved]
    net.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    return net


def tensors_of(net: Network) -> dict:
    tensors = {}
    rows(tensors, "word", net.word.weight)
    for name in ("position", "case", "marks"):
        tensors[name] = floats(getattr(net, name).weight)
    norm(tensors, "embedding.norm", net.embeddingNorm)
    for number, layer in enumerate(net.layers):
        for name in LINEAR:
            linear(tensors, f"layer.{number}.{name}", getattr(layer, name))
        norm(tensors, f"layer.{number}.attentionNorm", layer.attentionNorm)
        norm(tensors, f"layer.{number}.outputNorm", layer.outputNorm)
    for name in ("tags", "first", "last", "key"):
        linear(tensors, name, getattr(net, name))
    tensors["pointer.null"] = floats(net.null)
    tensors["pointer.nullBias"] = floats(net.nullBias)
    tensors["pointer.distance"] = floats(net.distance)
    return tensors


def linear(tensors, name, module):
    rows(tensors, name, module.weight)
    tensors[f"{name}.bias"] = floats(module.bias)


def rows(tensors, name, weight):
    """The matrix as integers of -127 to 127, and what a row's integers are multiplied with."""
    matrix = floats(weight)
    scale = numpy.abs(matrix).max(axis=1) / numpy.float32(127)
    scale = numpy.where(scale == 0, numpy.float32(1), scale).astype(numpy.float32)
    tensors[f"{name}.weight"] = numpy.rint(matrix / scale[:, None]).astype(numpy.int8)
    tensors[f"{name}.scale"] = scale


def norm(tensors, name, module):
    tensors[f"{name}.weight"] = floats(module.weight)
    tensors[f"{name}.bias"] = floats(module.bias)


def floats(tensor) -> numpy.ndarray:
    return tensor.detach().numpy().astype("<f4")


def write(net: Network, tensors: dict, trained_on: str) -> bytes:
    places, data = {}, bytearray()
    for name, tensor in tensors.items():
        data.extend(b"\0" * (-len(data) % ALIGNED))
        kind = "i8" if tensor.dtype == numpy.int8 else "f32"
        places[name] = {"type": kind, "shape": list(tensor.shape), "offset": len(data)}
        data.extend(tensor.tobytes())
    width = net.word.weight.shape[1]
    header = {
        "layers": len(net.layers),
        "width": width,
        "heads": net.layers[0].heads,
        "inner": net.layers[0].inner.weight.shape[0],
        "positions": POSITIONS,
        "tags": TAGS,
        "pointers": POINTERS,
        "pointerWidth": POINTER_WIDTH,
        "distanceBuckets": DISTANCES,
        "window": {"length": 256, "left": 40},
        "trainedOn": trained_on,
        "tensors": places,
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-(12 + len(text)) % ALIGNED)
    return b"ORSR" + struct.pack("<II", 1, len(text)) + text + bytes(data)


if __name__ == "__main__":
    main()
