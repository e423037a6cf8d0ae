package claimgraph.check;

import claimgraph.problem.ProblemCode;
import java.util.function.Function;

/** A cell that was read: its value, or what is wrong with it. */
sealed interface Parsed<T> {

    static <T> Parsed<T> of(T value) {
        return new Good<>(value);
    }

    static <T> Parsed<T> problem(ProblemCode code, String message) {
        return new Bad<>(code, message);
    }

    <R> Parsed<R> map(Function<? super T, ? extends R> change);

    /** The value. */
    record Good<T>(T value) implements Parsed<T> {
        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> change) {
            return new Good<>(change.apply(value));
        }
    }

    /** What is wrong, without its place. */
    record Bad<T>(ProblemCode code, String message) implements Parsed<T> {
        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> change) {
            return new Bad<>(code, message);
        }
    }
}
