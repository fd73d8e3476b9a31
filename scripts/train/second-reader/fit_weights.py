"""Fits the merge on the candidates that `fit-merge.ts` prints, and prints the module of its weights.

    python fit_weights.py CANDIDATES.jsonl ... --trained-on "..." > src/second-reader/merge-weights.ts

Logistic regressions with a small penalty, one for each kind of content and one for speakers. The
least probability of content is the one with the best F1 in five-fold cross-validation over
articles; the figures go to standard error.
"""

import argparse
import json
import sys

import torch

PENALTY = 1.0
FOLDS = 5
KINDS = ["direct", "mixed", "indirect"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("candidates", nargs="+")
    parser.add_argument("--trained-on", required=True)
    wanted = parser.parse_args()
    rows = [json.loads(line) for path in wanted.candidates for line in open(path, encoding="utf-8")]
    contents = {kind: [row for row in rows if row["part"] == "content" and row["kind"] == kind] for kind in KINDS}
    speakers = [row for row in rows if row["part"] == "speaker"]
    least = best_least(contents)
    report_speakers(speakers)
    fitted = {kind: fit(of_kind) for kind, of_kind in contents.items()}
    print(module(fitted, fit(speakers), least, wanted.trained_on, len({row["id"] for row in rows})))


def names_of(rows) -> list[str]:
    return list(rows[0]["features"])


def matrix(rows, names):
    inputs = torch.tensor([[row["features"][name] for name in names] for row in rows], dtype=torch.float64)
    return inputs, torch.tensor([float(row["right"]) for row in rows], dtype=torch.float64)


def fit(rows) -> dict:
    names = names_of(rows)
    inputs, right = matrix(rows, names)
    weights = torch.zeros(len(names), dtype=torch.float64, requires_grad=True)
    descent = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def loss():
        descent.zero_grad()
        lost = torch.nn.functional.binary_cross_entropy_with_logits(inputs @ weights, right, reduction="sum")
        lost = lost + PENALTY / 2 * (weights**2).sum()
        lost.backward()
        return lost

    descent.step(loss)
    return {name: round(value, 4) for name, value in zip(names, weights.tolist())}


def score(row, weights) -> float:
    total = sum(value * weights[name] for name, value in row["features"].items())
    return 1 / (1 + torch.exp(torch.tensor(-total, dtype=torch.float64))).item()


def out_of_fold(rows):
    """Each row with the probability that weights of the other folds' articles give it."""
    articles = sorted({row["id"] for row in rows})
    fold = {article: number % FOLDS for number, article in enumerate(articles)}
    for number in range(FOLDS):
        weights = fit([row for row in rows if fold[row["id"]] != number])
        for row in rows:
            if fold[row["id"]] == number:
                yield row, score(row, weights)


def best_least(contents) -> float:
    judged = [pair for of_kind in contents.values() for pair in out_of_fold(of_kind)]
    right = sum(row["right"] for row, _ in judged)
    best = (0.0, 0.0)
    for step in range(20, 71, 5):
        least = step / 100
        kept = [row["right"] for row, probability in judged if probability >= least]
        f1 = 2 * sum(kept) / (len(kept) + right)
        print(f"least {least}: {sum(kept)} of {len(kept)} right, F1 of candidates {f1:.4f}", file=sys.stderr)
        best = max(best, (f1, least))
    return best[1]


def report_speakers(rows):
    groups = {}
    for row, probability in out_of_fold(rows):
        groups.setdefault((row["id"], row["group"]), []).append((probability, row["right"], row["features"]))
    chosen = sum(max(group, key=lambda one: one[0])[1] for group in groups.values())
    rules = sum(next((right for _, right, features in group if not features["readerOnly"]), False) for group in groups.values())
    print(f"speakers: {chosen} of {len(groups)} right, {rules} by the rules", file=sys.stderr)


def module(contents, speakers, least, trained_on, articles) -> str:
    def weights(of):
        return "{ " + ", ".join(f"{name}: {value}" for name, value in of.items()) + " }"

    lines = "\n".join(f"    {kind}: {weights(of)}," for kind, of in contents.items())
    return f"""import type {{ QuoteKind }} from "../vocabulary.ts";
import type {{ Weights }} from "./logistic.ts";

/** By what the two readings are merged. */
export interface MergeWeights {{
  /** How probable it is that a content is right, by how much of it stands in marks. */
  readonly contents: Readonly<Record<QuoteKind, Weights>>;
  /** How probable it is that somebody is its speaker. */
  readonly speakers: Weights;
  /** Content that is less probable is left out. */
  readonly least: number;
}}

/**
 * Fitted by `scripts/train/second-reader/fit_weights.py` on {articles} articles that neither the rules' models nor the second
 * reader had learned from: {trained_on}.
 */
export const MERGE: MergeWeights = {{
  contents: {{
{lines}
  }},
  speakers: {weights(speakers)},
  least: {least},
}};"""


if __name__ == "__main__":
    main()
