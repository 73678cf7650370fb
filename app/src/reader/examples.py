"""Examples for the reader: a question together with one window of text.

Examples come in groups that stay together in a batch: one question over several windows, of which at most the
first answers it."""
from dataclasses import dataclass, field

from tokens import CLS, SEP

LONGEST, LONGEST_QUESTION = 400, 110            # tokens


@dataclass
class Example:
    ids: list
    types: list
    first: int                                  # first token of the window, title included
    start: int = 0                              # first and last token of the answer; 0 where there is none
    end: int = 0
    label: int = 0                              # whether it is answered
    spans: list = field(default_factory=list)   # of the window's tokens, in the text
    text: str = ""


def encode(tokenizer, question, title, text, answer=None):
    """An example of a question; None where the answer is cut off.

    :param answer: its span in the text; None where the text does not answer"""
    text = title + "\n" + text if title else text
    asked = tokenizer(question)[0][:LONGEST_QUESTION]
    ids, spans = (tokens[:LONGEST - len(asked) - 3] for tokens in tokenizer(text))
    first = len(asked) + 2
    example = Example([CLS, *asked, SEP, *ids, SEP], [0] * first + [1] * (len(ids) + 1), first,
                      spans=spans, text=text)
    if answer:
        start, end = (place + (len(title) + 1 if title else 0) for place in answer)
        tokens = [i for i, span in enumerate(example.spans) if span[0] < end and span[1] > start]
        if not tokens or example.spans[tokens[-1]][1] < end:
            return None
        example.start, example.end = example.first + tokens[0], example.first + tokens[-1]
        example.label = 1
    return example


def mixed(sources, weights, rng):
    """Groups without end, each of a source chosen by weight; a source that ends begins anew."""
    running = [iter(source()) for source in sources]
    while True:
        i = rng.choices(range(len(sources)), weights)[0]
        group = next(running[i], None)
        if group is None:
            running[i] = iter(sources[i]())
        elif group := [example for example in group if example]:
            yield group


def longest(group):
    return max(len(example.ids) for example in group)


def batches(groups, rng, tokens, pool=40):
    """Lists of groups of like length, about `tokens` tokens each with their padding, in shuffled order."""
    waiting, size = [], 0
    for group in groups:
        waiting.append(group)
        size += sum(len(example.ids) for example in group)
        if size < tokens * pool:
            continue
        waiting.sort(key=lambda group: longest(group) + rng.random() * 8)
        full, batch, width, count = [], [], 0, 0
        for group in waiting:
            if batch and max(width, longest(group)) * (count + len(group)) > tokens:
                full.append(batch)
                batch, width, count = [], 0, 0
            batch.append(group)
            width = max(width, longest(group))
            count += len(group)
        full.append(batch)
        rng.shuffle(full)
        yield from full
        waiting, size = [], 0
