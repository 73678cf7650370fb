"""The network: a BERT encoder of four layers, 512 wide, with two heads; its weights in and out of ONNX."""
import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

WIDTH = 512
HEADS = {"answerable": 1, "span": 2}      # outputs of each


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        attended = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2)
        x = self.norm1(x + self.drop(self.out(attended.reshape(batch, length, width))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    """Tokens to logits: whether the window answers (B), and where an answer starts and ends (B,T,2)."""

    def __init__(self, vocabulary=21128, heads=8, inner=2048, layers=4, positions=512, dropout=.05):
        super().__init__()
        self.word = nn.Embedding(vocabulary, WIDTH)
        self.position = nn.Embedding(positions, WIDTH)
        self.segment = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(WIDTH, heads, inner, dropout) for _ in range(layers))
        for name, outputs in HEADS.items():
            setattr(self, name, nn.Linear(WIDTH, outputs))
        for name in HEADS:
            head = getattr(self, name)
            nn.init.normal_(head.weight, std=.02)
            nn.init.zeros_(head.bias)

    def forward(self, ids, types, lengths):
        places = torch.arange(ids.shape[1])[None]
        x = self.drop(self.norm(self.word(ids) + self.segment(types) + self.position(places)))
        real = (places < lengths[:, None])[:, None, None]
        mask = torch.zeros(real.shape).masked_fill(~real, -1e4)
        if torch.is_autocast_enabled("cpu"):
            mask = mask.to(torch.bfloat16)
        for layer in self.layers:
            x = layer(x, mask)
        x = x.float()
        with torch.autocast("cpu", enabled=False):
            return self.answerable(x[:, 0])[:, 0], self.span(x)


# ---------- ONNX ----------
# Names are those of the encoder's file, where the weights of a layer's six products have numbers for names.

EMBEDDINGS = {"word.weight": "word_embeddings.weight", "position.weight": "position_embeddings.weight",
              "segment.weight": "token_type_embeddings.weight", "norm.weight": "LayerNorm.weight",
              "norm.bias": "LayerNorm.bias"}
PROJECTIONS = ("query", "key", "value")
PRODUCTS = {"out": ("attention.output.dense", 3), "up": ("intermediate.dense", 4),
            "down": ("output.dense", 5)}
NORMS = {"norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm"}
PRODUCTS_OF_LAYER = 6
PRODUCT, QUANTIZED = "onnx::MatMul_", "_quantized"


def products(weights):
    """Names of the layers' weight matrices in the order of the graph, of a float or an int8 file."""
    numbers = {name.removeprefix(PRODUCT).removesuffix(QUANTIZED) for name in weights if PRODUCT in name}
    return [PRODUCT + number for number in sorted(filter(str.isdigit, numbers), key=int)]


def mapping(weights, layers):
    """Name here: names in the file, one behind the other, and whether they are transposed there."""
    numbered = products(weights)
    names = {here: (["embeddings." + there], False) for here, there in EMBEDDINGS.items()}
    for i in range(layers):
        here, there, numbers = f"layers.{i}.", f"encoder.layer.{i}.", numbered[i * PRODUCTS_OF_LAYER:]
        names[here + "qkv.weight"] = numbers[:3], True
        names[here + "qkv.bias"] = [f"{there}attention.self.{part}.bias" for part in PROJECTIONS], False
        for product, (dense, number) in PRODUCTS.items():
            names[here + product + ".weight"] = [numbers[number]], True
            names[here + product + ".bias"] = [there + dense + ".bias"], False
        for norm, name in NORMS.items():
            for part in (".weight", ".bias"):
                names[here + norm + part] = [there + name + part], False
    return names


def load(path):
    """A reader with the weights of a float or int8 ONNX file, and with new heads where the file has none."""
    weights = {tensor.name: tensor for tensor in onnx.load(path).graph.initializer}
    reader = Reader()
    state = reader.state_dict()

    def read(name):
        if name in weights:
            return numpy_helper.to_array(weights[name]).astype(np.float32)
        values, scale, zero = (numpy_helper.to_array(weights[name + part]).astype(np.float32)
                               for part in (QUANTIZED, "_scale", "_zero_point"))
        return (values - zero) * scale

    names = mapping(weights, len(reader.layers))
    for head in HEADS:
        if f"head.{head}.weight" in weights:
            names[head + ".weight"] = [f"head.{head}.weight"], True
            names[head + ".bias"] = [f"head.{head}.bias"], False
    for here, (parts, transposed) in names.items():
        value = np.concatenate([read(part).T if transposed else read(part) for part in parts])
        if value.shape != state[here].shape:
            raise ValueError(f"{path}: {here} is {value.shape} and should be {tuple(state[here].shape)}")
        state[here] = torch.from_numpy(value.copy())
    reader.load_state_dict(state)
    return reader


def save(reader, encoder, target):
    """Writes the reader as a float ONNX file: the encoder's graph with these weights and the heads behind it.

    Outputs are `answerable` (B,1) and `span` (B,T,2)."""
    model = onnx.load(encoder)
    graph = model.graph
    weights = {tensor.name: tensor for tensor in graph.initializer}
    state = {name: value.detach().float().numpy() for name, value in reader.state_dict().items()}

    def tensor(value, name):
        return numpy_helper.from_array(np.ascontiguousarray(value), name)

    for here, (parts, transposed) in mapping(weights, len(reader.layers)).items():
        for part, value in zip(parts, np.split(state[here], len(parts))):
            weights[part].CopyFrom(tensor(value.T if transposed else value, part))
    hidden = graph.output[0].name
    graph.initializer.extend([tensor(np.array([0]), "head.first"), tensor(np.array([1]), "head.second"),
                              tensor(np.array([-1, WIDTH]), "head.shape")])
    graph.node.extend([
        helper.make_node("Slice", [hidden, "head.first", "head.second", "head.second"], ["head.cls"]),
        helper.make_node("Reshape", ["head.cls", "head.shape"], ["head.cls2"])])
    del graph.output[:]
    for head, outputs in HEADS.items():
        name = "head." + head
        graph.initializer.extend([tensor(state[head + ".weight"].T, name + ".weight"),
                                  tensor(state[head + ".bias"], name + ".bias")])
        of_text = head == "answerable"
        graph.node.extend([
            helper.make_node("MatMul", ["head.cls2" if of_text else hidden, name + ".weight"], [name],
                             product_of(head)),
            helper.make_node("Add", [name, name + ".bias"], [head])])
        shape = ["batch_size", 1] if of_text else ["batch_size", "sequence_length", outputs]
        graph.output.append(helper.make_tensor_value_info(head, TensorProto.FLOAT, shape))
    onnx.save(model, target)


def product_of(head):
    return "head_matmul_" + head


def quantize(source, target):
    """Writes an int8 copy: one scale a column of a product and one an embedding table; heads stay float."""
    quantize_dynamic(source, target, per_channel=True, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gather"],
                     nodes_to_exclude=[product_of(head) for head in HEADS],
                     extra_options={"MatMulConstBOnly": True})
