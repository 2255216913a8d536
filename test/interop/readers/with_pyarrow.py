import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as csv
import pyarrow.ipc as ipc
import pyarrow.parquet as pq
from common import OUTPUT, PACKAGE, report

TYPES = {"string": pa.string(), "integer": pa.int32(), "number": pa.float64(), "boolean": pa.bool_(),
         "date": pa.date32(), "array": pa.string()}


def read_csv(path, fields):
    options = csv.ConvertOptions(column_types={f["name"]: TYPES[f["type"]] for f in fields}, null_values=[""],
                                 strings_can_be_null=True)
    return csv.read_csv(path, parse_options=csv.ParseOptions(newlines_in_values=True),
                        convert_options=options).to_pylist()


def read_parquet(path):
    table = pq.read_table(path)
    arrow = ipc.open_file(path.replace("datasets/", "datasets/arrow/").replace(".parquet", ".arrow")).read_all()
    assert arrow.to_pylist() == table.to_pylist(), f"{path}: Arrow and Parquet differ"
    assert arrow.schema.types == table.schema.types, f"{path}: types of Arrow and Parquet differ"
    fields = next(r for r in PACKAGE["resources"] if path.endswith(f"/{r['name']}.parquet"))["schema"]["fields"]
    for field, declared in zip(arrow.schema, fields):
        expected = pa.list_(pa.string()) if declared["type"] == "array" else TYPES[declared["type"]]
        assert field.type.equals(expected) or str(field.type) == "list<element: string not null>", f"{path} {field}"
        assert field.metadata[b"description_zh"].decode() == declared["description_zh"], f"{path} {field}"
    return table.to_pylist()


def wrong(table, quote):
    text = dict(zip(*pq.read_table(OUTPUT / "datasets/paragraphs.parquet").select(["paragraph_id", "text"]).to_pydict().values()))
    rows = [r for r in pq.read_table(OUTPUT / f"datasets/{table}.parquet").to_pylist() if r["para_start"] is not None]
    cut = [pc.utf8_slice_codeunits(text[r["paragraph_id"]], r["para_start"], r["para_end"]).as_py() for r in rows]
    return len(rows), sum(r[quote] != c for r, c in zip(rows, cut))


report(read_csv, read_parquet, wrong)
