package claimgraph.claim;

import claimgraph.claim.value.Bound;
import claimgraph.claim.value.Quantity;
import java.util.function.Function;

/** What figures should give: stated figures and constants, joined by the four operations. */
public sealed interface Expression {

    /** As a person writes it, with the brackets it needs. */
    String text();

    /** What is made of it, each form by its own case. */
    <R> R fold(Function<Figure, R> ofFigure, Function<Constant, R> ofConstant, Function<Operation, R> ofOperation);

    /** True when a range of numbers stands in it, as 0 to 100 percent: then it bounds more than it computes. */
    default boolean hasRange() {
        return this instanceof Operation operation
                ? operation.left().hasRange() || operation.right().hasRange()
                : this instanceof Constant constant && constant.quantity().bound() == Bound.BETWEEN;
    }

    /**
     * What the sources state of one property.
     *
     * @param subject entity id; empty for the entity that the identity is about
     * @param aspect entity id or notation of a term; empty when the property has none
     * @param source id of the only source to ask; empty for all of them
     */
    record Figure(String subject, String property, String aspect, String source) implements Expression {
        @Override
        public String text() {
            return (subject.isEmpty() ? "" : subject + ".")
                    + property
                    + (aspect.isEmpty() ? "" : "[" + aspect + "]")
                    + (source.isEmpty() ? "" : "@" + source);
        }

        @Override
        public <R> R fold(
                Function<Figure, R> ofFigure, Function<Constant, R> ofConstant, Function<Operation, R> ofOperation) {
            return ofFigure.apply(this);
        }
    }

    /** A number that needs no source: sixty seconds, one hundred percent. */
    record Constant(Quantity quantity) implements Expression {
        @Override
        public String text() {
            return "{" + quantity.label() + "}";
        }

        @Override
        public <R> R fold(
                Function<Figure, R> ofFigure, Function<Constant, R> ofConstant, Function<Operation, R> ofOperation) {
            return ofConstant.apply(this);
        }
    }

    /** Two expressions joined. */
    record Operation(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public String text() {
            return inner(left, operator.binds()) + " " + operator.sign() + " " + inner(right, operator.bindsRight());
        }

        @Override
        public <R> R fold(
                Function<Figure, R> ofFigure, Function<Constant, R> ofConstant, Function<Operation, R> ofOperation) {
            return ofOperation.apply(this);
        }

        private static String inner(Expression side, int binds) {
            return side instanceof Operation other && other.operator().binds() < binds
                    ? "(" + side.text() + ")"
                    : side.text();
        }
    }

    /** The four operations. */
    enum Operator {
        PLUS('+', 1),
        MINUS('-', 1),
        TIMES('*', 2),
        OVER('/', 2);

        private final char sign;
        private final int binds;

        Operator(char sign, int binds) {
            this.sign = sign;
            this.binds = binds;
        }

        public char sign() {
            return sign;
        }

        /** How tightly it binds: the higher is taken first. */
        public int binds() {
            return binds;
        }

        /** What an operation to its right must bind by to need no brackets: a - (b - c) needs them. */
        int bindsRight() {
            return this == MINUS || this == OVER ? binds + 1 : binds;
        }
    }
}
