import duckdb
from common import report

TYPES = {"string": "VARCHAR", "integer": "INTEGER", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE",
         "array": "VARCHAR"}


def rows(relation):
    return [dict(zip(relation.columns, row)) for row in relation.fetchall()]


def read_csv(path, fields):
    return rows(duckdb.read_csv(path, dtype={f["name"]: TYPES[f["type"]] for f in fields}))


def read_parquet(path):
    return rows(duckdb.read_parquet(path))


def wrong(table, quote):
    return duckdb.sql(f"""
        SELECT count(*), coalesce(count_if(substring(p.text, t.para_start + 1, t.para_end - t.para_start) <> t."{quote}"), 0)
        FROM 'output/datasets/{table}.parquet' t JOIN 'output/datasets/paragraphs.parquet' p USING (paragraph_id)
        WHERE t.para_start IS NOT NULL""").fetchall()[0]


report(read_csv, read_parquet, wrong)
