"""Trains the reader. The learning rate follows the clock: a run ends on time, whatever else the machine does.

    python3 train.py --encoder bge-small-zh-v1.5.onnx --tokenizer tokenizer.json --minutes 80 --out run"""
import argparse
import json
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import network
from data import encyclopaedia, written
from encyclopaedia import Encyclopaedia
from evaluate import HERE, evaluate
from examples import batches, mixed
from news import News
from tokens import Tokenizer

BESIDES = .5                                        # weight of the listwise loss
WARM_UP, COOL_DOWN = .04, .7                        # shares of the time
KEEP_EVERY, PRINT_EVERY = .2, 50                    # share of the time, steps


def tensors(examples):
    """Padded ids and types, lengths, and where a span may stand (place 0: no answer)."""
    size = len(examples), max(len(example.ids) for example in examples)
    ids, types = (torch.zeros(size, dtype=torch.long) for _ in range(2))
    text = torch.zeros(size, dtype=torch.bool)
    for i, example in enumerate(examples):
        length = len(example.ids)
        ids[i, :length], types[i, :length] = torch.tensor(example.ids), torch.tensor(example.types)
        text[i, example.first:length - 1] = True
        text[i, 0] = True
    return ids, types, torch.tensor([len(example.ids) for example in examples]), text


def loss_of(model, groups):
    """The loss of a batch, and which share of its windows was judged rightly.

    Whether a window answers, where the answer starts and ends, and that of a group the first window answers best."""
    examples = [example for group in groups for example in group]
    ids, types, lengths, text = tensors(examples)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        answerable, spans = model(ids, types, lengths)
    spans = spans.masked_fill(~text[..., None], -1e4)
    labels = torch.tensor([example.label for example in examples]).float()
    ends = torch.tensor([(example.start, example.end) for example in examples])
    listwise, at = [], 0
    for group in groups:
        if len(group) > 1 and group[0].label:
            listwise.append(F.cross_entropy(answerable[at:at + len(group)][None], torch.tensor([0])))
        at += len(group)
    loss = (F.binary_cross_entropy_with_logits(answerable, labels)
            + sum(F.cross_entropy(spans[..., i], ends[:, i]) for i in range(2)) / 2
            + BESIDES * mean(listwise))
    return loss, {"right": float(((answerable > 0) == (labels > 0)).float().mean())}


def mean(losses):
    return sum(losses, torch.zeros(())) / max(1, len(losses))


def optimizer_of(model, rate, head_rate):
    """AdamW over all but the word embeddings, which are 10.8 of 24 million weights and stay as they are."""
    model.word.weight.requires_grad_(False)
    heads = [value for name, value in model.named_parameters() if name.split(".")[0] in network.HEADS]
    body = [value for name, value in model.named_parameters()
            if value.requires_grad and name.split(".")[0] not in network.HEADS]
    return torch.optim.AdamW(
        [{"params": [value for value in body if value.dim() > 1], "full_rate": rate, "weight_decay": .01},
         {"params": [value for value in body if value.dim() == 1], "full_rate": rate, "weight_decay": 0},
         {"params": heads, "full_rate": head_rate, "weight_decay": 0}], lr=rate, betas=(.9, .98), fused=True)


def train(model, optimizer, groups, rng, given):
    """Trains for the given minutes; steps, tokens and minutes that it took."""
    parameters = [value for group in optimizer.param_groups for value in group["params"]]
    began, step, seen, kept, sums = time.time(), 0, 0, 0, {}
    for batch in batches(groups, rng, given.tokens):
        done = (time.time() - began) / (60 * given.minutes)
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = group["full_rate"] * min(1, done / WARM_UP + .01) * min(1, (1 - done) / COOL_DOWN)
        model.train()
        loss, figures = loss_of(model, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.)
        optimizer.step()
        optimizer.zero_grad()
        step += 1
        seen += sum(len(example.ids) for group in batch for example in group)
        for name, value in (figures | {"loss": float(loss.detach())}).items():
            sums.setdefault(name, []).append(value)
        if step % PRINT_EVERY == 0:
            print(f"step {step} {100 * done:.1f}% tokens/s {seen / (time.time() - began):.0f}",
                  *(f"{name} {np.mean(values):.3f}" for name, values in sums.items()), flush=True)
            sums.clear()
        if done > kept + KEEP_EVERY:
            kept += KEEP_EVERY
            network.save(model, given.encoder, os.path.join(given.out, "part.onnx"))
    return {"steps": step, "tokens": seen, "minutes": (time.time() - began) / 60}


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoder", required=True, help="the float ONNX file of bge-small-zh-v1.5")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--start", help="a reader to go on from (default: the encoder with new heads)")
    parser.add_argument("--data", default=os.path.join(HERE, "data"))
    parser.add_argument("--out", default="run")
    parser.add_argument("--minutes", type=float, default=80)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--rate", type=float, default=8e-5, help="the greatest learning rate")
    parser.add_argument("--head-rate", type=float, default=8e-4)
    parser.add_argument("--tokens", type=int, default=4608, help="of a batch")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--weights", type=float, nargs=2, default=[.42, .58],
                        help="encyclopaedia questions, news questions")
    return parser.parse_args()


def main():
    given = arguments()
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    rng = random.Random(given.seed)
    os.makedirs(given.out, exist_ok=True)
    tokenizer = Tokenizer(given.tokenizer)
    book = Encyclopaedia(*encyclopaedia(given.data), tokenizer)
    articles = written(given.data, held=False)
    news = News(articles, tokenizer, [question.text for question in book.training(rng)])
    model = network.load(given.start or given.encoder)
    groups = mixed([lambda: book.questions(rng), lambda: news.questions(rng)], given.weights, rng)
    run = train(model, optimizer_of(model, given.rate, given.head_rate), groups, rng, given)
    files = [os.path.join(given.out, name) for name in ("reader.onnx", "reader-int8.onnx")]
    network.save(model, given.encoder, files[0])
    network.quantize(*files)
    figures = evaluate(files, tokenizer, given.data, threads=given.threads)
    run |= {"articles": len(articles)} | {os.path.basename(path): of_file for path, of_file in figures.items()}
    with open(os.path.join(given.out, "figures.json"), "w", encoding="utf-8") as file:
        json.dump(run, file, indent=1)
    print(json.dumps(run, indent=1))


if __name__ == "__main__":
    main()
