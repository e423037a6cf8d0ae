package claimgraph.serve.reconcile;

import java.util.Map;

/** A few lines about a thing, small enough for the corner of somebody's screen. */
final class Preview {
    private static final int MOST_LINES = 3;

    private Preview() {}

    static String html(Thing thing, Named type, Map<String, Named> properties) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(thing.named().name()))
                .append("</title></head><body><p><strong>")
                .append(escape(thing.named().name()))
                .append("</strong> (")
                .append(escape(type.name()))
                .append(")<br>")
                .append(escape(thing.named().description()))
                .append("</p><ul>");
        thing.values().entrySet().stream().limit(MOST_LINES).forEach(entry -> {
            Named property = properties.getOrDefault(entry.getKey(), new Named("", entry.getKey(), ""));
            html.append("<li>")
                    .append(escape(property.name()))
                    .append(": ")
                    .append(escape(entry.getValue().get(0).text()))
                    .append("</li>");
        });
        return html.append("</ul></body></html>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
