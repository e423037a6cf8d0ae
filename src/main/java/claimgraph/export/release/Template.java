package claimgraph.export.release;

import claimgraph.export.Resource;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with names in braces, each of which something stands for. */
final class Template {

    private static final Pattern NAME = Pattern.compile("\\{([a-z0-9-]+)}");

    private Template() {}

    static String fill(String resource, Map<String, String> values) {
        return NAME.matcher(Resource.text(resource)).replaceAll(match -> {
            String value = Objects.requireNonNull(values.get(match.group(1)), match.group(1));
            return Matcher.quoteReplacement(value);
        });
    }
}
