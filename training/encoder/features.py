"""Words → what the encoder reads: word pieces, the case of each word, its layout. src/encoder holds the same in TypeScript."""

import unicodedata

UNKNOWN = "[UNK]"
SPECIAL = ("[CLS]", "[SEP]", "[MASK]"), ("<s>", "</s>", "<mask>")
"""What opens and closes a window and hides a piece, in vocabularies of BERT and of MPNet."""
MAX_WORD = 100
"""Longer words are unknown, as in BERT's WordPiece."""


class WordPieces:
    """BERT's uncased WordPiece, one word at a time."""

    def __init__(self, vocabulary):
        self.ids = {piece: at for at, piece in enumerate(vocabulary)}
        self.open, self.close, self.masked = SPECIAL["<s>" in self.ids]
        self.cache = {}

    def __call__(self, word):
        if word not in self.cache:
            self.cache[word] = [self.ids[piece] for part in basic(word) for piece in self._cut(part)] or [self.ids[UNKNOWN]]
        return self.cache[word]

    def _cut(self, part):
        if len(part) > MAX_WORD:
            return [UNKNOWN]
        pieces, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [UNKNOWN]
            pieces.append(("##" if start else "") + part[start:end])
            start = end
        return pieces


def basic(word):
    """Lower case, no accents, cut at punctuation and CJK, as BERT's BasicTokenizer."""
    clean = "".join(c for c in word if not (ord(c) in (0, 0xFFFD) or unicodedata.category(c).startswith("C")))
    plain = "".join(c for c in unicodedata.normalize("NFD", clean.lower()) if unicodedata.category(c) != "Mn")
    parts, glue = [], False
    for c in plain:
        if c.isspace():
            glue = False
        elif is_punctuation(c) or 0x4E00 <= ord(c) <= 0x9FFF or 0x3400 <= ord(c) <= 0x4DBF:
            parts.append(c)
            glue = False
        else:
            parts = parts[:-1] + [parts[-1] + c] if glue else parts + [c]
            glue = True
    return parts


def is_punctuation(c):
    ascii_symbol = 33 <= ord(c) <= 47 or 58 <= ord(c) <= 64 or 91 <= ord(c) <= 96 or 123 <= ord(c) <= 126
    return ascii_symbol or unicodedata.category(c).startswith("P")


def shape(word):
    """0 no letters, 1 lower, 2 initial capital, 3 all capitals, 4 mixed, 5 one capital."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 0
    if all(not c.isupper() for c in letters):
        return 1
    if len(letters) == 1:
        return 5
    if all(c.isupper() for c in letters):
        return 3
    return 2 if letters[0].isupper() and not any(c.isupper() for c in letters[1:]) else 4


def features(words, layouts, pieces):
    """Ids, shapes, layouts of all pieces, what opens and closes a window around them, and the index of each word's first piece."""
    ids, shapes, places, firsts = [pieces.ids[pieces.open]], [0], [0], []
    for word, layout in zip(words, layouts):
        firsts.append(len(ids))
        for at, piece in enumerate(pieces(word)):
            ids.append(piece)
            shapes.append(shape(word))
            places.append(layout if at == 0 else 0)
    return ids + [pieces.ids[pieces.close]], shapes + [0], places + [0], firsts
