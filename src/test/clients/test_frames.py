"""One line to a DataFrame, and the helper notebooks/claimgraph.py: the right types, and errors that say something."""
import os
import pathlib
import re
import sys
import unittest
import urllib.parse
import warnings
from urllib.parse import quote

import pandas

sys.path.insert(0, os.environ["CLAIMGRAPH_NOTEBOOKS"])
import claimgraph as cg  # noqa: E402

REPOSITORY = pathlib.Path(os.environ["CLAIMGRAPH_NOTEBOOKS"]).resolve().parent
ENDPOINT = os.environ["CLAIMGRAPH_ENDPOINT"]
PREFIX = "PREFIX cg: <https://w3id.org/claimgraph/ontology#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
SOURCES = PREFIX + """
SELECT ?file ?chars ?share ?on {
  ?source cg:fileName ?file ; cg:charLength ?chars ; cg:byteLength ?bytes .
  ?run <http://www.w3.org/ns/prov#used> ?source ; cg:annotatedOn ?on .
  BIND(?chars / ?bytes AS ?share)
} ORDER BY ?file"""


class OneLine(unittest.TestCase):
    def read(self, **more):
        return pandas.read_csv(f"{ENDPOINT}?output=csv&query={quote(SOURCES)}", **more)

    def test_integers_are_integers_and_texts_are_texts(self):
        types = {name: str(type) for name, type in self.read().dtypes.items()}
        self.assertEqual(types, {"file": "object", "chars": "int64", "share": "float64", "on": "object"})

    def test_dates_parse(self):
        self.assertEqual(str(self.read(parse_dates=["on"]).dtypes["on"]), "datetime64[ns]")

    def test_accept_header_does_what_output_does(self):
        asked = pandas.read_csv(f"{ENDPOINT}?query={quote(SOURCES)}", storage_options={"Accept": "text/csv"})
        pandas.testing.assert_frame_equal(asked, self.read())

    def test_text_of_any_kind_arrives_unchanged(self):
        odd = 'a "quote", a comma\na line and \u00e9 \U0001f600'
        escaped = odd.replace('"', '\\"').replace("\n", "\\n")
        query = quote(f'SELECT ?x {{ VALUES ?x {{ "{escaped}" }} }}')
        self.assertEqual(pandas.read_csv(f"{ENDPOINT}?output=csv&query={query}").x[0], odd)


class NoRowIsLost(unittest.TestCase):
    """A row of one column without its value is an empty line of CSV; the lines that the pages tell people to write keep it."""
    ROUNDS = PREFIX + "SELECT ?closed { ?r a cg:FundingRound OPTIONAL { ?r cg:noSuchProperty ?closed } } LIMIT 5"

    def lines(self):
        for page in ("docs/clients.md", "README.md", "docs/wikidata.md", "src/main/resources/claimgraph/serve/static/copy.js"):
            text = (REPOSITORY / page).read_text(encoding="utf-8")
            for call in re.findall(r"(?:pandas|pd)\.read_csv\(.*", text) + re.findall(r"read\.csv\([^)]*\)+[^)]*\)", text):
                yield page, call

    def test_every_documented_line_says_so(self):
        calls = list(self.lines())
        self.assertGreater(len(calls), 5)
        for page, call in calls:
            spread = "requests.get(" in call or call.startswith("read.csv(\n")
            self.assertTrue(spread or "skip_blank_lines=False" in call or "blank.lines.skip = FALSE" in call, (page, call))

    def test_the_documented_line_keeps_every_row(self):
        line = next(call for page, call in self.lines() if "parse_dates" in call)
        line = line.replace('parse_dates=["annotated"]', "dtype=str")
        frame = eval(line, {"pandas": pandas, "quote": quote, "endpoint": ENDPOINT, "text": self.ROUNDS})
        self.assertEqual((list(frame.columns), len(frame)), (["closed"], 5))

    def test_the_line_in_readme_keeps_every_row(self):
        line = re.search(r"`(pandas\.read_csv\(.*\))` gives", (REPOSITORY / "README.md").read_text(encoding="utf-8")).group(1)
        line = line.replace("http://127.0.0.1:3030/sparql", ENDPOINT)
        frame = eval(line, {"pandas": pandas, "urllib": urllib, "query": self.ROUNDS})
        self.assertEqual(len(frame), 5)

    def test_the_helper_keeps_every_row(self):
        self.assertEqual(len(cg.query(self.ROUNDS)), 5)


class Helper(unittest.TestCase):
    def test_each_type_becomes_the_type_of_its_column(self):
        frame = cg.query("""SELECT * { VALUES (?whole ?large ?number ?yes ?day ?month ?thing) {
            (1 9007199254740993 1.5 true "2026-01-02"^^xsd:date "2026-01"^^xsd:gYearMonth cge:nvidia)
            (UNDEF UNDEF 2e3 false UNDEF "2026-02"^^xsd:gYearMonth "text") } }""")
        types = {name: str(type) for name, type in frame.dtypes.items()}
        self.assertEqual(types, {"whole": "Int64", "large": "Int64", "number": "float64", "yes": "boolean",
                                 "day": "datetime64[ns]", "month": "object", "thing": "object", "thing_label": "object"})
        self.assertEqual(frame.large[0], 9007199254740993)
        self.assertEqual(list(frame.thing_label), ["NVIDIA", "text"])
        self.assertEqual(list(frame.month), ["2026-01", "2026-02"])

    def test_no_solution_is_an_empty_frame_with_its_columns(self):
        frame = cg.query("SELECT ?a ?b { ?a a cg:NoSuchClass ; cg:source ?b }")
        self.assertEqual((list(frame.columns), len(frame)), (["a", "b"], 0))

    def test_ask_is_a_boolean_and_construct_is_turtle(self):
        self.assertIs(cg.query("ASK { cge:nvidia a cg:Organization }"), True)
        self.assertIn('"NVIDIA"@en', cg.query("CONSTRUCT { cge:nvidia rdfs:label ?l } WHERE { cge:nvidia rdfs:label ?l }"))

    def test_long_query_is_posted(self):
        values = " ".join(f"cge:none-{number}" for number in range(5000))
        self.assertEqual(len(cg.query(f"SELECT ?x {{ VALUES ?x {{ cge:nvidia {values} }} ?x a cg:Organization }}")), 1)

    def test_explain_tells_who_was_chosen_and_why_the_others_lost(self):
        story = cg.explain("ami-labs-seed-2026", "amountRaised")
        chosen = story[story.chosen]
        self.assertEqual(set(chosen.value_label), {"USD 1.03 billion"})
        self.assertTrue(chosen.lostBy.isna().all())
        other = story[story.value_label == "about USD 586 million"].iloc[0]
        self.assertEqual(other.lostBy_label, "more independent sources")
        self.assertEqual(other.phrase, "raised by AMI Labs (~$586 million)")
        self.assertEqual(str(story.number.dtype), "Int64")
        self.assertIn("More independent sources say", other.explanation)

    def test_sources_counts_claims_and_knows_days(self):
        frame = cg.sources()
        self.assertEqual(list(frame.source_label.str.contains("article")), [True] * 5)
        self.assertEqual(str(frame.annotated.dtype), "datetime64[ns]")
        self.assertEqual(str(frame.claims.dtype), "Int64")
        self.assertEqual(frame.claims.sum(), cg.query("SELECT (COUNT(*) AS ?n) { ?c a cg:Claim }").n[0])

    def test_claims_has_one_row_for_each_phrase_of_each_claim(self):
        frame = cg.claims()
        self.assertFalse(frame.duplicated(["claim", "start", "end"]).any())
        self.assertEqual(frame.claim.nunique(), cg.query("SELECT (COUNT(*) AS ?n) { ?c a cg:Claim }").n[0])

    def test_claims_can_be_narrowed(self):
        frame = cg.claims(subject="ami-labs-seed-2026", property="leadInvestor", source="s002")
        self.assertEqual(set(frame.value_label), {"Jeff Bezos", "NVIDIA", "Samsung", "Temasek"})

    def test_error_of_the_server_is_shown_as_what_it_says(self):
        with self.assertRaisesRegex(cg.ServerError, r"(?i)line \d"):
            cg.query("SELECT * {\n ?s ?p }")
        with self.assertRaises(cg.ServerError) as refused:
            cg.query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")
        self.assertNotIn("{", str(refused.exception))

    def test_absent_server_is_said_in_a_sentence(self):
        os.environ["CLAIMGRAPH_ENDPOINT"] = "http://127.0.0.1:1/sparql"
        self.addCleanup(os.environ.update, CLAIMGRAPH_ENDPOINT=ENDPOINT)
        with self.assertRaisesRegex(cg.ServerError, "No server answers at http://127.0.0.1:1/sparql"):
            cg.query("ASK {}")

    def test_id_that_breaks_out_of_its_iri_is_refused(self):
        with self.assertRaisesRegex(ValueError, "Write an id such as ami-labs"):
            cg.claims(subject="x> ?p ?o . <y")

    def test_helper_is_short_and_needs_only_pandas(self):
        text = pathlib.Path(cg.__file__).read_text(encoding="utf-8")
        self.assertLess(len(text.splitlines()), 175)
        self.assertNotRegex(text, r"(?m)^(import|from) (?!http|json|os|re|urllib|pandas)")


if __name__ == "__main__":
    warnings.simplefilter("error", ResourceWarning)
    unittest.main(verbosity=2)
