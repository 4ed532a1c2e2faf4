"""Scores a model on the development parts, with the definitions of `npm run evaluate`, on gold words and sentences."""

import random

import torch

from corpora import named, passages, prepared, treebank
from data import antecedents, passage, tensors, windows
from model import NAMES, ROLES, UPOS


@torch.no_grad()
def outputs(model, document, pieces):
    """The encoder's rows for every word of a document, window by window."""
    return [(one, rows_of(model, one)) for one in windows(document, random.Random(0), pieces)]


def rows_of(model, one):
    ids, shapes, places, mask, rows = tensors([one])
    return model.encode(ids, shapes, places, mask).flatten(0, 1)[rows]


def meant_by(model, one, rows):
    """Which of the two names a pronoun of GAP means: the likelier, where it is likelier than no antecedent at all."""
    scores = model.antecedents(rows)[one["pronoun"]].softmax(-1)
    likelihoods = [float(scores[first:after].sum()) for first, after in one["candidates"]]
    return [value == max(likelihoods) and value > float(scores[-1]) for value in likelihoods]


def bio(logits, labels):
    """Best path under BIO: an I- follows its own kind only. Gives [(first, after, kind)]."""
    scores = torch.log_softmax(logits.float(), -1)
    size = len(labels)
    allowed = torch.zeros(size, size)
    for j, label in enumerate(labels):
        if label.startswith("I-"):
            for i, before in enumerate(labels):
                if before[2:] != label[2:]:
                    allowed[i, j] = -1e4
    best, back = scores[0].clone(), []
    for j, label in enumerate(labels):
        if label.startswith("I-"):
            best[j] -= 1e4
    for row in scores[1:]:
        step, at = (best[:, None] + allowed).max(0)
        back.append(at)
        best = step + row
    path = [int(best.argmax())]
    for at in reversed(back):
        path.append(int(at[path[-1]]))
    return spans([labels[at] for at in reversed(path)])


def spans(tags):
    found, open_ = [], None
    for at, tag in enumerate([*tags, "O"]):
        if open_ and tag[:2] != "I-":
            found.append((open_[0], at, open_[1]))
            open_ = None
        if tag[:2] == "B-":
            open_ = (at, tag[2:])
        elif tag[:2] == "I-" and not open_:
            open_ = (at, tag[2:])
    return found


def f1(right, predicted, gold):
    return round(200 * right / max(1, predicted + gold), 2)


def relations(model, rows):
    """Relations of one window: cues from the flat roles, the rest from the links of each cue."""
    flat = model.roles(rows)
    cues = [(a, b) for a, b, kind in bio(flat, ROLES) if kind == "cue"]
    if not cues:
        return []
    logits = model.linked(rows, torch.tensor([[a, b - 1] for a, b in cues]))
    found = []
    for cue, scores in zip(cues, logits):
        parts = bio(scores, ROLES)
        found.append({role: [(a, b) for a, b, kind in parts if kind == role] for role in ("source", "content")} | {"cue": [cue]})
    return [one for one in found if one["content"]]


def matched(predicted, gold):
    """Pairs one to one: contents share half of their words (Dice), sources overlap or are both empty."""
    words = lambda parts: {at for a, b in parts for at in range(a, b)}
    pairs = []
    for p, one in enumerate(predicted):
        for g, other in enumerate(gold):
            a, b = words(one["content"]), words(other["content"])
            dice = 2 * len(a & b) / max(1, len(a) + len(b))
            s, t = words(one["source"]), words(other["source"])
            if dice >= 0.5 and ((not s and not t) or s & t):
                pairs.append((dice, p, g))
    taken_p, taken_g = set(), set()
    for _, p, g in sorted(pairs, reverse=True):
        if p not in taken_p and g not in taken_g:
            taken_p.add(p)
            taken_g.add(g)
    return len(taken_p)


@torch.no_grad()
def evaluate(model, pieces, corpora, folder, limit=None, statements=False):
    model.eval()
    scores = {}
    right = predicted = gold = 0
    for document in prepared(folder / "polnear-dev.jsonl")[:limit]:
        for one, rows in outputs(model, document, pieces):
            found = relations(model, rows)
            right += matched(found, one["relations"])
            predicted += len(found)
            gold += len(one["relations"])
    scores["relation"] = f1(right, predicted, gold)
    scores |= {"precision": round(100 * right / max(1, predicted), 1), "recall": round(100 * right / max(1, gold), 1)}
    counts = {role: [0, 0, 0] for role in ("source", "cue", "content")}
    for document in passages(corpora / "attribution/cofenet-polnear-valid.jsonl")[:limit]:
        document["relations"] = []
        offset = 0
        for one, rows in outputs(model, document, pieces):
            found = set(bio(model.roles(rows), ROLES))
            wanted = set(spans(document["roles"][offset : offset + len(rows)]))
            offset += len(rows)
            for role, count in counts.items():
                a, b = ({s for s in side if s[2] == role} for side in (found, wanted))
                count[0] += len(a & b)
                count[1] += len(a)
                count[2] += len(b)
    scores |= {f"passages {role}": f1(*count) for role, count in counts.items()}
    if statements:
        model.train()
        return scores
    for corpus, file in (("conll", "conll2003-val.conll"), ("wikigold", "wikigold.conll.txt")):
        right = predicted = gold = 0
        for document in named(corpora / "names" / file)[:limit]:
            for one, rows in outputs(model, document, pieces):
                found = {s for s in bio(model.names(rows), NAMES) if s[2] != "MISC"}
                wanted = {s for s in spans(one["names"]) if s[2] != "MISC"}
                right, predicted, gold = right + len(found & wanted), predicted + len(found), gold + len(wanted)
        scores[corpus] = f1(right, predicted, gold)
    for corpus in ("ewt", "gum"):
        upos = uas = las = total = mentions = marked = chosen = anaphors = 0
        for document in treebank(corpora / f"syntax/{corpus}-dev.conllu")[:limit]:
            for one, rows in outputs(model, document, pieces):
                tags = model.upos(rows).argmax(-1)
                heads = model.arcs(rows, torch.tensor(one["sentence"])).argmax(-1)
                labels = model.labels(rows, heads).argmax(-1)
                for at, (tag, head, label) in enumerate(zip(tags, heads, labels)):
                    wanted = one["heads"][at]
                    same = wanted is not None and int(head) == (len(rows) if wanted < 0 else wanted)
                    upos += UPOS[tag] == one["upos"][at]
                    uas += same
                    las += same and model.deprels[label] == one["deprels"][at]
                    total += 1
                if "mentions" in one:
                    kinds = model.mentions(rows).argmax(-1)
                    mentions += sum(model.mention_labels[k] == wanted for k, wanted in zip(kinds, one["mentions"]))
                    marked += len(rows)
                    at, right = antecedents(one["chains"])
                    best = model.antecedents(rows)[at].argmax(-1)
                    chosen += int(right[torch.arange(len(at)), best].sum())
                    anaphors += len(at)
        scores |= {f"{corpus} upos": round(100 * upos / total, 2), f"{corpus} uas": round(100 * uas / total, 2), f"{corpus} las": round(100 * las / total, 2)}
        if marked:
            scores["mention heads"] = round(100 * mentions / marked, 2)
            scores["antecedents"] = round(100 * chosen / max(1, anaphors), 2)
    right = predicted = gold = 0
    for document in prepared(folder / "gap-validation.jsonl")[:limit]:
        for one in passage(document, pieces):
            found = meant_by(model, one, rows_of(model, one))
            right += sum(a and b for a, b in zip(found, one["meant"]))
            predicted, gold = predicted + sum(found), gold + sum(one["meant"])
    scores["gap"] = f1(right, predicted, gold)
    model.train()
    return scores
