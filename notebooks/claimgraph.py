"""Ask a claimgraph server; answers are pandas frames with the right types and a label beside each IRI.

    import claimgraph as cg
    cg.query("SELECT ?round ?amount { ?round cg:amountRaised/schema:value ?amount }")

Needs pandas and nothing else. Asks CLAIMGRAPH_ENDPOINT, or http://127.0.0.1:3030/sparql, where `./claimgraph serve` answers.
"""
import json
import os
import re
from http.client import HTTPException
from urllib import error, parse, request

import pandas as pd

BASE = "https://w3id.org/claimgraph/"
XSD = "http://www.w3.org/2001/XMLSchema#"
PREFIXES = {
    "cg": BASE + "ontology#", "cge": BASE + "id/", "cgs": BASE + "source/", "cgc": BASE + "claim/", "cgg": BASE + "graph/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "xsd": XSD,
    "skos": "http://www.w3.org/2004/02/skos/core#", "schema": "https://schema.org/", "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#", "dcterms": "http://purl.org/dc/terms/", "wd": "http://www.wikidata.org/entity/"}
INTEGERS = {XSD + name for name in ("integer", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger")}
NUMBERS = INTEGERS | {XSD + name for name in ("decimal", "double", "float")}
CLAIM = """
  ?claim a cg:Claim ; rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?value ; cg:modality ?modality ;
         cg:rank ?rank ; cg:source ?source ; cg:row ?row ; cg:evidence [ oa:exact ?phrase ; oa:start ?start ; oa:end ?end ] .
  ?source cg:fileName ?file .
  OPTIONAL { ?claim cg:aspect ?aspect } OPTIONAL { ?value schema:currency|cg:unit/skos:notation ?unit }
  OPTIONAL { ?value schema:value ?number } OPTIONAL { ?value cg:low ?low } OPTIONAL { ?value cg:high ?high }"""


class ServerError(Exception):
    """What the server said instead of an answer."""


def query(text, labels=True):
    """The answer to a SELECT as a frame, to an ASK as True or False, to a CONSTRUCT or DESCRIBE as Turtle text.

    A column of whole numbers is Int64, of other numbers float, of days datetime64; a date that is only a year or a
    month stays text, as precise as it is. Beside a column x of IRIs stands x_label, unless labels is False. The
    usual prefixes need no PREFIX line.
    """
    body = _ask(text)
    if not body.startswith("{"):
        return body
    if "boolean" in (answer := json.loads(body)):
        return answer["boolean"]
    cells = {name: [row.get(name) for row in answer["results"]["bindings"]] for name in answer["head"]["vars"]}
    known = _labels(cells.values()) if labels else {}
    frame = pd.DataFrame()
    for name in cells:
        frame[name] = _typed(cells[name])
        beside = name + "_label"
        if labels and beside not in cells and any(cell and cell["type"] == "uri" for cell in cells[name]):
            frame[beside] = [_label(cell, known) for cell in cells[name]]
    return frame


def explain(subject, property):
    """The whole story of a value, a row for each claim: who says what, how surely, in which words and where, whether it
    was chosen, else by which rule and to which claim it lost; and the explanation of the choice in sentences."""
    frame = query(f"""SELECT ?claim ?source ?aspect ?value ?number ?low ?high ?unit ?modality ?chosen ?lostBy ?lostTo ?phrase
       ?file ?start ?end ?row ?explanation {{
  ?question cg:about {_iri(subject, "cge")} ; cg:property {_iri(property, "cg")} ; cg:candidate ?claim .{CLAIM}
  OPTIONAL {{ ?question cg:explanation ?explanation }}
  OPTIONAL {{ ?claim cg:lostBy ?lostBy ; cg:lostTo ?lostTo }}
  BIND(?rank = cg:Preferred AS ?chosen)
}} ORDER BY ?aspect DESC(?chosen) ?claim ?start""")
    return frame.dropna(axis="columns", how="all")


def sources():
    """The articles, a row for each: file, length, dates, and how many claims came of it."""
    return query("""SELECT ?source ?file ?chars ?published ?tier ?annotated (COUNT(DISTINCT ?claim) AS ?claims) {
  ?source a cg:Source ; cg:fileName ?file ; cg:charLength ?chars . ?claim cg:source ?source .
  OPTIONAL { ?source dcterms:issued ?published } OPTIONAL { ?source cg:sourceTier ?tier }
  OPTIONAL { ?run prov:used ?source ; cg:annotatedOn ?annotated }
} GROUP BY ?source ?file ?chars ?published ?tier ?annotated ORDER BY ?source""")


def claims(subject=None, property=None, source=None):
    """The claims about a subject ("ami-labs"), with a property ("investor"), by a source ("s003"), or all; a claim that
    cites two phrases has two rows."""
    wanted = {"subject": (subject, "cge"), "property": (property, "cg"), "source": (source, "cgs")}
    values = [f"VALUES ?{name} {{ {_iri(id, prefix)} }}" for name, (id, prefix) in wanted.items() if id is not None]
    return query(f"""SELECT ?claim ?subject ?property ?aspect ?value ?number ?low ?high ?unit ?modality ?rank ?source ?phrase
       ?file ?start ?end ?row {{ {" ".join(values)} {CLAIM} }} ORDER BY ?claim ?start""")


def _ask(text):
    """GET, or POST when the text is too long for an address; the body of the answer."""
    endpoint = os.environ.get("CLAIMGRAPH_ENDPOINT", "http://127.0.0.1:3030/sparql")
    used = {name: iri for name, iri in PREFIXES.items()
            if re.search(rf"(?<![\w-]){name}:", text) and not re.search(rf"(?i)\bPREFIX\s+{name}:", text)}
    whole = "".join(f"PREFIX {name}: <{iri}> " for name, iri in used.items()) + text
    form = parse.urlencode({"query": whole})
    headers = {"Accept": "application/sparql-results+json, text/turtle;q=0.9, application/problem+json;q=0.5"}
    sent = (f"{endpoint}?{form}", None) if len(form) < 4000 else (endpoint, form.encode())
    try:
        with request.urlopen(request.Request(*sent, headers)) as answer:
            return answer.read().decode("utf-8")
    except error.HTTPError as problem:
        raise ServerError(_said(problem)) from None
    except (HTTPException, ConnectionError) as cut:
        end = getattr(cut, "partial", b"").decode("utf-8", "replace").rpartition("!! ")
        raise ServerError(end[2].strip() if end[1] else "The answer broke off on its way; it is not whole.") from None
    except error.URLError as problem:
        raise ServerError(f"No server answers at {endpoint} ({problem.reason}). Start one with ./claimgraph serve, "
                          "or set CLAIMGRAPH_ENDPOINT.") from None


def _said(answer):
    text = answer.read().decode("utf-8", "replace").strip()
    problem = json.loads(text) if "json" in answer.headers.get("Content-Type", "") else {"detail": text}
    return ": ".join(problem[part] for part in ("title", "detail") if problem.get(part)) or f"{answer.code} {answer.reason}"


def _labels(columns):
    iris = sorted({cell["value"] for column in columns for cell in column if cell and cell["type"] == "uri"})
    known = {}
    for at in range(0, len(iris), 1000):
        values = " ".join(f"<{iri}>" for iri in iris[at:at + 1000])
        answer = json.loads(_ask(f"SELECT ?iri (MIN(?name) AS ?label) {{ VALUES ?iri {{ {values} }} "
                                 "?iri rdfs:label ?name } GROUP BY ?iri"))
        known.update((row["iri"]["value"], row["label"]["value"]) for row in answer["results"]["bindings"])
    return known


def _label(cell, known):
    """The label; of a thing without one the end of its IRI, of a literal itself."""
    short = re.split("[/#]", cell["value"].rstrip("/#"))[-1] if cell and cell["type"] == "uri" else cell and cell["value"]
    return cell and known.get(cell["value"], short)


def _typed(cells):
    """A column as the type that all of its cells have, else as text."""
    types = {cell.get("datatype", "") for cell in cells if cell}
    texts = pd.Series([cell["value"] if cell else None for cell in cells], dtype="object")
    if types and types <= INTEGERS and all(abs(int(text)) < 2**63 for text in texts.dropna()):
        return pd.array([None if text is None else int(text) for text in texts], dtype="Int64")
    if types and types <= NUMBERS:
        return texts.astype("float64")
    if types and types <= {XSD + "date", XSD + "dateTime"}:
        return pd.to_datetime(texts, utc=XSD + "dateTime" in types)
    return texts.map("true".__eq__, na_action="ignore").astype("boolean") if types == {XSD + "boolean"} else texts


def _iri(id, prefix):
    iri = id if "://" in id else PREFIXES[prefix] + id
    if re.search(r'[\x00-\x20<>"{}|\\^`]', iri):
        raise ValueError(f"{id!r} cannot be part of an IRI. Write an id such as ami-labs or a whole IRI.")
    return f"<{iri}>"
