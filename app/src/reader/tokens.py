"""Word pieces of a BERT vocabulary, each with its place in the text."""
import json
import unicodedata

UNKNOWN, CLS, SEP = 100, 101, 102
LONGEST_WORD = 100
SPACE, SINGLE, WORD, DROPPED = range(4)
IDEOGRAPHS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF),
              (0x20000, 0x2A6DF), (0x2A700, 0x2CEAF), (0x2F800, 0x2FA1F))
ASCII_SIGNS = ((33, 47), (58, 64), (91, 96), (123, 126))


def folded(character):
    """Full-width letters and digits as half-width ones, in lower case; always one character for one.

    The vocabulary is in lower case, but its tokenizer.json does not fold, so this is done first."""
    code = ord(character)
    if 0xFF10 <= code <= 0xFF19 or 0xFF21 <= code <= 0xFF3A or 0xFF41 <= code <= 0xFF5A:
        character = chr(code - 0xFEE0)
    lower = character.lower()
    return lower if len(lower) == 1 else character


def within(code, ranges):
    return any(first <= code <= last for first, last in ranges)


def kind(character):
    """Whether a character separates words, is a token by itself, is part of a word, or is dropped."""
    code = ord(character)
    category = unicodedata.category(character)
    if character in " \t\n\r":
        return SPACE
    if code == 0xFFFD or category in ("Cc", "Cf", "Cn", "Co", "Cs"):
        return DROPPED
    if category == "Zs":
        return SPACE
    if within(code, IDEOGRAPHS) or within(code, ASCII_SIGNS) or category[0] == "P":
        return SINGLE
    return SPACE if character.isspace() else WORD


class Tokenizer:
    """The tokenizer of a `tokenizer.json`, whose model must be WordPiece."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.vocabulary = json.load(file)["model"]["vocab"]
        self.known = {}

    def __call__(self, text):
        """Ids of the tokens and their spans of characters in the text."""
        ids, spans, word, places = [], [], [], []

        def flush():
            for token, start, end in self.pieces("".join(word)) if word else ():
                ids.append(token)
                spans.append((places[start], places[end - 1] + 1))
            word.clear()
            places.clear()

        for place, character in enumerate(text):
            character = folded(character)
            what = kind(character)
            if what == DROPPED:
                continue
            if what != WORD:
                flush()
            if what != SPACE:
                word.append(character)
                places.append(place)
            if what == SINGLE:
                flush()
        flush()
        return ids, spans

    def pieces(self, word):
        """The longest pieces from the left: (id, start, end)."""
        if word not in self.known:
            self.known[word] = self.split(word)
        return self.known[word]

    def split(self, word):
        pieces, start = [], 0
        while start < len(word) <= LONGEST_WORD:
            for end in range(len(word), start, -1):
                token = self.vocabulary.get(("##" if start else "") + word[start:end])
                if token is not None:
                    break
            else:
                break
            pieces.append((token, start, end))
            start = end
        return pieces if start == len(word) else [(UNKNOWN, 0, len(word))]
