import pandas as pd
from common import OUTPUT, report

DTYPES = {"string": "string", "integer": "Int32", "number": "Float64", "boolean": "boolean", "array": "string"}


def read_csv(path, fields):
    dates = [f["name"] for f in fields if f["type"] == "date"]
    frame = pd.read_csv(path, keep_default_na=False, na_values=[""], parse_dates=dates,
                        dtype={f["name"]: DTYPES[f["type"]] for f in fields if f["type"] in DTYPES})
    return frame.to_dict("records")


def read_parquet(path):
    return pd.read_parquet(path, dtype_backend="numpy_nullable").to_dict("records")


def wrong(table, quote):
    rows = pd.read_parquet(OUTPUT / f"datasets/{table}.parquet").dropna(subset=["para_start"])
    text = pd.read_parquet(OUTPUT / "datasets/paragraphs.parquet").set_index("paragraph_id")["text"]
    cut = [text[p][int(a):int(b)] for p, a, b in zip(rows.paragraph_id, rows.para_start, rows.para_end)]
    return len(rows), int((rows[quote] != cut).sum()) if len(rows) else 0


report(read_csv, read_parquet, wrong)
