"""Loads every record set of croissant.json and prints its records as {table: rows}."""

import json
import sys

import mlcroissant as mlc
import numpy as np
import pandas as pd


def plain(value):
    if isinstance(value, (list, np.ndarray)):
        return [plain(item) for item in value]
    if value is None or pd.isna(value):
        return None
    if isinstance(value, bytes):
        return value.decode("utf-8")
    return value.isoformat()[:10] if isinstance(value, pd.Timestamp) else value


dataset = mlc.Dataset("output/croissant.json")
seen = {s.id: [[plain(v) for v in r.values()] for r in dataset.records(s.id)] for s in dataset.metadata.record_sets}
json.dump(seen, sys.stdout, ensure_ascii=False)
