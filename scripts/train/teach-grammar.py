"""Teacher of the part-of-speech tagger: labels the training texts with spaCy's middle-sized English model (MIT).

Only needed to learn the weights again. Usage: teach-grammar.py TOKENS.jsonl LABELS.jsonl
TOKENS: a line an article, {"id", "sents": [[[start, end, text], …], …]}, as `dump-tokens.ts` writes them.
LABELS: a line an article, {"id", "tag": [Penn tag of each token]}.
"""

import json
import sys

import spacy
from spacy.tokens import Doc

STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


def articles(path, vocab):
    for line in open(path, encoding="utf-8"):
        article = json.loads(line)
        tokens = [token for sentence in article["sents"] for token in sentence]
        starts = [i == 0 for sentence in article["sents"] for i in range(len(sentence))]
        spaces = [a[1] < b[0] for a, b in zip(tokens, tokens[1:])] + [False]
        words = [text.translate(STRAIGHT) for _, _, text in tokens]
        yield Doc(vocab, words=words, spaces=spaces[: len(words)], sent_starts=starts), article["id"]


def main():
    nlp = spacy.load("en_core_web_md", exclude=["ner", "lemmatizer", "senter"])
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        for doc, name in nlp.pipe(articles(sys.argv[1], nlp.vocab), as_tuples=True, batch_size=32):
            out.write(json.dumps({"id": name, "tag": [token.tag_ for token in doc]}) + "\n")


main()
