package claimgraph.link.review;

import claimgraph.link.match.OurGraph;
import claimgraph.link.match.OurThing;
import claimgraph.link.source.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;

/** What ROR records of our things say; both forms of the schema. A withdrawn record says nothing. */
public final class RorRecords {

    private static final String ROR = "https://ror.org/";

    private RorRecords() {}

    /** Founding years from a folder of records as JSON, one a file. */
    public static List<RecordLine> read(OurGraph graph, Path folder) {
        Map<String, String> entityOf = new HashMap<>();
        for (OurThing thing : graph.things().values()) {
            thing.keys().getOrDefault("P6782", java.util.Set.of()).forEach(ror -> entityOf.put(ROR + ror, thing.id()));
        }
        List<RecordLine> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                JsonObject record = StrictJson.parse(Files.readString(file));
                String id = record.getString("id");
                String entity = entityOf.get(id);
                boolean dated = record.hasKey("established")
                        && record.get("established").isNumber();
                if (entity != null && dated && record.getString("status").equals("active")) {
                    lines.add(new RecordLine(
                            id,
                            entity,
                            "foundedOn",
                            record.getNumber("established").toString(),
                            "ROR record, established"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.stream().sorted().toList();
    }
}
