"""Opens a folder of tables with nothing but Python's own library, and prints what it found as JSON."""

import csv
import json
import pathlib
import sqlite3
import sys

folder = pathlib.Path(sys.argv[1])


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


tables = {path.stem: rows_of(path) for path in sorted((folder / "csv").glob("*.csv"))}
records = {path.stem: json.loads(path.read_text("utf-8")) for path in (folder / "json").glob("*.json")}
database = sqlite3.connect(f"file:{folder / 'syria-2024.sqlite'}?mode=ro", uri=True)
names = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")]
stored = [name for name in names if name in tables]
columns = ", ".join(f'"{name}"' for name in tables["claims_flat"][0])
order = "ORDER BY coalesce(place, ''), unixepoch(when_notBefore), claim_order"
view = database.execute(f"SELECT {columns} FROM claims_flat {order}").fetchall()

print(
    json.dumps(
        {
            "csv": {name: len(rows) for name, rows in tables.items()},
            "json": {name: len(rows) for name, rows in records.items() if name != "meta"},
            "sqlite": {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in stored},
            "dangling": database.execute("PRAGMA foreign_key_check").fetchall(),
            "integrity": database.execute("PRAGMA integrity_check").fetchone()[0],
            "found": [
                claim for (claim,) in database.execute(
                    "SELECT claim FROM claims_search WHERE claims_search MATCH 'says:bridge' ORDER BY rowid"
                )
            ],
            "arabic": next(row["names_ar"] for row in tables["places"] if row["id"] == "hama"),
            "evening": next(
                row for row in tables["control_daily"] if row["place"] == "hama" and row["day"] == "2024-12-05"
            ),
            "view": [list(row) for row in view],
        }
    )
)
