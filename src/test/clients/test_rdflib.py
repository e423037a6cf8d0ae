"""rdflib: the endpoint as a graph (SPARQLStore), and each dump of the release loaded whole."""
import os
import pathlib
import unittest

from rdflib import ConjunctiveGraph, Graph, Literal, URIRef
from rdflib.namespace import RDF, RDFS
from rdflib.plugins.stores.sparqlstore import SPARQLStore

ENDPOINT = os.environ["CLAIMGRAPH_ENDPOINT"]
DUMPS = pathlib.Path(os.environ["CLAIMGRAPH_DUMPS"])
CG = "https://w3id.org/claimgraph/ontology#"
NVIDIA = URIRef("https://w3id.org/claimgraph/id/nvidia")
CLAIMS = f"SELECT (COUNT(*) AS ?n) {{ ?claim a <{CG}Claim> }}"


def number(graph, query=CLAIMS):
    return next(iter(graph.query(query)))[0].toPython()


class Store(unittest.TestCase):
    def setUp(self):
        self.graph = Graph(SPARQLStore(ENDPOINT))

    def test_select_gives_terms_of_rdflib(self):
        rows = list(self.graph.query(f"SELECT ?s ?l {{ ?s a <{CG}FundingRound> ; <{RDFS.label}> ?l }}"))
        self.assertGreater(len(rows), 3)
        self.assertTrue(all(isinstance(row.s, URIRef) and row.l.language == "en" for row in rows))

    def test_select_with_parameters_bound_beforehand(self):
        rows = list(self.graph.query(f"SELECT ?l {{ ?s <{RDFS.label}> ?l }}", initBindings={"s": NVIDIA}))
        self.assertEqual([row.l for row in rows], [Literal("NVIDIA", lang="en")])

    def test_ask(self):
        self.assertTrue(self.graph.query(f"ASK {{ <{NVIDIA}> a <{CG}Organization> }}").askAnswer)

    def test_construct_gives_a_graph(self):
        built = self.graph.query(f"CONSTRUCT {{ ?s <{RDFS.label}> ?l }} WHERE {{ ?s a <{CG}FundingRound> ; <{RDFS.label}> ?l }}").graph
        self.assertGreater(len(built), 3)

    def test_describe_gives_a_graph(self):
        self.assertIn((NVIDIA, RDFS.label, Literal("NVIDIA", lang="en")), self.graph.query(f"DESCRIBE <{NVIDIA}>").graph)

    def test_triple_patterns_are_asked_of_the_server(self):
        self.assertEqual(self.graph.value(NVIDIA, RDFS.label), Literal("NVIDIA", lang="en"))
        self.assertGreater(len(set(self.graph.subjects(RDF.type, URIRef(CG + "Model")))), 20)

    def test_long_query_is_posted(self):
        posting = Graph(SPARQLStore(ENDPOINT, method="POST"))
        self.assertEqual(number(posting, CLAIMS + " #" + "x" * 20000), number(self.graph))


class Dumps(unittest.TestCase):
    def test_turtle_holds_all_triples(self):
        self.holds_everything(Graph(), "claimgraph.ttl", "turtle")

    def test_trig_holds_all_triples_in_their_graphs(self):
        self.holds_everything(ConjunctiveGraph(), "claimgraph.trig", "trig")

    def test_n_quads_holds_all_triples_in_their_graphs(self):
        self.holds_everything(ConjunctiveGraph(), "claimgraph.nq", "nquads")

    def test_json_ld_holds_all_triples_in_their_graphs(self):
        self.holds_everything(ConjunctiveGraph(), "claimgraph.jsonld", "json-ld")

    def holds_everything(self, graph, file, format):
        graph.parse(DUMPS / file, format=format)
        served = Graph(SPARQLStore(ENDPOINT))
        self.assertEqual(len(set(graph.triples((None, None, None)))), number(served, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"))
        if isinstance(graph, ConjunctiveGraph):
            named = {str(context.identifier) for context in graph.contexts() if len(context)}
            wanted = {str(row.g) for row in served.query("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }")}
            self.assertEqual(named, wanted)


if __name__ == "__main__":
    unittest.main(verbosity=2)
