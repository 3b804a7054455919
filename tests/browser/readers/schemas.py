"""Hold every exported JSON against the schema beside it, with jsonschema. It ends with 1 where one does not hold."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

folder, held = Path(sys.argv[1]), {}
for schema in sorted(folder.glob("*.schema.json")):
    name = schema.name.removesuffix(".schema.json")
    files = sorted((folder / "facts").glob("*.json")) if name == "fact" else [folder / f"{name}.json"]
    validator = Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    for file in filter(Path.exists, files):
        validator.validate(json.loads(file.read_text(encoding="utf-8")))
        held[file.relative_to(folder).as_posix()] = schema.name
json.dump(held, sys.stdout)
