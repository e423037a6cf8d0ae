package claimgraph.check.value;

import claimgraph.claim.Expression;
import claimgraph.claim.Expression.Constant;
import claimgraph.claim.Expression.Figure;
import claimgraph.claim.Expression.Operation;
import claimgraph.claim.Expression.Operator;
import claimgraph.claim.value.Quantity;
import claimgraph.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sums of identities.csv: {@code preMoneyValuation + amountRaised}, {@code fair.foundedOn}, {@code tenure[meta]},
 * {@code eventAmount@s004}, constants in braces {@code {60 s}}, brackets, and + - * / with spaces around them.
 */
public final class IdentityGrammar {

    /** Whether there is such a subject, aspect or source is asked of the claims. */
    private static final Pattern FIGURE = Pattern.compile("(?:(?<subject>[a-z0-9-]+)\\.)?(?<property>[a-z][a-zA-Z]*)"
            + "(?:\\[(?<aspect>[a-z0-9-]+)\\])?(?:@(?<source>[a-z0-9]+))?");

    private static final Pattern TOKEN = Pattern.compile("\\{[^{}]*\\}|[()]|[^\\s(){}]+");
    private static final int LONGEST = 500;

    private final QuantityGrammar quantities;

    public IdentityGrammar(QuantityGrammar quantities) {
        this.quantities = quantities;
    }

    /** A single figure. */
    public Parsed<Figure> figure(String text) {
        Matcher parts = FIGURE.matcher(text);
        return parts.matches()
                ? Parsed.of(new Figure(
                        text(parts, "subject"), text(parts, "property"), text(parts, "aspect"), text(parts, "source")))
                : wrong(
                        text,
                        "is not a figure. Write a property, or subject.property[aspect]@source, and spaces around + -"
                                + " * /.");
    }

    /** A sum of figures and constants. */
    public Parsed<Expression> expression(String text) {
        if (text.length() > LONGEST) {
            return wrong(text.substring(0, LONGEST), "is too long. Split the identity.");
        }
        Deque<String> tokens = new ArrayDeque<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (!text.substring(end, matcher.start()).isBlank()) {
                return wrong(text, "has a brace that stands alone. Write constants like {60 s}.");
            }
            tokens.add(matcher.group());
            end = matcher.end();
        }
        Parsed<Expression> parsed = text.substring(end).isBlank() ? sum(tokens, 1) : wrong(text, "has an open brace.");
        return tokens.isEmpty() || parsed instanceof Parsed.Bad
                ? parsed
                : wrong(tokens.peek(), "stands where an operation belongs. Write + - * or / with spaces around it.");
    }

    /** Operations that bind at least that tightly, from left to right. */
    private Parsed<Expression> sum(Deque<String> tokens, int binds) {
        Parsed<Expression> left = operand(tokens);
        while (left instanceof Parsed.Good<Expression> good) {
            Optional<Operator> operator = operator(tokens.peek());
            if (operator.isEmpty() || operator.get().binds() < binds) {
                return left;
            }
            tokens.remove();
            Parsed<Expression> right = sum(tokens, operator.get().binds() + 1);
            left = right.map(other -> new Operation(operator.get(), good.value(), other));
        }
        return left;
    }

    private Parsed<Expression> operand(Deque<String> tokens) {
        String token = tokens.poll();
        if (token == null) {
            return Parsed.problem(
                    ProblemCode.INVALID_IDENTITY,
                    "The sum ends where a figure belongs. Write one, or delete the last sign.");
        }
        if (token.equals("(")) {
            Parsed<Expression> inner = sum(tokens, 1);
            String close = tokens.poll();
            return ")".equals(close) || inner instanceof Parsed.Bad ? inner : wrong("(", "is never closed.");
        }
        return token.startsWith("{") ? constant(token) : figure(token).map(figure -> figure);
    }

    private Parsed<Expression> constant(String token) {
        String inner = token.substring(1, token.length() - 1).strip();
        Parsed<Quantity> money = quantities.money(inner);
        Parsed<Quantity> quantity = money instanceof Parsed.Good ? money : quantities.quantity(inner, "any");
        return quantity.map(Constant::new);
    }

    private static Optional<Operator> operator(@org.jspecify.annotations.Nullable String token) {
        return Arrays.stream(Operator.values())
                .filter(operator -> String.valueOf(operator.sign()).equals(token))
                .findFirst();
    }

    private static String text(Matcher parts, String group) {
        String text = parts.group(group);
        return text == null ? "" : text;
    }

    private static <T> Parsed<T> wrong(String text, String what) {
        return Parsed.problem(ProblemCode.INVALID_IDENTITY, "\"" + text + "\" " + what);
    }
}
