package claimgraph.serve.reconcile;

import claimgraph.serve.guard.QueryClock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/** Ranks things for a question: by name, then by the values asked for; another class counts half. */
final class Match {
    private static final double OF_NAME = 0.6;
    private static final double LEAST = 30;
    private static final double SURE = 95;
    private static final double MARGIN = 10;

    private final Things things;

    Match(Things things) {
        this.things = things;
    }

    private record Candidate(Thing thing, double score, Map<String, Double> features, boolean rightType) {}

    JsonObject answer(Question question) {
        List<Candidate> candidates = candidates(question);
        JsonArray result = new JsonArray();
        for (int i = 0; i < Math.min(question.limit(), candidates.size()); i++) {
            Candidate candidate = candidates.get(i);
            double next = candidates.size() > 1 ? candidates.get(i == 0 ? 1 : 0).score() : 0;
            boolean sure =
                    i == 0 && candidate.score() >= SURE && candidate.rightType() && candidate.score() >= next + MARGIN;
            result.add(json(candidate, sure));
        }
        JsonObject answer = new JsonObject();
        answer.put("result", result);
        return answer;
    }

    private List<Candidate> candidates(Question question) {
        String name = Names.fold(question.name());
        List<Candidate> candidates = new ArrayList<>();
        for (Thing thing : things.byId().values()) {
            QueryClock.here().tick();
            boolean rightType = question.types().isEmpty() || question.types().contains(thing.type());
            if (rightType || !question.strict()) {
                Candidate candidate = candidate(question, name, thing, rightType);
                if (candidate.score() >= LEAST) {
                    candidates.add(candidate);
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.thing().named().id()));
        return candidates;
    }

    private static Candidate candidate(Question question, String name, Thing thing, boolean rightType) {
        Map<String, Double> features = new LinkedHashMap<>();
        double byName = thing.names().stream()
                .mapToDouble(known -> Names.like(name, known))
                .max()
                .orElse(0);
        if (thing.named().id().equals(question.name())) {
            byName = 100;
        }
        features.put("name", byName);
        double score = byName;
        if (!question.wanted().isEmpty()) {
            double sum = 0;
            for (Question.Wanted wanted : question.wanted()) {
                double fits = fits(thing, wanted);
                features.put("property:" + wanted.property(), fits);
                sum += fits;
            }
            score = OF_NAME * byName + (1 - OF_NAME) * sum / question.wanted().size();
        }
        if (!question.types().isEmpty()) {
            features.put("type", rightType ? 100.0 : 0.0);
            score = rightType ? score : score / 2;
        }
        return new Candidate(thing, score, features, rightType);
    }

    /** The best of the values, 0 when the thing has none. */
    private static double fits(Thing thing, Question.Wanted wanted) {
        double best = 0;
        for (Thing.Cell cell : thing.of(wanted.property())) {
            for (String value : wanted.values()) {
                boolean same = !cell.id().isEmpty() && cell.id().equals(value);
                best = Math.max(best, same ? 100 : Names.like(Names.fold(value), Names.fold(cell.text())));
            }
        }
        return best;
    }

    private JsonObject json(Candidate candidate, boolean sure) {
        JsonObject json = candidate.thing().named().json();
        JsonArray types = new JsonArray();
        Named type = things.type(candidate.thing());
        types.add(new Named(type.id(), type.name(), "").json());
        json.put("type", types);
        json.put("score", JsonNumber.value(round(candidate.score())));
        json.put("match", sure);
        JsonArray features = new JsonArray();
        candidate.features().forEach((id, value) -> {
            JsonObject feature = new JsonObject();
            feature.put("id", id);
            feature.put("value", JsonNumber.value(round(value)));
            features.add(feature);
        });
        json.put("features", features);
        return json;
    }

    private static double round(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
