"""What nanopub and rdflib make of the exported nanopublications, each by itself; run by the readers' own Python."""

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path

from nanopub import Nanopub, NanopubConf
from rdflib import URIRef

NPX, EDTF = "http://purl.org/nanopub/x/", "http://id.loc.gov/datatypes/edtf/EDTF"


def read(file: Path) -> Nanopub:
    """A nanopublication, as its own package finds it valid."""
    found = Nanopub(rdf=file, conf=NanopubConf())
    assert found.is_valid
    return found


def leads(found: Nanopub, prop: str) -> list[str]:
    """Where a property of the vocabulary of nanopub.org leads, in what is asserted or in what is said of it."""
    graphs = (found.assertion, found.pubinfo)
    return sorted({str(value) for graph in graphs for value in graph.objects(None, URIRef(NPX + prop))})


def dates(found: Nanopub) -> list[str]:
    """Every date in EDTF."""
    return sorted({str(value) for value in found.rdf.objects() if getattr(value, "datatype", None) == URIRef(EDTF)})


def main(folder: Path) -> None:
    every = {file.stem: read(file) for file in sorted((folder / "nanopublications").glob("*.trig"))}
    signed = [name for name, found in every.items() if found.metadata.signature]
    assert not signed
    listed = leads(every["index"], "includesElement")
    assert listed == sorted(str(found.metadata.np_uri) for name, found in every.items() if name != "index")
    told = {
        name: {
            "called": str(found.metadata.np_uri),
            "supersedes": leads(found, "supersedes"),
            "retracts": leads(found, "retracts"),
            "asserted": len(found.assertion),
            "dates": dates(found),
        }
        for name, found in every.items()
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    warnings.simplefilter("ignore")  # of rdflib's former names, which nanopub still uses
    main(Path(sys.argv[1]))
