"""Trains a reader. See README.md for the data's format."""

import argparse
import json
import random
import time

import torch
from hard_negatives import Lexical
from reader import LONGEST_ANSWER, batch, features, load_reader

BATCH = 24


def main():
    args = parse()
    random.seed(args.seed)
    torch.manual_seed(args.seed)
    passages = read(args.data)
    random.shuffle(passages)
    apart = len(passages) // 12
    held, seen = passages[:apart], passages[apart:]
    examples = [*answered(seen), *hard_negatives(seen)]
    for path, number in (mix.split("=") for mix in args.mix):
        others = answered(read([path]))
        examples += random.sample(others, min(int(number), len(others)))
    examples = [features(*example) for example in examples]
    steps = args.steps or int(args.epochs * len(examples) / BATCH)
    print(len(seen), "passages,", len(examples), "examples,", steps, "steps", flush=True)
    reader = load_reader(args.start)
    fit(reader, examples, steps, args.rate)
    torch.save(reader.state_dict(), args.out)
    measure(reader, answered(held))


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", nargs="+", required=True, help="JSON lines, one passage a line")
    parser.add_argument("--mix", nargs="*", default=[], help="FILE=NUMBER: so many questions of another file, against forgetting")
    parser.add_argument("--start", required=True, help="a .pt file, or an encoder's name at Hugging Face")
    parser.add_argument("--out", required=True)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--epochs", type=float, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def read(paths):
    return [json.loads(line) for path in paths for line in open(path, encoding="utf-8") if line.strip()]


def answered(passages):
    return [
        (qa["q"], passage["title"], passage["text"], qa["answer"])
        for passage in passages
        for qa in passage["qas"]
        if qa["answer"] is None or qa["answer"] in passage["text"]
    ]


def hard_negatives(passages):
    """For every other answerable question, one of the best foreign passages that does not hold the answer."""
    lexical, found = Lexical([passage["text"] for passage in passages]), []
    for passage in passages:
        for qa in passage["qas"]:
            if qa["answer"] is None or random.random() >= 0.5:
                continue
            best = [passages[at] for at in lexical.best(qa["q"], 6)]
            others = [other for other in best if other is not passage and qa["answer"] not in other["text"]]
            if others:
                other = random.choice(others[:3])
                found.append((qa["q"], other["title"], other["text"], None))
    return found


def fit(reader, examples, steps, rate):
    reader.train()
    optimizer = torch.optim.AdamW(reader.parameters(), lr=rate, weight_decay=0.01)
    losses, begun = [], time.time()
    for step, chosen in zip(range(steps), batches(examples)):
        for group in optimizer.param_groups:  # a tenth of warming up, then down to nothing
            group["lr"] = rate * min(1, (step + 1) / (0.1 * steps)) * (steps - step) / steps
        ids, mask, types, start, end = batch(chosen)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            starts, ends = reader(ids, mask, types)
        starts, ends = (logits.masked_fill(mask == 0, -1e4) for logits in (starts, ends))
        loss = (torch.nn.functional.cross_entropy(starts, start) + torch.nn.functional.cross_entropy(ends, end)) / 2
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.item())
        if step % 25 == 24:
            print(step + 1, "of", steps, "loss", round(sum(losses[-25:]) / 25, 3), round((time.time() - begun) / (step + 1), 2), "s a step", flush=True)


def batches(examples):
    """Endless; examples of like length together, in random order."""
    while True:
        random.shuffle(examples)
        chunks = []
        for at in range(0, len(examples), BATCH * 16):
            pool = sorted(examples[at : at + BATCH * 16], key=lambda example: len(example[0]))
            chunks += [pool[one : one + BATCH] for one in range(0, len(pool), BATCH)]
        random.shuffle(chunks)
        yield from chunks


@torch.no_grad()
def measure(reader, examples):
    reader.eval()
    exact, scores = [], {True: [], False: []}
    for example in examples:
        _, types, start, end = made = features(*example)
        ids, mask, kinds, *_ = batch([made])
        starts, ends = (logits[0] for logits in reader(ids, mask, kinds))
        inside = range(types.index(1), len(types) - 1)
        score, *place = max(
            ((starts[a] + ends[b] - starts[0] - ends[0]).item(), a, b) for a in inside for b in inside if a <= b < a + LONGEST_ANSWER
        )
        scores[start > 0].append(score)
        if start > 0:
            exact.append(place == [start, end])
    pairs = [(yes > no) + (yes == no) / 2 for yes in scores[True] for no in scores[False]]
    print("held out: exact", round(sum(exact) / max(len(exact), 1), 3), "AUROC", round(sum(pairs) / max(len(pairs), 1), 3))


if __name__ == "__main__":
    main()
