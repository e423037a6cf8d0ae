package claimgraph.serve.reconcile;

import claimgraph.serve.guard.QueryClock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;

/** Ranks things for a question: by name, then by the values asked for; another class counts half. */
final class Match {
    private static final double OF_NAME = 0.6;
    private static final double SAME = 100;
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
        Names.Name name = things.likeness().of(question.name());
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

    private Candidate candidate(Question question, Names.Name name, Thing thing, boolean rightType) {
        Map<String, Double> features = new LinkedHashMap<>();
        double byName = thing.names().stream()
                .mapToDouble(known -> Names.like(name, known))
                .max()
                .orElse(0);
        if (thing.named().id().equals(question.name())) {
            byName = SAME;
        }
        features.put("name", byName);
        double sum = 0;
        int known = 0;
        for (Question.Wanted wanted : question.wanted()) {
            OptionalDouble fits = fits(thing, wanted);
            if (fits.isPresent()) {
                features.put("property:" + wanted.property(), fits.getAsDouble());
                sum += fits.getAsDouble();
                known++;
            }
        }
        double score = known == 0 ? byName : OF_NAME * byName + (1 - OF_NAME) * sum / known;
        if (!question.types().isEmpty()) {
            features.put("type", rightType ? 100.0 : 0.0);
            score = rightType ? score : score / 2;
        }
        return new Candidate(thing, score, features, rightType);
    }

    /** The best of the values; nothing when the table or we have none, which says nothing against the thing. */
    private OptionalDouble fits(Thing thing, Question.Wanted wanted) {
        return thing.of(wanted.property()).stream()
                .flatMap(cell -> wanted.values().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> fits(wanted.property(), value, cell)))
                .mapToDouble(fits -> fits)
                .max();
    }

    private double fits(String property, String value, Thing.Cell cell) {
        if (!cell.id().isEmpty() && cell.id().equals(value)) {
            return SAME;
        }
        Optional<Amounts> amounts = things.amounts().filter(known -> known.takes(property));
        if (amounts.isPresent()) {
            return amounts.get().fits(property, value, cell).orElse(false) ? SAME : 0;
        }
        return Names.like(things.likeness().of(value), things.likeness().of(cell.text()));
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
