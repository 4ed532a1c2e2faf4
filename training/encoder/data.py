"""Documents → windows of whole sentences → padded batches."""

import torch

from corpora import LINE, SENTENCE, roles_of
from features import features
from model import NAMES, ROLES, UPOS

WINDOW = (60, 220)
"""Words a window in training, drawn anew each epoch, so that nothing depends on where a text was cut."""
IGNORED = -100


def windows(document, rng, pieces, max_pieces=500):
    """Cuts a document at sentence starts into windows of varying length; labels go along, relations whose cue lies outside are left out."""
    starts = [at for at, layout in enumerate(document["layouts"]) if layout in (SENTENCE, LINE)] + [len(document["words"])]
    first, limit = 0, rng.randint(*WINDOW)
    for at, start in enumerate(starts[1:], 1):
        after = start
        if after - first >= limit or at == len(starts) - 1:
            yield from bounded(document, first, after, pieces, max_pieces)
            first, limit = after, rng.randint(*WINDOW)


def bounded(document, first, after, pieces, max_pieces):
    """The window, halved until it fits the encoder."""
    if first == after:
        return
    count = sum(len(pieces(word)) for word in document["words"][first:after])
    if count > max_pieces and after - first > 1:
        middle = (first + after) // 2
        yield from bounded(document, first, middle, pieces, max_pieces)
        yield from bounded(document, middle, after, pieces, max_pieces)
    else:
        yield window(document, first, after, pieces)


def window(document, first, after, pieces):
    words, layouts = document["words"][first:after], document["layouts"][first:after]
    ids, shapes, places, firsts = features(words, layouts, pieces)
    made = {"ids": ids, "shapes": shapes, "places": places, "firsts": firsts}
    for key in ("names", "upos", "deprels", "mentions", "chains"):
        if key in document:
            made[key] = document[key][first:after]
    if "heads" in document:
        made["heads"] = [head - first if first <= head < after else (-1 if head < 0 else None) for head in document["heads"][first:after]]
        sentence, number = [], -1
        for layout in layouts:
            number += layout in (SENTENCE, LINE) or number < 0
            sentence.append(number)
        made["sentence"] = sentence
    if "relations" in document:
        made["roles"] = document.setdefault("flat", roles_of(document))[first:after]
        made["relations"] = [
            {role: [(max(a, first) - first, min(b, after) - first) for a, b in relation[role] if a < after and b > first] for role in relation}
            for relation in document["relations"]
            if relation["cue"] and first <= relation["cue"][0][0] and relation["cue"][0][1] <= after
        ]
    if "pronoun" in document:
        made |= {key: document[key] for key in ("words", "pronoun", "candidates", "meant")}
    return made


def passage(document, pieces, max_pieces=500):
    """The one window of a passage of GAP; none where it is too long for the encoder, or was not read as English."""
    one = window(document, 0, len(document["words"]), pieces)
    return [one] if "pronoun" in one and len(one["ids"]) <= max_pieces else []


def link_labels(relation, words):
    """The roles of all words to one cue, whose own first fragment is left out."""
    labels = ["O"] * words
    for role in ("content", "source", "cue"):
        for first, after in relation[role][1 if role == "cue" else 0 :]:
            labels[first:after] = ["B-" + role] + ["I-" + role] * (after - first - 1)
    first, after = relation["cue"][0]
    return [ROLES.index(label) if not first <= at < after else IGNORED for at, label in enumerate(labels)]


def batches(made, rng, size):
    """Batches of about `size` pieces of like length, in random order."""
    order = sorted(made, key=lambda one: len(one["ids"]) + rng.random() * 20)
    found, batch, longest = [], [], 0
    for one in order:
        longest = max(longest, len(one["ids"]))
        if batch and longest * (len(batch) + 1) > size:
            found.append(batch)
            batch, longest = [], len(one["ids"])
        batch.append(one)
    found.append(batch)
    rng.shuffle(found)
    return found


def tensors(batch):
    """Pads; `rows` picks the words out of [batch, pieces]."""
    longest = max(len(one["ids"]) for one in batch)
    pad = lambda key: torch.tensor([one[key] + [0] * (longest - len(one[key])) for one in batch])
    mask = torch.tensor([[1] * len(one["ids"]) + [0] * (longest - len(one["ids"])) for one in batch])
    rows = torch.tensor([at * longest + first for at, one in enumerate(batch) for first in one["firsts"]])
    return pad("ids"), pad("shapes"), pad("places"), mask, rows


def targets(batch, key, labels):
    index = {label: at for at, label in enumerate(labels)}
    return torch.tensor([index.get(label, IGNORED) for one in batch for label in one[key]])


def antecedents(chains):
    """For each head word of a mention its row: which words are earlier mentions of the same, the last column for none."""
    anaphors = [at for at, chain in enumerate(chains) if chain is not None]
    right = torch.zeros(len(anaphors), len(chains) + 1, dtype=torch.bool)
    for row, at in enumerate(anaphors):
        earlier = [other for other in range(at) if chains[other] == chains[at]]
        right[row, earlier or [len(chains)]] = True
    return anaphors, right
