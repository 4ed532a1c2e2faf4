"""Distils word vectors from a sentence encoder into models/word-vectors-en.bin (see its card).

As in Model2Vec (Tulkens and van Dongen 2024): each word is encoded alone, the vectors are centred and reduced by principal
components. What remains of a word is its direction, in bytes.

    python training/vectors/wordVectors.py --base FOLDER --corpora FOLDER --out models/word-vectors-en.bin
"""

import argparse
import csv
import json
import re
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer
from wordfreq import top_n_list

WORD = re.compile(r"\b[a-z][a-z-]*[a-z]\b")
# Words of general English, by frequency.
COMMON = 40_000
# Words of news beside them; those of fewer texts are mostly misprints.
MIN_TEXTS = 3
BATCH = 256


def texts(corpora: Path):
    for file, key in (
        ("attribution/polnear-train", "text"),
        ("stance/fnc1-bodies", "text"),
        ("stance/newsmtsc-train", "sentence_normalized"),
    ):
        yield from (json.loads(line)[key] for line in open(corpora / f"{file}.jsonl"))
    for year in (2019, 2020):
        yield from (row["text"] for row in csv.DictReader(open(corpora / f"news/wikinews-{year}.csv")))


def vocabulary(corpora: Path) -> list[str]:
    """Common English, and words as they stand inside sentences of news, so without most names."""
    counts = Counter(word for text in texts(corpora) for word in set(WORD.findall(text)))
    common = {word for word in top_n_list("en", COMMON) if WORD.fullmatch(word)}
    return sorted(common | {word for word, count in counts.items() if count >= MIN_TEXTS})


@torch.inference_mode()
def encode(words: list[str], tokenizer, model) -> np.ndarray:
    vectors = []
    for at in range(0, len(words), BATCH):
        batch = tokenizer(words[at : at + BATCH], padding=True, return_tensors="pt")
        hidden = model(**batch).last_hidden_state
        mask = batch["attention_mask"].unsqueeze(-1)
        mean = (hidden * mask).sum(1) / mask.sum(1)
        vectors.append(torch.nn.functional.normalize(mean, dim=-1).numpy())
    return np.concatenate(vectors)


def reduce(vectors: np.ndarray, dimensions: int) -> np.ndarray:
    centred = vectors - vectors.mean(0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    reduced = centred @ axes[:, ::-1][:, :dimensions]
    return np.round(127 * reduced / np.abs(reduced).max(1, keepdims=True)).astype(np.int8)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--dimensions", type=int, default=96)
    options = parser.parse_args()
    tokenizer = AutoTokenizer.from_pretrained(options.base)
    words = vocabulary(options.corpora)
    vectors = reduce(encode(words, tokenizer, AutoModel.from_pretrained(options.base).eval()), options.dimensions)
    options.out.write_bytes(" ".join(words).encode() + b"\n" + vectors.tobytes())
    print(f"{len(words)} words, {options.dimensions} dimensions")


if __name__ == "__main__":
    main()
