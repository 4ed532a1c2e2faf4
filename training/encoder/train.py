"""Trains the encoder on all layers together; resumes from its last checkpoint.

Usage: python train.py --corpora CORPORA --prepared FOLDER --base BASE --out FOLDER
"""

import argparse
import json
import random
import time
from itertools import cycle, islice
from pathlib import Path

import torch
from torch.nn import functional as F
from transformers import AutoModel

from corpora import MENTION_TYPES, named, prepared, treebank
from data import IGNORED, antecedents, batches, link_labels, passage, tensors, targets, windows
from evaluate import evaluate
from features import WordPieces
from model import NAMES, ROLES, UPOS, Reader

WEIGHTS = {"roles": 1.0, "links": 1.0, "names": 1.0, "upos": 0.4, "arcs": 0.8, "relations": 0.4, "mentions": 0.4, "antecedents": 0.4, "meant": 0.4}
PRONOUNS = {"he", "him", "his", "himself", "she", "her", "hers", "herself"}
MASKED = 0.06
"""Share of pieces hidden in training, against learning words by heart."""


def losses(model, batch, hidden):
    """Each layer's loss, for those layers that the batch is marked for."""
    found = {}
    words = model.dropout(hidden)
    kinds = batch[0].keys()
    if "relations" in kinds:
        found["roles"] = F.cross_entropy(model.roles(words), targets(batch, "roles", ROLES))
        logits, gold = [], []
        for rows, one in by_window(words, batch):
            if one["relations"]:
                cues = torch.tensor([[r["cue"][0][0], r["cue"][0][1] - 1] for r in one["relations"]])
                logits.append(model.linked(rows, cues).flatten(0, 1))
                gold += [label for r in one["relations"] for label in link_labels(r, len(rows))]
        if logits:
            loss = F.cross_entropy(torch.cat(logits), torch.tensor(gold), ignore_index=IGNORED, reduction="none")
            found["links"] = loss.mean() * 2
    if "names" in kinds:
        found["names"] = F.cross_entropy(model.names(words), targets(batch, "names", NAMES))
    if "upos" in kinds:
        found["upos"] = F.cross_entropy(model.upos(words), targets(batch, "upos", UPOS), ignore_index=IGNORED)
        arcs, relations = [], []
        for rows, one in by_window(words, batch):
            heads = torch.tensor([IGNORED if h is None else len(rows) if h < 0 else h for h in one["heads"]])
            arcs.append(F.cross_entropy(model.arcs(rows, torch.tensor(one["sentence"])), heads, ignore_index=IGNORED, reduction="sum"))
            labels = torch.tensor([model.deprels.index(d) if h is not None and d in model.deprels else IGNORED for d, h in zip(one["deprels"], one["heads"])])
            relations.append(F.cross_entropy(model.labels(rows, heads.clamp(min=0)), labels, ignore_index=IGNORED, reduction="sum"))
        found["arcs"], found["relations"] = sum(arcs) / len(words), sum(relations) / len(words)
    if "mentions" in kinds:
        found["mentions"] = F.cross_entropy(model.mentions(words), targets(batch, "mentions", model.mention_labels))
    if "chains" in kinds:
        scored = [likelihood(model.antecedents(rows)[at], right) for rows, one in by_window(words, batch) for at, right in [antecedents(one["chains"])]]
        found["antecedents"] = -torch.cat(scored).mean()
    if "pronoun" in kinds:
        found["meant"] = -torch.stack([meant(model.antecedents(rows)[one["pronoun"]], one) for rows, one in by_window(words, batch)]).mean()
    return found


def likelihood(scores, right):
    """Log-likelihood of all right antecedents together, a value a row."""
    return scores.masked_fill(~right, -1e4).logsumexp(-1) - scores.logsumexp(-1)


def meant(scores, one):
    """Log-likelihood of the name that a pronoun of GAP means, or of neither; other pronouns may mean the same and are left out."""
    pronouns = torch.tensor([word.lower() in PRONOUNS for word in one["words"]] + [False])
    names = torch.zeros(2, len(scores), dtype=torch.bool)
    for row, (first, after) in zip(names, one["candidates"]):
        row[first:after] = True
    right = names[one["meant"].index(True)] if True in one["meant"] else ~names.any(0)
    return likelihood(scores.masked_fill(pronouns, -1e4)[None], right[None])[0]


def by_window(words, batch):
    at = 0
    for one in batch:
        yield words[at : at + len(one["firsts"])], one
        at += len(one["firsts"])


def main():
    parser = argparse.ArgumentParser()
    for name in ("corpora", "prepared", "base", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--batch", type=int, default=1000, help="pieces")
    parser.add_argument("--every-article", type=int, default=1, help="of PolNeAR every so many-th document, another part each epoch")
    parser.add_argument("--every-name", type=int, default=1, help="of the corpora of names every so many-th document, another part each epoch")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--start", type=Path, help="weights to start from; heads that they lack start anew")
    parser.add_argument("--entry", type=int, default=0, help="layer that is given case and layout; 0: the word embeddings")
    parser.add_argument("--frozen", type=int, help="layers that stay as they came; as many as lie below the entry where not given")
    parser.add_argument("--statements", action="store_true", help="statements only, for the accurate model")
    parser.add_argument("--documents", type=int, help="only so many of each corpus: a smoke run")
    parser.add_argument("--steps", type=int, help="stop after so many steps: to time it")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(1)
    torch.set_num_threads(options.threads)
    corpora = options.corpora
    pieces = WordPieces((options.base / "vocab.txt").read_text(encoding="utf8").split("\n"))
    cut = lambda documents: documents[: options.documents]
    statements = cut(prepared(options.prepared / "polnear-train.jsonl"))
    trees = [cut(treebank(corpora / f"syntax/{name}-train.conllu")) for name in ("ewt", "gum")]
    silver = [cut(named(corpora / f"names/wikineural-{part}.conll")) for part in ("val", "test")]
    marked = cut(named(corpora / "names/conll2003-train.conll"))
    passages = [one for document in cut(prepared(options.prepared / "gap-development.jsonl")) for one in passage(document, pieces)]
    deprels = sorted({relation for each in trees for document in each for relation in document["deprels"]})
    encoder = AutoModel.from_pretrained(options.base, attn_implementation="eager", add_pooling_layer=False)
    encoder.config.hidden_dropout_prob = encoder.config.attention_probs_dropout_prob = 0
    for module in encoder.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
    model = Reader(encoder, MENTION_TYPES, deprels, options.entry)
    if options.frozen is not None:
        encoder.encoder.layer[options.frozen :].requires_grad_(True)
    if options.start:
        model.load_state_dict(torch.load(options.start, weights_only=True), strict=False)
    encoder.embeddings.word_embeddings.weight.requires_grad = False

    def epoch_batches(epoch):
        rng = random.Random(epoch)
        part = lambda documents, every: documents[epoch % every :: every]
        articles = part(statements, options.every_article)
        names = [part(each, options.every_name) for each in (marked, silver[epoch % 2])]
        groups = [articles] if options.statements else [articles, *trees, *names]
        made = [[one for document in group for one in windows(document, rng, pieces)] for group in groups]
        made += [] if options.statements else [passages]
        together = [batch for each in made for batch in batches(each, rng, options.batch)]
        rng.shuffle(together)
        return together

    per_epoch = len(epoch_batches(0))
    total = per_epoch * options.epochs
    new = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    old = [p for p in encoder.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": old, "lr": options.rate}, {"params": new, "lr": options.head_rate}], weight_decay=0.01)
    warm = max(1, total * 6 // 100)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / warm, max(0.0, (total - step) / (total - warm))))
    step = 0
    saved = options.out / "checkpoint.pt"
    if saved.exists():
        state = torch.load(saved, weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        step = state["step"]
    hidden_piece = pieces.ids[pieces.masked]
    sums, seen, began = {}, 0, time.time()
    model.train()
    while step < total:
        epoch, skip = divmod(step, per_epoch)
        for batch in islice(cycle(epoch_batches(epoch)), skip, per_epoch):
            ids, shapes, places, mask, rows = tensors(batch)
            ids = torch.where((torch.rand(ids.shape) < MASKED) & (places >= 0) & (mask > 0), hidden_piece, ids)
            hidden = model.encode(ids, shapes, places, mask).flatten(0, 1)
            found = losses(model, batch, hidden[rows])
            loss = sum(WEIGHTS[name] * value for name, value in found.items())
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            seen += int(mask.sum())
            for name, value in found.items():
                total_loss, count = sums.get(name, (0.0, 0))
                sums[name] = (total_loss + float(value.detach()), count + 1)
            if step % 100 == 0:
                print(json.dumps({"step": step, "of": total, "pieces/s": round(seen / (time.time() - began)), **{k: round(v / n, 4) for k, (v, n) in sums.items()}}), flush=True)
                sums = {}
            if step % 300 == 0:
                save(saved, model, optimizer, schedule, step)
            if step == options.steps:
                return
        save(saved, model, optimizer, schedule, step)
        torch.save(model.state_dict(), options.out / f"epoch-{step // per_epoch}.pt")
        (options.out / "labels.json").write_text(json.dumps({"deprels": deprels, "mentions": MENTION_TYPES, "entry": options.entry}))
        print(json.dumps({"epoch": step // per_epoch, **evaluate(model, pieces, corpora, options.prepared, options.documents, options.statements)}), flush=True)


def save(path, model, optimizer, schedule, step):
    """Whole or not at all, so that a cut run can go on."""
    state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "step": step}
    torch.save(state, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)


if __name__ == "__main__":
    main()
