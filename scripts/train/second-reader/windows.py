"""Windows as `write-windows.ts` writes them, and batches of them as tensors.

A line of the file is one window: `number`, the place of its article in the file, `ids`, `cases` and `marks` of its pieces, `heads`, the first
piece of each word, `tags`, one number for each word (-1 for a word that is left context), `roles`
likewise (0 none, 1 source, 2 cue), and `contents`, each `[first, last, sourceStart, sourceEnd,
cueStart, cueEnd]`: the first pieces of its first and last word, and pieces plus one, 0 for none
and -1 for one outside of the window.
"""

import json
import random
from dataclasses import dataclass

import torch


@dataclass
class Batch:
    ids: torch.Tensor
    cases: torch.Tensor
    marks: torch.Tensor
    lengths: torch.Tensor
    tags: torch.Tensor
    roles: torch.Tensor
    contents: list


def read_windows(path: str) -> list[dict]:
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def batches(windows: list[dict], size: int, chance: random.Random) -> list[Batch]:
    """All windows once, in batches of about equal length, in an order drawn by `chance`."""
    order = sorted(windows, key=lambda window: len(window["ids"]) + chance.random() * 24)
    groups = [order[at : at + size] for at in range(0, len(order), size)]
    chance.shuffle(groups)
    return [batch_of(group) for group in groups]


def batch_of(group: list[dict]) -> Batch:
    longest = max(len(window["ids"]) for window in group)
    return Batch(
        ids=padded(group, "ids", longest),
        cases=padded(group, "cases", longest),
        marks=padded(group, "marks", longest),
        lengths=torch.tensor([len(window["ids"]) for window in group]),
        tags=at_heads(group, "tags", longest),
        roles=at_heads(group, "roles", longest),
        contents=[window["contents"] for window in group],
    )


def padded(group, name, longest):
    return torch.tensor([window[name] + [0] * (longest - len(window[name])) for window in group])


def at_heads(group, name, longest):
    """The words' numbers at their first pieces, -1 elsewhere."""
    found = torch.full((len(group), longest), -1)
    for row, window in enumerate(group):
        found[row, torch.tensor(window["heads"], dtype=torch.long)] = torch.tensor(window[name])
    return found
