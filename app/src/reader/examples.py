"""Examples for the reader: a question or claim together with one window of text.

Examples come in groups that stay together in a batch: one question over several windows, of which at most the
first answers it, or claims over one window that differ in one place."""
from dataclasses import dataclass, field

from tokens import CLS, SEP

UNLABELLED = -100
LONGEST, LONGEST_QUESTION = 400, 110            # tokens


@dataclass
class Example:
    ids: list
    types: list
    first: int                                  # first token of the window, title included
    start: int = 0                              # first and last token of the answer; 0 where there is none
    end: int = 0
    label: int = 0                              # whether it is answered, or stated
    claim: bool = False
    token_labels: list = field(default_factory=list)    # of each token of a claim, where they are known
    spans: list = field(default_factory=list)   # of the window's tokens, in the text
    text: str = ""


def encode(tokenizer, question, title, text, answer=None):
    """An example of a question; None where the answer is cut off.

    :param answer: its span in the text; None where the text does not answer"""
    example = pair(tokenizer, question, title, text)[0]
    if answer:
        start, end = (place + len(example.text) - len(text) for place in answer)
        tokens = [i for i, span in enumerate(example.spans) if span[0] < end and span[1] > start]
        if not tokens or example.spans[tokens[-1]][1] < end:
            return None
        example.start, example.end = example.first + tokens[0], example.first + tokens[-1]
        example.label = 1
    return example


def encode_claim(tokenizer, claim, title, text, stated, changed=None):
    """An example of a claim.

    :param changed: the span of the claim that the text does not state, where it states the rest"""
    example, spans = pair(tokenizer, claim, title, text)
    example.claim, example.label = True, int(stated)
    if stated:
        example.token_labels = [1] * len(spans)
    elif changed:
        example.token_labels = [0 if start < changed[1] and end > changed[0] else UNLABELLED
                                for start, end in spans]
    return example


def pair(tokenizer, asked, title, text):
    """The unlabelled example, and the spans of the tokens of what is asked."""
    text = title + "\n" + text if title else text
    asked_ids, asked_spans = (tokens[:LONGEST_QUESTION] for tokens in tokenizer(asked))
    ids, spans = (tokens[:LONGEST - len(asked_ids) - 3] for tokens in tokenizer(text))
    first = len(asked_ids) + 2
    return Example([CLS, *asked_ids, SEP, *ids, SEP], [0] * first + [1] * (len(ids) + 1), first,
                   spans=spans, text=text), asked_spans


def difference(a, b):
    """The span of b that a has not: what stands between the longest common beginning and end."""
    shorter, start, end = min(len(a), len(b)), 0, 0
    while start < shorter and a[start] == b[start]:
        start += 1
    while end < shorter - start and a[-1 - end] == b[-1 - end]:
        end += 1
    return start, max(start + 1, len(b) - end)


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
