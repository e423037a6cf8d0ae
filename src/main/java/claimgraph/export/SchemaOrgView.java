package claimgraph.export;

import claimgraph.claim.Claim;
import claimgraph.claim.Entity;
import claimgraph.claim.Question;
import claimgraph.claim.Source;
import claimgraph.claim.value.Value;
import claimgraph.claim.verdict.Verdict;
import claimgraph.ontology.Namespaces;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * Entities that have facts, as schema.org sees them, in JSON-LD whose context needs no network; each fact names the claims
 * behind it, and each claim the source in which it appears.
 */
final class SchemaOrgView {

    private final Edition edition;
    private final SchemaOrgFact facts;
    private final SchemaOrgTerms terms;

    private SchemaOrgView(Edition edition) {
        this.edition = edition;
        this.terms = new SchemaOrgTerms(edition.ontology());
        this.facts = new SchemaOrgFact(edition, terms);
    }

    static void write(Edition edition, OutputStream out) throws IOException {
        JsonObject document = new SchemaOrgView(edition).document();
        out.write((JSON.toString(document).strip() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject document() {
        Map<String, List<Verdict>> bySubject = new TreeMap<>();
        for (Verdict verdict : edition.verdicts()) {
            if (!verdict.facts().isEmpty()) {
                bySubject
                        .computeIfAbsent(verdict.question().subject(), id -> new ArrayList<>())
                        .add(verdict);
            }
        }
        JsonArray things = new JsonArray();
        bySubject.forEach((id, verdicts) -> things.add(entity(id, verdicts)));
        bySubject.values().stream()
                .flatMap(List::stream)
                .flatMap(verdict -> verdict.facts().stream())
                .sorted()
                .forEach(claim -> things.add(claim(claim)));
        edition.claims().sources().values().forEach(source -> things.add(source(source)));
        JsonObject document = new JsonObject();
        document.put("@context", context());
        document.put("@graph", things);
        return document;
    }

    private JsonObject context() {
        Namespaces namespaces = edition.graph().namespaces();
        JsonObject context = new JsonObject();
        context.put("@vocab", Namespaces.SCHEMA);
        context.put("cg", namespaces.ontology());
        context.put("cge", namespaces.entity());
        context.put("cgc", namespaces.claim());
        context.put("cgs", namespaces.source());
        for (String linked : new String[] {"url", "sameAs", "propertyID"}) {
            JsonObject type = new JsonObject();
            type.put("@type", "@id");
            context.put(linked, type);
        }
        return context;
    }

    private JsonObject entity(String id, List<Verdict> verdicts) {
        JsonObject json = SchemaOrgFact.reference("cge:" + id);
        Entity entity = edition.claims().entities().get(id);
        if (entity != null) {
            json.put("@type", SchemaOrgFact.array(terms.typesOf(entity.type())));
            json.put("name", entity.label());
            SchemaOrgFact.putAll(
                    json,
                    "alternateName",
                    entity.altLabels().stream().map(JsonString::new).toList());
            if (!entity.description().isEmpty()) {
                json.put("description", entity.description());
            }
        }
        SchemaOrgFact.putAll(json, "sameAs", sameAs(id));
        JsonArray all = new JsonArray();
        for (Verdict verdict : verdicts) {
            byValue(verdict).forEach((value, claims) -> {
                facts.putPlain(json, verdict.question(), value);
                all.add(facts.full(verdict.question(), value, claims));
            });
        }
        json.put("additionalProperty", all);
        return json;
    }

    /** What a person has decided to be the same thing elsewhere. */
    private List<JsonString> sameAs(String id) {
        return edition
                .graph()
                .dataset()
                .getGraph(edition.iris().graph("links"))
                .find(edition.iris().entity(id), SKOS.exactMatch.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getURI())
                .toList()
                .stream()
                .sorted()
                .map(JsonString::new)
                .toList();
    }

    private static Map<Value, List<Claim>> byValue(Verdict verdict) {
        Map<String, Value> values = new LinkedHashMap<>();
        Map<Value, List<Claim>> claims = new LinkedHashMap<>();
        for (Claim claim : verdict.facts()) {
            values.putIfAbsent(claim.value().key(), claim.value());
            claims.computeIfAbsent(values.getOrDefault(claim.value().key(), claim.value()), key -> new ArrayList<>())
                    .add(claim);
        }
        return claims;
    }

    private JsonObject claim(Claim claim) {
        JsonObject json = SchemaOrgFact.reference("cgc:" + claim.id());
        json.put("@type", "Claim");
        Question question = claim.question();
        json.put("name", facts.sentence(question, claim.value()));
        json.put("text", claim.evidence().get(0).quote());
        json.put("appearance", SchemaOrgFact.reference("cgs:" + claim.source()));
        return json;
    }

    private static JsonObject source(Source source) {
        JsonObject json = SchemaOrgFact.reference("cgs:" + source.id());
        json.put("@type", "NewsArticle");
        json.put("name", source.title());
        if (!source.publisher().isEmpty()) {
            json.put("publisher", source.publisher());
        }
        if (!source.url().isEmpty()) {
            json.put("url", source.url());
        }
        if (source.published() != null) {
            json.put("datePublished", source.published().lexical());
        }
        return json;
    }
}
