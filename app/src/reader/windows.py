"""Cuts texts into windows of whole sentences. Spans are (start, end) in characters."""
import re

SENTENCE = re.compile(r'[^。！？!?；;\n]*[。！？!?；;\n]+[”’」』）)"]*|[^。！？!?；;\n]+$')
LONGEST = 380


def sentences(text):
    """Spans that together cover the text."""
    spans, end = [], 0
    for match in SENTENCE.finditer(text):
        if match.end() > end:
            spans.append((end, match.end()))
            end = match.end()
    if end < len(text):
        spans.append((end, len(text)))
    return spans


def windows(text, size, shift=0):
    """Spans of about `size` characters, one after the other.

    :param shift: how many sentences more the first one holds, which moves the others"""
    spans = []
    for i, (start, end) in enumerate(sentences(text)):
        if spans and (i <= shift or end - spans[-1][0] <= size):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def random_size(rng):
    """A size of window such as the program reads, sometimes shorter or longer."""
    u = rng.random()
    if u < .32:
        return rng.randint(60, 140)
    return rng.randint(140, 230) if u < .78 else rng.randint(230, LONGEST)


def grow(spans, first, last, size, rng, left_out=()):
    """Indices of the sentences `first` to `last` and of those around them, up to about `size` characters."""
    taken = [i for i in range(first, last + 1) if i not in left_out]
    length = sum(spans[i][1] - spans[i][0] for i in taken)
    before, after = first - 1, last + 1
    while before >= 0 or after < len(spans):
        backwards = before >= 0 and (after >= len(spans) or rng.random() < .5)
        i = before if backwards else after
        if backwards:
            before -= 1
        else:
            after += 1
        if i in left_out:
            continue
        more = spans[i][1] - spans[i][0]
        if length + more > size * 1.15 and taken:
            if backwards:
                before = -1
            else:
                after = len(spans)
            continue
        taken.append(i)
        length += more
    return sorted(taken)


def around(text, start, end, rng):
    """The text's sentences, and the indices of those that hold a span and of some around it."""
    spans = sentences(text)
    first = max(i for i, span in enumerate(spans) if span[0] <= start)
    last = max(i for i, span in enumerate(spans) if span[0] < end)
    return spans, grow(spans, first, last, random_size(rng), rng)


def joined(text, spans, indices):
    return "".join(text[spans[i][0]:spans[i][1]] for i in indices)
