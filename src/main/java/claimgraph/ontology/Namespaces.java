package claimgraph.ontology;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The namespaces of our IRIs under one base, and the prefixes of everything that we write (docs/data-model.md, IRIs).
 *
 * @param base absolute IRI that ends in a slash
 */
public record Namespaces(String base) {

    /** The base that the ontology files are written with; it stands here and nowhere else. */
    public static final String PUBLISHED_BASE = "https://w3id.org/claimgraph/";

    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String SCHEMA = "https://schema.org/";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String ORG = "http://www.w3.org/ns/org#";
    public static final String FOAF = "http://xmlns.com/foaf/0.1/";
    public static final String DCTERMS = "http://purl.org/dc/terms/";
    public static final String DCAT = "http://www.w3.org/ns/dcat#";
    public static final String VOID = "http://rdfs.org/ns/void#";
    public static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    public static final String SH = "http://www.w3.org/ns/shacl#";
    public static final String SSSOM = "https://w3id.org/sssom/";
    public static final String SEMAPV = "https://w3id.org/semapv/vocab/";
    public static final String SPDX = "http://spdx.org/rdf/terms#";
    public static final String WD = "http://www.wikidata.org/entity/";
    public static final String WDT = "http://www.wikidata.org/prop/direct/";

    /** Where the keys of registries are looked up, by the name of the key. */
    public static final Map<String, String> KEYS = Map.of(
            "arxiv", "https://arxiv.org/abs/",
            "isni", "https://isni.org/isni/",
            "lei", "https://search.gleif.org/#/record/",
            "ror", "https://ror.org/");

    /** Dates that are stretches, bounds or approximations: ISO 8601-2, Library of Congress datatype. */
    public static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    public static final Namespaces PUBLISHED = new Namespaces(PUBLISHED_BASE);

    public Namespaces {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("the base must end in a slash: " + base);
        }
    }

    public String ontology() {
        return base + "ontology#";
    }

    public String entity() {
        return base + "id/";
    }

    public String source() {
        return base + "source/";
    }

    public String claim() {
        return base + "claim/";
    }

    public String evidence() {
        return base + "evidence/";
    }

    public String value() {
        return base + "value/";
    }

    public String question() {
        return base + "question/";
    }

    public String position() {
        return base + "position/";
    }

    public String fact() {
        return base + "fact/";
    }

    public String run() {
        return base + "run/";
    }

    public String link() {
        return base + "link/";
    }

    public String graph() {
        return base + "graph/";
    }

    /** Prefix to namespace, ours first; the endpoint, the dumps and the pages all use this map. */
    public Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("cg", ontology());
        prefixes.put("cge", entity());
        prefixes.put("cgs", source());
        prefixes.put("cgc", claim());
        prefixes.put("cgx", evidence());
        prefixes.put("cgv", value());
        prefixes.put("cgq", question());
        prefixes.put("cgf", fact());
        prefixes.put("cgp", position());
        prefixes.put("cgl", link());
        prefixes.put("cgg", graph());
        prefixes.put("rdf", RDF);
        prefixes.put("rdfs", RDFS);
        prefixes.put("owl", OWL);
        prefixes.put("xsd", XSD);
        prefixes.put("skos", SKOS);
        prefixes.put("schema", SCHEMA);
        prefixes.put("prov", PROV);
        prefixes.put("oa", OA);
        prefixes.put("org", ORG);
        prefixes.put("foaf", FOAF);
        prefixes.put("dcterms", DCTERMS);
        prefixes.put("dcat", DCAT);
        prefixes.put("void", VOID);
        prefixes.put("sd", SD);
        prefixes.put("sh", SH);
        prefixes.put("sssom", SSSOM);
        prefixes.put("semapv", SEMAPV);
        prefixes.put("wd", WD);
        prefixes.put("wdt", WDT);
        return prefixes;
    }
}
