"""Runs a notebook from top to bottom and writes it as it may be committed: run_notebook.py FROM TO

Kept out: times, versions of the machine, and whatever differs between two runs. Ends with 1 when a cell fails, a figure
is too large, or the output names a place on this machine; with 2 when only what the cells say is not what FROM shows, cells
with the tag "live" and the pixels of figures aside.
"""
import base64
import re
import sys

import nbformat
from nbclient import NotebookClient

LARGEST_FIGURE = 60_000
PLACE = re.compile(r"/(?:tmp|root|home|Users|usr/lib|var)/|127\.0\.0\.1:(?!3030)\d+|0x[0-9a-f]{8,}")


def main(source, target):
    notebook = nbformat.read(source, as_version=4)
    nbformat.validate(notebook)
    shown = {cell.id: said(cell) for cell in notebook.cells}
    NotebookClient(notebook, timeout=240, record_timing=False, resources={"metadata": {"path": source.rpartition("/")[0] or "."}}).execute()
    faults = []
    for cell in notebook.cells:
        cell.metadata = nbformat.NotebookNode({"tags": cell.metadata.tags} if "tags" in cell.metadata else {})
        for output in cell.get("outputs", []):
            faults += [f"cell {cell.id}: {fault}" for fault in faults_of(output)]
    notebook.metadata = nbformat.NotebookNode(
        kernelspec={name: notebook.metadata.kernelspec[name] for name in ("display_name", "language", "name")},
        language_info={"name": notebook.metadata.language_info["name"]})
    with open(target, "w", encoding="utf-8") as file:
        file.write(nbformat.writes(notebook))
        file.write("\n")
    stale = [f"cell {cell.id}: it says something else than is committed:\n{said(cell)}" for cell in notebook.cells
             if said(cell) != shown[cell.id] and "live" not in cell.metadata.get("tags", [])]
    print("\n".join(faults + stale))
    return 1 if faults else 2 if stale else 0


def said(cell):
    """What the outputs of a cell say, figures aside."""
    return "\n".join(output.get("text", "") or output.get("data", {}).get("text/plain", "") for output in cell.get("outputs", []))


def faults_of(output):
    """Puts right what can be; tells the rest."""
    output.get("data", {}).pop("text/latex", None)
    output.get("data", {}).pop("image/svg+xml", None)
    figure = output.get("data", {}).get("image/png")
    if figure:
        output.data = nbformat.NotebookNode({"image/png": figure.strip(), "text/plain": "A figure."})
        output.metadata = nbformat.NotebookNode()
        size = len(base64.b64decode(figure))
        if size > LARGEST_FIGURE:
            yield f"a figure of {size} bytes; at most {LARGEST_FIGURE}"
    if output.output_type == "error" or output.get("name") == "stderr":
        yield f"an error or warning: {output.get('evalue') or output.get('text')}"
    texts = [output.get("text", "")] + [text for kind, text in output.get("data", {}).items() if kind != "image/png"]
    for text in texts:
        for place in PLACE.findall("".join(text)):
            yield f"the output names {place}, a place on this machine"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
