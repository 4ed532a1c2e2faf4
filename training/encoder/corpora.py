"""Readers: every corpus becomes documents of words with labels, in one shape.

A document is a dict with `words` (str), `layouts` (int a word) and, as far as its corpus has them,
`relations` ({source, cue, content}: lists of [first, after] in words), `names` (BIO), `upos`, `heads`
(index of the head in the document, -1 for a root), `deprels`, `mentions` (type at the head word of a mention, else "O"),
`chains` (whom the mention with this head word means, a number, else None).
"""

import json
import re
from pathlib import Path

GLUED, SPACED, SENTENCE, LINE = 0, 1, 2, 3
"""Layouts: glued to the word before, after a space, first of a sentence, first of a line."""

MENTION_TYPES = ("person", "organization", "place", "event", "time", "object", "abstract", "animal", "plant", "substance", "quantity")


def prepared(path):
    """Reads what prepare.ts wrote."""
    return [json.loads(line) for line in Path(path).read_text(encoding="utf8").splitlines()]


def treebank(path):
    """Reads CoNLL-U: words, tags, trees and, where `Entity=` is there, the heads of mentions."""
    documents, document, offset = [], None, 0
    for block in Path(path).read_text(encoding="utf8").split("\n\n"):
        lines = block.split("\n")
        if any(line.startswith("# newdoc") for line in lines) or document is None:
            document = {key: [] for key in ("words", "layouts", "upos", "heads", "deprels", "sentences")}
            document |= {"mentions": [], "chains": []} if "gum" in Path(path).name else {}
            documents.append(document)
        rows = [line.split("\t") for line in lines if re.match(r"\d", line)]
        if not rows:
            continue
        starts_line = any(line.startswith("# newpar") for line in lines) or not document["words"]
        offset = len(document["words"])
        glued_until, glue, first = 0, False, True
        for row in rows:
            glue_next = "SpaceAfter=No" in row[9]
            if "-" in row[0]:  # a word of several tokens: what follows inside it is glued
                begin, glued_until = (int(part) for part in row[0].split("-"))
                document["pending"] = (begin, glued_until, glue_next)
                continue
            if "." in row[0]:
                continue
            number = int(row[0])
            begin, end, after = document.get("pending", (0, 0, False))
            inside = begin < number <= end
            layout = (LINE if starts_line else SENTENCE) if first else GLUED if glue or inside else SPACED
            glue = after if number == end else glue_next
            first = False
            document["words"].append(row[1])
            document["layouts"].append(layout)
            document["upos"].append(row[3])
            document["heads"].append(int(row[6]) - 1 + offset if row[6] != "0" else -1)
            document["deprels"].append(row[7])
        document.pop("pending", None)
        document["sentences"].append((offset, len(document["words"])))
        if "mentions" in document:
            _add_mentions(document, [row for row in rows if row[0].isdigit()], offset)
    return documents


def _add_mentions(document, rows, offset):
    """Marks the head word of every mention that `Entity=` opens and closes inside the sentence; the widest mention of a head counts."""
    labels, chains, open_mentions = ["O"] * len(rows), [None] * len(rows), []
    for at, row in enumerate(rows):
        value = next((part[7:] for part in row[9].split("|") if part.startswith("Entity=")), "")
        for opening, identifier, kind, closing in re.findall(r"(\()?(\d+)(?:\[\d+/\d+\])?(?:-([a-z]+))?[^()]*(\))?", value):
            if opening:
                open_mentions.append((identifier, kind, at))
            if closing or not opening:
                match = next((m for m in reversed(open_mentions) if m[0] == identifier), None)
                if match:
                    open_mentions.remove(match)
                    head = _head(document["heads"], match[2] + offset, at + 1 + offset) - offset
                    if labels[head] == "O" or match[2] < head:
                        labels[head] = match[1] if match[1] in MENTION_TYPES else "O"
                        chains[head] = int(identifier)
    document["mentions"] += labels
    document["chains"] += chains


def _head(heads, first, after):
    """The word of a span whose own head lies outside it."""
    return next((at for at in range(first, after) if not first <= heads[at] < after), first)


def named(path):
    """Reads names as BIO; sentences of one `-DOCSTART-` are one document, corpora without it twenty sentences a document."""
    documents, words, tags, document = [], [], [], None
    lines = Path(path).read_text(encoding="utf8").split("\n") + [""]
    for line in lines:
        parts = line.split()
        if "-DOCSTART-" in line:
            document = None
        elif parts:
            words.append(parts[-2])
            tags.append(parts[-1])
        elif words:
            if document is None or len(document["sentences"]) >= 20:
                document = {"words": [], "layouts": [], "names": [], "sentences": []}
                documents.append(document)
            offset = len(document["words"])
            document["words"] += words
            document["layouts"] += spacing(words, LINE if offset == 0 else SENTENCE)
            document["names"] += as_bio(tags)
            document["sentences"].append((offset, offset + len(words)))
            words, tags = [], []
    return documents


def passages(path):
    """Reads CofeNet's passages: words with flat roles."""
    found = []
    for line in Path(path).read_text(encoding="utf8").splitlines():
        row = json.loads(line)
        found.append({"words": row["tokens"], "layouts": spacing(row["tokens"], LINE), "roles": row["labels"]})
    return found


def as_bio(tags):
    """IOB1 and IOB2 alike become IOB2."""
    return [
        "B" + tag[1:] if tag != "O" and (tag[0] == "B" or at == 0 or tags[at - 1][2:] != tag[2:]) else tag
        for at, tag in enumerate(tags)
    ]


def spacing(words, first):
    """Layouts of words that were cut apart: which of them stood glued to the word before."""
    layouts, quotes = [], 0
    for at, word in enumerate(words):
        before = words[at - 1] if at else ""
        closes = word in {'"', "''"} and quotes % 2 == 1
        if word in {'"', "``", "''"}:
            quotes += 1
        after_opener = before in {"(", "[", "$", "#", "``", "“"} or (before == '"' and quotes % 2 == 1 and word != '"')
        glued = closes or after_opener or re.fullmatch(r"[.,;:!?%)\]”]+|n't|['’](s|re|ve|ll|d|m)", word)
        layouts.append(first if at == 0 else GLUED if glued else SPACED)
    return layouts


def roles_of(document):
    """Flat BIO roles from relations: where two claim a word the earlier cue keeps it."""
    labels = ["O"] * len(document["words"])
    for relation in document["relations"]:
        for role in ("cue", "source", "content"):
            for first, after in relation[role]:
                if all(label == "O" for label in labels[first:after]):
                    labels[first:after] = ["B-" + role] + ["I-" + role] * (after - first - 1)
    return labels
