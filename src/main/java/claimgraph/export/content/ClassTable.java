package claimgraph.export.content;

import claimgraph.claim.Claim;
import claimgraph.claim.Entity;
import claimgraph.claim.Property;
import claimgraph.claim.verdict.Verdict;
import claimgraph.export.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables of things: one for each class, one row a thing, best values only, and from how many sources they come. */
final class ClassTable {

    private final Edition edition;
    private final EntityColumns own;
    private final String type;
    private final NavigableMap<String, List<Verdict>> bySubject = new TreeMap<>();
    private final NavigableMap<String, PropertyColumns> properties = new TreeMap<>();

    private ClassTable(Edition edition, String type) {
        this.edition = edition;
        this.own = new EntityColumns(edition);
        this.type = type;
        for (Verdict verdict : edition.verdicts()) {
            Entity entity = edition.claims().entities().get(verdict.question().subject());
            if (entity != null && entity.type().equals(type)) {
                bySubject.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(verdict);
                Property property = edition.ontology()
                        .catalogue()
                        .property(verdict.question().property());
                if (property != null && !verdict.facts().isEmpty()) {
                    properties.putIfAbsent(property.name(), new PropertyColumns(property, edition.labels()));
                }
            }
        }
    }

    /** One table for each class that has a thing. */
    static List<Table> of(Edition edition) {
        return edition.ontology().catalogue().classes().stream()
                .map(type -> new ClassTable(edition, type).table())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(EntityColumns.COLUMNS);
        properties.values().forEach(property -> columns.addAll(property.columns()));
        List<Map<String, Object>> rows = edition.claims().entities().values().stream()
                .filter(entity -> entity.type().equals(type))
                .map(this::row)
                .toList();
        String meaning = "One row a thing of the class " + type + ": " + new Meanings(edition.ontology()).of(type);
        return new Table(PropertyColumns.snake(type), meaning, columns, rows);
    }

    private Map<String, Object> row(Entity entity) {
        Map<String, Object> row = new LinkedHashMap<>();
        List<Verdict> verdicts = bySubject.getOrDefault(entity.id(), List.of());
        own.fill(row, entity, claims(verdicts).toList());
        properties.forEach((name, columns) -> columns.fill(
                row,
                verdicts.stream()
                        .filter(verdict -> verdict.question().property().equals(name))
                        .toList()));
        return row;
    }

    static Stream<Claim> claims(List<Verdict> verdicts) {
        return verdicts.stream().flatMap(verdict -> verdict.candidates().stream());
    }
}
