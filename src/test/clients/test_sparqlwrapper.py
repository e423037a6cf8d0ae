"""SPARQLWrapper: each of its return formats, for each form of query, converted to what it promises."""
import os
import sys
import unittest
import warnings

import rdflib
from rdflib import Graph

# SPARQLWrapper 1.8.5 offers JSON-LD only when it finds this module, which has been a part of rdflib since 6.
sys.modules.setdefault("rdflib_jsonld", rdflib)
from SPARQLWrapper import CSV, GET, JSON, JSONLD, N3, POST, POSTDIRECTLY, RDF, RDFXML, TSV, TURTLE, URLENCODED, XML, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

ENDPOINT = os.environ["CLAIMGRAPH_ENDPOINT"]
PREFIX = "PREFIX cg: <https://w3id.org/claimgraph/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
SELECT = PREFIX + "SELECT ?round ?label { ?round a cg:FundingRound ; rdfs:label ?label } ORDER BY ?round"
CONSTRUCT = PREFIX + "CONSTRUCT { ?round rdfs:label ?label } WHERE { ?round a cg:FundingRound ; rdfs:label ?label }"
DESCRIBE = "DESCRIBE <https://w3id.org/claimgraph/id/nvidia>"
ASK = PREFIX + "ASK { ?round a cg:FundingRound }"


def ask(query, format, method=GET, request=URLENCODED):
    client = SPARQLWrapper(ENDPOINT)
    client.setQuery(query)
    client.setReturnFormat(format)
    client.setMethod(method)
    client.setRequestMethod(request)
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)  # what it warns of: another format came than was asked for
        return client.query().convert()


class Solutions(unittest.TestCase):
    def test_json(self):
        self.assertGreater(len(ask(SELECT, JSON)["results"]["bindings"]), 3)

    def test_xml(self):
        self.assertGreater(len(ask(SELECT, XML).getElementsByTagName("result")), 3)

    def test_csv(self):
        self.assertTrue(ask(SELECT, CSV).decode().startswith("round,label\r\n"))

    def test_tsv(self):
        self.assertTrue(ask(SELECT, TSV).decode().startswith("?round\t?label\n"))

    def test_ask_as_json_and_xml(self):
        self.assertIs(ask(ASK, JSON)["boolean"], True)
        self.assertEqual(ask(ASK, XML).getElementsByTagName("boolean")[0].firstChild.data, "true")

    def test_each_way_to_send(self):
        answers = [ask(SELECT, JSON, method, request) for method, request in
                   ((GET, URLENCODED), (POST, URLENCODED), (POST, POSTDIRECTLY))]
        self.assertEqual(answers[0], answers[1])
        self.assertEqual(answers[0], answers[2])


class Triples(unittest.TestCase):
    def test_turtle(self):
        self.graph(TURTLE, lambda said: Graph().parse(data=said, format="turtle"))

    def test_n3(self):
        self.graph(N3, lambda said: Graph().parse(data=said, format="n3"))

    def test_rdf_names_no_format_so_whatever_comes_must_be_understood(self):
        with warnings.catch_warnings(record=True):  # it warns that it asks for anything
            client = SPARQLWrapper(ENDPOINT)
            client.setQuery(CONSTRUCT)
            client.setReturnFormat(RDF)
            self.assertGreater(len(client.query().convert()), 3)

    def test_rdf_xml(self):
        self.graph(RDFXML, lambda said: said)

    def test_xml(self):
        self.graph(XML, lambda said: said)

    def test_json_ld(self):
        self.graph(JSONLD, lambda said: said)

    def graph(self, format, read):
        wanted = len(ask(SELECT, JSON)["results"]["bindings"])
        self.assertEqual(len(read(ask(CONSTRUCT, format))), wanted)
        self.assertGreater(len(read(ask(DESCRIBE, format))), 5)


class Errors(unittest.TestCase):
    def test_query_that_is_not_sparql_tells_the_line(self):
        with self.assertRaisesRegex(QueryBadFormed, r"(?i)line \d"):
            ask("SELECT * {\n ?s ?p }", JSON)


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")
