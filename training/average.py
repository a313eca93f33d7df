"""Averages the weights of two readers (Wortsman et al. 2022, "Model soups")."""

import argparse

import torch

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("readers", nargs=2)
parser.add_argument("--share", type=float, default=0.6, help="of the second")
parser.add_argument("--out", required=True)
args = parser.parse_args()
one, other = (torch.load(path) for path in args.readers)
torch.save(
    {name: torch.lerp(value, other[name], args.share) if value.is_floating_point() else value for name, value in one.items()},
    args.out,
)
