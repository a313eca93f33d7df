"""Writes a reader as ONNX with dynamic int8 weights, and says what model.json must hold."""

import argparse
import hashlib
import tempfile
from pathlib import Path

import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from reader import batch, features, load_reader

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("reader", help="a .pt file")
parser.add_argument("out", help="the .onnx file to write")
args = parser.parse_args()

reader = load_reader(args.reader).eval()
inputs = batch([features("who came?", "Port Elm", "The ministers of Peru and Chile came to Lima.", None)])[:3]
names, outputs = ("input_ids", "attention_mask", "token_type_ids"), ("start_logits", "end_logits")
with tempfile.TemporaryDirectory() as folder:
    plain = str(Path(folder) / "plain.onnx")
    axes = {name: {0: "batch", 1: "length"} for name in (*names, *outputs)}
    torch.onnx.export(
        reader, inputs, plain, input_names=list(names), output_names=list(outputs), dynamic_axes=axes, opset_version=17, dynamo=False
    )
    quantize_dynamic(plain, args.out, weight_type=QuantType.QInt8)

with torch.no_grad():
    expected = reader(*inputs)[0].numpy()
session = onnxruntime.InferenceSession(args.out)
found = session.run(None, {name: value.numpy() for name, value in zip(names, inputs)})[0]
print("largest difference of a start logit by int8:", abs(found - expected).max(), "of logits up to", abs(expected).max())
written = Path(args.out).read_bytes()
print('"bytes":', len(written), '"sha256":', hashlib.sha256(written).hexdigest())
