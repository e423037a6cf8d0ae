package claimgraph.check;

import claimgraph.check.value.IdentityGrammar;
import claimgraph.claim.Claim;
import claimgraph.claim.Claims;
import claimgraph.claim.Entity;
import claimgraph.claim.Expression;
import claimgraph.claim.Expression.Figure;
import claimgraph.claim.Expression.Operation;
import claimgraph.claim.Identity;
import claimgraph.claim.Question;
import claimgraph.ontology.Catalogue;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.seed.SeedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules for rows of identities.csv: every figure must be a property, and be stated when its subject is named. */
final class IdentityRows {

    private final Catalogue catalogue;
    private final Claims claims;
    private @Nullable Map<Question, List<Claim>> questions;
    private final IdentityGrammar grammar;
    private final Problems problems;
    private final List<Identity> identities = new ArrayList<>();
    private final Map<String, SeedRow> seen = new HashMap<>();

    IdentityRows(Catalogue catalogue, Claims claims, IdentityGrammar grammar, Problems problems) {
        this.catalogue = catalogue;
        this.claims = claims;
        this.grammar = grammar;
        this.problems = problems;
    }

    /** Gathered when the first identity asks: most seeds have none. */
    private Map<Question, List<Claim>> questions() {
        if (questions == null) {
            questions = claims.byQuestion();
        }
        return questions;
    }

    void accept(SeedRow row) {
        Cells cells = new Cells(row, problems);
        String id = cells.id("id", catalogue.ids());
        String about = cells.required("about");
        String wholeCell = cells.required("whole");
        String partsCell = cells.required("parts");
        Figure whole = wholeCell == null ? null : cells.accept("whole", grammar.figure(wholeCell));
        Expression parts = partsCell == null ? null : cells.accept("parts", grammar.expression(partsCell));
        if (id == null || about == null || !isFirst(cells, id, row) || !isKnown(cells, about)) {
            return;
        }
        if (whole != null && parts != null) {
            check(cells, "whole", whole, about);
            check(cells, "parts", parts, about);
            if (cells.isSound()) {
                identities.add(new Identity(id, about, whole, parts, cells.text("comment")));
            }
        }
    }

    private boolean isFirst(Cells cells, String id, SeedRow row) {
        SeedRow earlier = seen.putIfAbsent(id, row);
        if (earlier != null) {
            cells.wrong(
                    ProblemCode.DUPLICATE_ID,
                    "id",
                    "\"" + id + "\" is already the id of line " + earlier.line() + ". Give each identity its own.");
        }
        return earlier == null;
    }

    private boolean isKnown(Cells cells, String about) {
        Set<String> known = new TreeSet<>(claims.entities().keySet());
        known.addAll(catalogue.classes());
        return cells.known(
                        "about", about, known, "entities.csv, and no class of the ontology", ProblemCode.STALE_IDENTITY)
                != null;
    }

    private void check(Cells cells, String column, Expression expression, String about) {
        if (expression instanceof Operation operation) {
            check(cells, column, operation.left(), about);
            check(cells, column, operation.right(), about);
        } else if (expression instanceof Figure figure) {
            checkFigure(cells, column, figure, about);
        }
    }

    /** A figure of every entity of a class need not be stated of each of them. */
    private void checkFigure(Cells cells, String column, Figure figure, String about) {
        Set<String> properties = catalogue.properties().keySet();
        Catalogue.Retired retired = catalogue.retired().get(figure.property());
        if (retired != null) {
            cells.wrong(ProblemCode.DEPRECATED_TERM, column, SubjectRules.deprecated(figure.property(), retired));
            return;
        }
        if (cells.known(column, figure.property(), properties, "the ontology", ProblemCode.UNKNOWN_PROPERTY) == null) {
            return;
        }
        String subject = figure.subject().isEmpty() ? about : figure.subject();
        Map<String, Entity> entities = claims.entities();
        boolean ofAClass = figure.subject().isEmpty() && !entities.containsKey(about);
        if (!ofAClass && claims(new Question(subject, figure.property(), figure.aspect()), figure.source()) == 0) {
            cells.wrong(
                    ProblemCode.STALE_IDENTITY,
                    column,
                    "No claim states \"" + figure.text() + "\". Mend the figure or delete the identity.");
        }
    }

    private long claims(Question question, String source) {
        return questions().getOrDefault(question, List.of()).stream()
                .filter(claim -> source.isEmpty() || claim.source().equals(source))
                .count();
    }

    List<Identity> finish() {
        return identities;
    }
}
