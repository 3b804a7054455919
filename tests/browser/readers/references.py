"""What a CSL processor prints of references, in the style of Harvard, and what bibtexparser reads in them.

It ends with 1 where a field is none of CSL's, or where an entry is lost.
"""

import json
import sys
import warnings
from pathlib import Path

import bibtexparser
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

warnings.simplefilter("error")  # citeproc warns of each field that it does not know
folder = Path(sys.argv[1])
entries = json.loads((folder / "references.json").read_text(encoding="utf-8"))
source = CiteProcJSON(entries)
bibliography = CitationStylesBibliography(
    CitationStylesStyle("harvard-cite-them-right", validate=False), source, formatter.plain
)
for entry in entries:
    bibliography.register(Citation([CitationItem(entry["id"])]))
printed = [str(entry) for entry in bibliography.bibliography()]
read = bibtexparser.loads((folder / "references.bib").read_text(encoding="utf-8"))
json.dump({"printed": printed, "bibtex": {entry["ID"]: entry for entry in read.entries}}, sys.stdout)
