"""What every Python reader shares: the declared columns, and the report a reader prints.

A reader gives `rows(path, fields)` for a CSV file, a Parquet file or both, and slices text its own way.
The report is {table: {"csv": rows, "parquet": rows, "slices": n, "wrong": n}}.
"""

import json
import math
import sys
from pathlib import Path

OUTPUT = Path("output")
PACKAGE = json.loads((OUTPUT / "datapackage.json").read_text("utf-8"))


def plain(value):
    """A cell as JSON: missing values of every library are null, days are ISO text."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    if type(value).__name__ in ("NAType", "NaTType"):
        return None
    if hasattr(value, "tolist"):
        value = value.tolist()
    if hasattr(value, "isoformat"):
        return value.isoformat()[:10]
    return value


def records(rows, fields, lists_are_text):
    """Rows as lists of plain cells in declared order; lists of a CSV file are JSON text."""
    for row in rows:
        cells = [plain(row[f["name"]]) for f in fields]
        if lists_are_text:
            cells = [json.loads(c) if f["type"] == "array" else c for c, f in zip(cells, fields)]
        yield cells


def report(read_csv, read_parquet, count_wrong_slices):
    """Read every table with one library and print what it saw."""
    seen = {}
    for resource in PACKAGE["resources"]:
        name, fields = resource["name"], resource["schema"]["fields"]
        stem = OUTPUT / "datasets" / name
        seen[name] = {}
        if read_csv:
            seen[name]["csv"] = list(records(read_csv(f"{stem}.csv", fields), fields, True))
        if read_parquet:
            seen[name]["parquet"] = list(records(read_parquet(f"{stem}.parquet"), fields, False))
        if "quotes" in resource and any(f["name"] == "para_start" for f in fields):
            slices, wrong = count_wrong_slices(name, resource["quotes"])
            seen[name] |= {"slices": slices, "wrong": wrong}
    json.dump(seen, sys.stdout, ensure_ascii=False)
