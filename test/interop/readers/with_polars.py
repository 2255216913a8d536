import polars as pl
from common import OUTPUT, report

DTYPES = {"string": pl.String, "integer": pl.Int32, "number": pl.Float64, "boolean": pl.Boolean, "date": pl.Date,
          "array": pl.String}


def read_csv(path, fields):
    return pl.read_csv(path, schema={f["name"]: DTYPES[f["type"]] for f in fields}).to_dicts()


def read_parquet(path):
    return pl.read_parquet(path).to_dicts()


def wrong(table, quote):
    text = pl.read_parquet(OUTPUT / "datasets/paragraphs.parquet").select("paragraph_id", paragraph="text")
    rows = pl.read_parquet(OUTPUT / f"datasets/{table}.parquet").drop_nulls("para_start").join(text, on="paragraph_id")
    cut = pl.col("paragraph").str.slice(pl.col("para_start"), pl.col("para_end") - pl.col("para_start"))
    return rows.height, rows.filter(cut != pl.col(quote)).height


report(read_csv, read_parquet, wrong)
