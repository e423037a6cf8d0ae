package claimgraph.serve.page.answer;

import java.util.Map;

/** A template and what it shows. */
public record View(String template, Map<String, Object> values) {
    public View {
        values = Map.copyOf(values);
    }
}
