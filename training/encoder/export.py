"""Exports a trained model to what src/encoder reads: ONNX with int8 weights, heads, labels and vocabulary.

Usage: python export.py --base BASE --weights epoch-3.pt --labels labels.json --out FOLDER [--name encoder-en]
"""

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import numpy
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import AutoConfig, AutoModel

from features import UNKNOWN, WordPieces
from model import DISTANCES, NAMES, ROLES, UPOS, Reader

STATEMENTS = ("roles", "linkToken", "linkCue")
"""What the accurate model gives: the rest is left to the default one."""
OUTPUTS = ("roles", "names", "upos", "mentions", "arcs", "relationDependent", "relationHead", "linkToken", "linkCue", "antecedents")
OPSET = 17
WIDE = 768
"""Values a piece from which on what leaves a feed-forward layer's first half has outliers that eight bits a window do not hold."""
PART = 80 * 2**20
"""Bytes a file: larger networks are kept in parts, NAME.onnx.1 and on, since git hosts refuse files of 100 MB."""


class Exported(torch.nn.Module):
    """One window: [1, pieces] inputs and the first piece of each word → a row a word."""

    def __init__(self, reader, outputs):
        super().__init__()
        self.reader, self.outputs = reader, outputs
        if reader.encoder.config.model_type == "bert":
            layers = reader.encoder.encoder.layer
            for at, layer in enumerate(layers):
                layers[at] = Merged(layer)

    def forward(self, pieces, shapes, layouts, firsts):
        words = self.reader.encode(pieces, shapes, layouts)[0][firsts]
        found = self.reader.heads(words)
        found["arcs"] = scores(found["arcDependent"], found["arcHead"], self.reader.arc_root)
        found["antecedents"] = scores(found["corefDependent"], found["corefHead"], self.reader.coref_none)
        return tuple(found[name] for name in self.outputs)


def scores(dependent, head, root):
    """[word, word], the root or "none" as last column; a head's last number is its bias."""
    heads = torch.cat([head, root[None]])
    return dependent @ heads[:, :-1].T + heads[:, -1]


class Merged(torch.nn.Module):
    """A layer of BERT for one window whose query, key and value are one product: fewer steps, the same numbers."""

    def __init__(self, layer):
        super().__init__()
        own = layer.attention.self
        self.size, self.scale = own.attention_head_size, own.attention_head_size**-0.5
        parts = (own.query, own.key, own.value)
        self.merged = torch.nn.Linear(own.query.in_features, 3 * own.query.out_features)
        for name in ("weight", "bias"):
            query, key, value = (getattr(part, name) for part in parts)
            setattr(self.merged, name, torch.nn.Parameter(torch.cat([query * self.scale, key, value])))
        self.attended, self.up, self.down = layer.attention.output, layer.intermediate, layer.output

    def forward(self, states, *_, **__):
        heads = self.merged(states[0]).unflatten(-1, (-1, self.size)).transpose(0, 1)
        query, key, value = heads.split(len(heads) // 3)
        context = torch.softmax(query @ key.transpose(1, 2), -1) @ value
        states = self.attended(context.transpose(0, 1).flatten(1)[None], states)
        return self.down(self.up(states), states)


def pack_weights(path, names):
    """Keeps the weights of some products in eight bits a column; they multiply as floats."""
    model = onnx.load(str(path))
    weights = {tensor.name: tensor for tensor in model.graph.initializer}
    for at, node in reversed(list(enumerate(model.graph.node))):
        if node.name not in names:
            continue
        name = node.input[1]
        values = numpy_helper.to_array(weights[name])
        scale = numpy.abs(values).max(0) / 127
        for part, array in (("packed", numpy.round(values / scale).astype("int8")), ("scale", scale)):
            model.graph.initializer.append(numpy_helper.from_array(array, f"{name}_{part}"))
        model.graph.initializer.remove(weights[name])
        model.graph.node.insert(at, helper.make_node("DequantizeLinear", [f"{name}_packed", f"{name}_scale"], [name], axis=1))
    onnx.save(model, str(path))


def main():
    parser = argparse.ArgumentParser()
    for name in ("base", "labels", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--weights", type=Path, help="absent: random weights, for tests of the runtime")
    parser.add_argument("--name", default="encoder-en")
    parser.add_argument("--statements", action="store_true", help="statements only, for the accurate model")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    labels = json.loads(options.labels.read_text())
    config = AutoConfig.from_pretrained(options.base, attn_implementation="eager")
    encoder = AutoModel.from_config(config, attn_implementation="eager", add_pooling_layer=False)
    reader = Reader(encoder, labels["mentions"], labels["deprels"], labels.get("entry", 0))
    outputs = STATEMENTS if options.statements else OUTPUTS
    if options.weights:
        reader.load_state_dict(torch.load(options.weights, weights_only=True))
    reader.eval()
    path = options.out / f"{options.name}.onnx"
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        inputs = tuple(torch.ones(1, 12, dtype=torch.long) for _ in range(3)) + (torch.arange(1, 9),)
        axes = {name: {1: "pieces"} for name in ("pieces", "shapes", "layouts")} | {"firsts": {0: "words"}} | {name: {0: "words"} for name in outputs}
        axes |= {name: {0: "words", 1: "heads"} for name in ("arcs", "antecedents") if name in outputs}
        torch.onnx.export(
            Exported(reader, outputs), inputs, str(plain), input_names=["pieces", "shapes", "layouts", "firsts"], output_names=list(outputs), dynamic_axes=axes, opset_version=OPSET, dynamo=False
        )
        products = [node.name for node in onnx.load(str(plain)).graph.node if node.op_type in ("MatMul", "Gemm")]
        heads = {name for name in products if "encoder" not in name}
        downs = {name for name in products if config.hidden_size >= WIDE and "attention" not in name and "output/dense" in name}
        # seven bits a weight: on processors without VNNI eight overflow, and results would depend on the machine
        quantize_dynamic(str(plain), str(path), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gather"], nodes_to_exclude=sorted(heads | downs))
        pack_weights(path, downs)
    network = path.read_bytes()
    parts = [network[at : at + PART] for at in range(0, len(network), PART)]
    if len(parts) > 1:
        path.unlink()
        for number, part in enumerate(parts, 1):
            path.with_suffix(f".onnx.{number}").write_bytes(part)
    tensors = {
        "relationRoot": reader.relation_root,
        "relationWeight": reader.relations.weight,
        "relationBias": reader.relations.bias,
        "linkDistance": reader.link_distance.weight,
        "linkWeight": reader.links.weight,
        "linkBias": reader.links.bias,
    }
    layout, blob, offset = {}, b"", 0
    for name, tensor in tensors.items():
        values = tensor.detach().numpy().astype("<f4")
        layout[name] = {"offset": offset, "shape": list(values.shape)}
        blob += values.tobytes()
        offset += values.size
    (options.out / f"{options.name}.heads.bin").write_bytes(blob)
    vocabulary = (options.base / "vocab.txt").read_bytes()
    pieces = WordPieces(vocabulary.decode("utf8").split("\n"))
    (options.out / f"{options.name}.vocab.txt").write_bytes(vocabulary)
    described = {
        "format": 1,
        "labels": {"roles": ROLES, "names": NAMES, "upos": UPOS, "mentions": reader.mention_labels, "relations": reader.deprels},
        "distances": DISTANCES,
        "special": {"open": pieces.open, "close": pieces.close, "unknown": UNKNOWN},
        "parts": len(parts),
        "heads": layout,
        "sha256": {name: hashlib.sha256(content).hexdigest() for name, content in (("onnx", network), ("heads", blob), ("vocab", vocabulary))},
    }
    (options.out / f"{options.name}.json").write_text(json.dumps(described, indent=1) + "\n")
    print(path, len(network))


if __name__ == "__main__":
    main()
