package claimgraph.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** Finds the circles in what points to what: merges of entities, derivations of sources. Each is found once. */
final class Circles {

    private final NavigableMap<String, ? extends Collection<String>> targets;
    private final Set<String> done = new HashSet<>();
    private final List<List<String>> found = new ArrayList<>();

    private Circles(NavigableMap<String, ? extends Collection<String>> targets) {
        this.targets = targets;
    }

    /** Each circle as the names along it, the one that comes first in the alphabet in front. */
    static List<List<String>> in(NavigableMap<String, ? extends Collection<String>> targets) {
        Circles circles = new Circles(targets);
        targets.keySet().forEach(circles::walk);
        return circles.found;
    }

    /** Goes as deep as it can before it goes on, without recursion: a chain may have a hundred thousand links. */
    private void walk(String start) {
        Map<String, Iterator<String>> path = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        enter(start, path, names);
        while (!names.isEmpty()) {
            String at = names.get(names.size() - 1);
            Iterator<String> left = path.get(at);
            if (left == null || !left.hasNext()) {
                path.remove(at);
                names.remove(names.size() - 1);
                continue;
            }
            String next = left.next();
            if (path.containsKey(next)) {
                found.add(turned(names.subList(names.indexOf(next), names.size())));
            } else {
                enter(next, path, names);
            }
        }
    }

    private void enter(String name, Map<String, Iterator<String>> path, List<String> names) {
        Collection<String> next = targets.get(name);
        if (next != null && done.add(name)) {
            path.put(name, next.iterator());
            names.add(name);
        }
    }

    private static List<String> turned(List<String> circle) {
        int first = 0;
        for (int i = 1; i < circle.size(); i++) {
            first = circle.get(i).compareTo(circle.get(first)) < 0 ? i : first;
        }
        List<String> turned = new ArrayList<>(circle.subList(first, circle.size()));
        turned.addAll(circle.subList(0, first));
        return turned;
    }

    /** {@code a -> b -> a}. */
    static String text(List<String> circle) {
        return String.join(" -> ", circle) + " -> " + circle.get(0);
    }
}
