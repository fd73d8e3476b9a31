"""Trains the second reader on windows and writes a checkpoint after each epoch.

    python train.py WINDOWS.jsonl OUT.pt --weights model.safetensors [--layers 0,1,2,3,4,5]
        [--epochs 4] [--seed 1] [--hold-out N/M] [--judge DEV.jsonl]

One thread, bfloat16 where the processor has it. The word embeddings stay as they are. `--hold-out
0/5` leaves out every fifth article, as the cross-validation of the other models does. The loss is
that of the tags, 0.3 of that of the roles, and 0.5 of that of the pointers.
"""

import argparse
import random
import time

import torch
from safetensors.torch import load_file
from torch.nn import functional as F

from network import from_minilm
from windows import batches, batch_of, read_windows


def main():
    wanted = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(wanted.seed)
    chance = random.Random(wanted.seed)
    windows = [one for one in read_windows(wanted.windows) if not held_out(one["number"], wanted.hold_out)]
    layers = [int(one) for one in wanted.layers.split(",")]
    net = from_minilm(load_file(wanted.weights), layers)
    net.word.weight.requires_grad_(False)
    epochs = [batches(windows, wanted.batch, chance) for _ in range(wanted.epochs)]
    learn(net, epochs, wanted, lambda batch: weighed(losses_of(net, batch)))


def weighed(losses):
    return losses[0] + 0.3 * losses[1] + 0.5 * losses[2]


def learn(net, epochs, wanted, loss_of):
    """Descends through the batches of all epochs, and writes a checkpoint after each."""
    steps = sum(len(epoch) for epoch in epochs)
    optimizer, schedule = descent(net, steps)
    began, done = time.time(), 0
    for number, epoch in enumerate(epochs):
        net.train()
        total = 0.0
        for batch in epoch:
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad(set_to_none=True)
            total += loss.item()
            done += 1
            if done % 50 == 0:
                print(f"{done}/{steps} steps, {time.time() - began:.0f} s, loss {loss.item():.3f}", flush=True)
        print(f"epoch {number + 1}: {total / len(epoch):.4f}", flush=True)
        torch.save({"layers": len(net.layers), "inner": net.layers[0].inner.out_features, "state": net.state_dict()}, wanted.out)
        if wanted.judge:
            judge(net, read_windows(wanted.judge))


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("windows")
    parser.add_argument("out")
    parser.add_argument("--weights", required=True)
    parser.add_argument("--layers", default="0,1,2,3,4,5")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hold-out", default=None)
    parser.add_argument("--judge", default=None)
    return parser.parse_args()


def held_out(article: int | None, part: str | None) -> bool:
    if part is None or article is None:
        return False
    number, parts = (int(one) for one in part.split("/"))
    return article % parts == number


def descent(net, steps):
    heads = ("tags", "roles", "first", "last", "key", "null", "distance", "case", "marks")
    body = [one for name, one in net.named_parameters() if one.requires_grad and not name.startswith(heads)]
    rest = [one for name, one in net.named_parameters() if name.startswith(heads)]
    groups = [{"params": body, "lr": 2e-4}, {"params": rest, "lr": 1e-3}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    warm = max(1, steps // 15)
    rate = lambda step: min((step + 1) / warm, (steps - step) / max(1, steps - warm))
    return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, rate)


def losses_of(net, batch):
    states = net.hidden(batch.ids, batch.cases, batch.marks, batch.lengths)
    tags = tag_loss(net, states, batch)
    roles = mean_loss(net.roles(states), batch.roles)
    return [tags, roles, pointer_loss(net, states, batch)]


def tag_loss(net, states, batch):
    return mean_loss(net.tags(states), batch.tags)


def mean_loss(scores, wanted):
    """The mean of what is known; nothing where nothing is."""
    lost = F.cross_entropy(scores.flatten(0, 1).float(), wanted.flatten(), ignore_index=-1, reduction="sum")
    return lost / max(1, int((wanted >= 0).sum()))


def pointer_loss(net, states, batch):
    lost, count = torch.zeros(()), 0
    for row, contents in enumerate(batch.contents):
        if not contents:
            continue
        table = torch.tensor(contents)
        scores = net.point(states[row], table[:, 0], table[:, 1], int(batch.lengths[row])).float()
        lost = lost + F.cross_entropy(
            scores.flatten(0, 1), table[:, 2:].flatten(), ignore_index=-1, reduction="sum"
        )
        count += int((table[:, 2:] >= 0).sum())
    return lost / max(1, count)


@torch.no_grad()
def judge(net, windows):
    """Prints how many words of speech and how many pointers are right, without any decoding."""
    net.eval()
    right = said = found = pointed = points = 0
    for at in range(0, len(windows), 8):
        batch = batch_of(windows[at : at + 8])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = net.hidden(batch.ids, batch.cases, batch.marks, batch.lengths)
            guess = net.tags(states).argmax(-1)
        gold = batch.tags
        speech = lambda tags: (tags >= 1) & (tags <= 4)
        known = gold >= 0
        right += int((speech(guess) & speech(gold)).sum())
        said += int((speech(guess) & known).sum())
        found += int(speech(gold).sum())
        for row, contents in enumerate(batch.contents):
            if contents:
                table = torch.tensor(contents)
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    scores = net.point(states[row], table[:, 0], table[:, 1], int(batch.lengths[row]))
                asked = table[:, 2:] >= 0
                pointed += int(((scores.argmax(-1) == table[:, 2:]) & asked).sum())
                points += int(asked.sum())
    precision, recall = right / max(1, said), right / max(1, found)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"judged: words of speech {precision:.4f} {recall:.4f} {f1:.4f}, pointers {pointed / max(1, points):.4f}", flush=True)


if __name__ == "__main__":
    main()
