"""The reader: BERT with one linear layer for start and end, and the inputs that it reads."""

import re
from pathlib import Path

import torch
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

MOST_TOKENS, MOST_OF_QUESTION, LONGEST_ANSWER = 256, 48, 24
OPEN, CLOSE = 101, 102

tokenizer = Tokenizer.from_file(str(Path(__file__).parent / "../models/e5-small-v2/tokenizer.json"))
tokenizer.no_padding()
tokenizer.no_truncation()


class Reader(torch.nn.Module):
    def __init__(self):
        super().__init__()
        config = BertConfig(
            vocab_size=30522,
            hidden_size=384,
            num_hidden_layers=12,
            num_attention_heads=12,
            intermediate_size=1536,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
            attn_implementation="eager",  # the one that exports to plain ONNX operators
        )
        self.bert = BertModel(config, add_pooling_layer=False)
        self.qa = torch.nn.Linear(384, 2)

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.bert(input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state
        logits = self.qa(hidden)
        return logits[..., 0].float(), logits[..., 1].float()


def load_reader(start):
    """A reader from a .pt file of ours, or a fresh one on an encoder's weights by its Hugging Face name."""
    reader = Reader()
    if str(start).endswith(".pt"):
        reader.load_state_dict(torch.load(start))
    else:
        encoder = BertModel.from_pretrained(start, add_pooling_layer=False)
        reader.bert.load_state_dict(encoder.state_dict())
    return reader


def features(question, title, text, answer):
    """ids, types, start, end; start and end are 0 (the opening mark) when the passage does not answer, or the answer is cut off."""
    asked = tokenizer.encode(question, add_special_tokens=False).ids[:MOST_OF_QUESTION]
    lead = f"{title}. "
    passage = tokenizer.encode(lead + text, add_special_tokens=False)
    ids = [OPEN, *asked, CLOSE]
    offset, room = len(ids), MOST_TOKENS - 3 - len(asked)
    ids = [*ids, *passage.ids[:room], CLOSE]
    types = [0] * offset + [1] * (len(ids) - offset)
    start = end = 0
    place = find_answer(question, text, answer) if answer else None
    if place:
        first, last = place[0] + len(lead), place[1] + len(lead)
        inside = [at for at, (a, b) in enumerate(passage.offsets[:room]) if b > first and a < last]
        if inside:
            start, end = offset + inside[0], offset + inside[-1]
    return ids, types, start, end


def find_answer(question, text, answer):
    """Where the answer stands; of several places, the one whose sentence shares most words with the question."""
    places = [(match.start(), match.end()) for match in re.finditer(re.escape(answer), text)]
    sentences = [match.span() for match in re.finditer(r"[^.!?]+(?:[.!?]+(?=\s|$)|$)|[.!?]+", text)]
    asked = set(words(question))

    def shared(place):
        start, end = next((span for span in sentences if span[0] <= place[0] < span[1]), (0, len(text)))
        return len(asked & set(words(text[start:end])))

    return max(places, key=shared, default=None)


def words(text):
    return re.findall(r"[a-z0-9]+", text.lower())


def batch(examples):
    """Tensors for several examples, padded to the longest."""
    longest = max(len(ids) for ids, *_ in examples)
    ids, mask, types = (torch.zeros(len(examples), longest, dtype=torch.long) for _ in range(3))
    for row, (tokens, kinds, *_) in enumerate(examples):
        ids[row, : len(tokens)] = torch.tensor(tokens)
        mask[row, : len(tokens)] = 1
        types[row, : len(tokens)] = torch.tensor(kinds)
    starts, ends = (torch.tensor([example[at] for example in examples]) for at in (2, 3))
    return ids, mask, types, starts, ends
