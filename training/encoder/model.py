"""One encoder, a head a layer."""

import torch
from torch import nn
from torch.nn import functional as F

ROLES = ["O"] + [f"{b}-{role}" for role in ("source", "cue", "content") for b in "BI"]
NAMES = ["O"] + [f"{b}-{kind}" for kind in ("PER", "ORG", "LOC", "MISC") for b in "BI"]
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
SHAPES, LAYOUTS = 6, 4
DISTANCES = [-64, -32, -16, -8, -4, -2, -1, 0, 1, 2, 4, 8, 16, 32, 64]
"""Lower edges of the buckets of the distance in words from a cue's first word; below the first edge is bucket 0."""


class Reader(nn.Module):
    """The shared encoder with its heads; `words` are rows of the encoder's output at the first piece of each word."""

    def __init__(self, encoder, mentions, deprels, entry=0, size=128, dropout=0.2):
        """`entry`: the layer that is given the case and layout of each piece, 0 for the word embeddings; all below it stays as it came."""
        super().__init__()
        self.encoder, self.entry = encoder, entry
        if entry:
            for module in (encoder.embeddings, *encoder.encoder.layer[:entry], getattr(encoder.encoder, "relative_attention_bias", None)):
                if module:
                    module.requires_grad_(False)
            encoder.encoder.layer[entry].register_forward_pre_hook(lambda _, given: (given[0] + self.layout, *given[1:]))
        hidden = encoder.config.hidden_size
        self.mention_labels, self.deprels = ["O", *mentions], deprels
        self.shapes, self.layouts = nn.Embedding(SHAPES, hidden), nn.Embedding(LAYOUTS, hidden)
        for table in (self.shapes, self.layouts):
            nn.init.normal_(table.weight, std=0.02)
        self.dropout = nn.Dropout(dropout)
        self.roles, self.names = nn.Linear(hidden, len(ROLES)), nn.Linear(hidden, len(NAMES))
        self.upos, self.mentions = nn.Linear(hidden, len(UPOS)), nn.Linear(hidden, len(self.mention_labels))
        self.arc_dependent, self.arc_head = nn.Linear(hidden, size), nn.Linear(hidden, size + 1)
        self.arc_root = nn.Parameter(torch.zeros(size + 1))
        self.relation_dependent, self.relation_head = nn.Linear(hidden, size), nn.Linear(hidden, size)
        self.relation_root = nn.Parameter(torch.zeros(size))
        self.relations = nn.Linear(size, len(deprels))
        self.coref_dependent, self.coref_head = nn.Linear(hidden, size), nn.Linear(hidden, size + 1)
        self.coref_none = nn.Parameter(torch.zeros(size + 1))
        self.link_token, self.link_cue = nn.Linear(hidden, size), nn.Linear(hidden, size)
        self.link_distance = nn.Embedding(len(DISTANCES) + 1, size)
        nn.init.normal_(self.link_distance.weight, std=0.02)
        self.links = nn.Linear(size, len(ROLES))
        self.register_buffer("edges", torch.tensor(DISTANCES), persistent=False)

    def encode(self, pieces, shapes, layouts, mask=None):
        """[batch, pieces] → [batch, pieces, hidden]."""
        embeddings, self.layout = self.encoder.embeddings.word_embeddings(pieces), self.shapes(shapes) + self.layouts(layouts)
        if not self.entry:
            embeddings = embeddings + self.layout
        return self.encoder(inputs_embeds=embeddings, attention_mask=mask).last_hidden_state

    def heads(self, words):
        """[words, hidden] → every per-word output, in the order of the contract (README.md)."""
        return {
            "roles": self.roles(words),
            "names": self.names(words),
            "upos": self.upos(words),
            "mentions": self.mentions(words),
            "arcDependent": self.arc_dependent(words),
            "arcHead": self.arc_head(words),
            "relationDependent": self.relation_dependent(words),
            "relationHead": self.relation_head(words),
            "linkToken": self.link_token(words),
            "linkCue": self.link_cue(words),
            "corefDependent": self.coref_dependent(words),
            "corefHead": self.coref_head(words),
        }

    def arcs(self, words, sentence):
        """Scores [dependent, head], the root as last column; heads outside the word's own sentence are ruled out."""
        dependent, head = self.arc_dependent(words), torch.cat([self.arc_head(words), self.arc_root[None]])
        scores = dependent @ head[:, :-1].T + head[:, -1]
        outside = sentence[:, None] != torch.cat([sentence, sentence.new_full((1,), -1)])[None]
        outside[:, -1] = False
        return scores.masked_fill(outside, -1e4)

    def antecedents(self, words):
        """Scores [word, word]: whether the mention of the second is an antecedent of the first's; the last column for none."""
        dependent, head = self.coref_dependent(words), torch.cat([self.coref_head(words), self.coref_none[None]])
        scores = dependent @ head[:, :-1].T + head[:, -1]
        return scores.masked_fill(torch.eye(len(words), len(words) + 1, dtype=torch.bool), -1e4)

    def labels(self, words, heads):
        """Relation logits of each word to its head (index; number of words for the root)."""
        head = torch.cat([self.relation_head(words), self.relation_root[None]])
        return self.relations(F.gelu(self.relation_dependent(words) + head[heads]))

    def linked(self, words, cues):
        """Logits [cue, word, role]: what each word is to each cue, given by [first, last] of its first fragment."""
        token, cue = self.link_token(words), self.link_cue(words)
        anchor = (cue[cues[:, 0]] + cue[cues[:, 1]]) / 2
        distance = torch.arange(len(words), device=words.device)[None] - cues[:, :1]
        bucket = torch.bucketize(distance, self.edges, right=True)
        return self.links(F.gelu(token[None] + anchor[:, None] + self.link_distance(bucket)))
