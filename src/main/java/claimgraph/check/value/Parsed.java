package claimgraph.check.value;

import claimgraph.problem.ProblemCode;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A cell that was read: its value, or what is wrong with it. */
public sealed interface Parsed<T> {

    static <T> Parsed<T> of(T value) {
        return new Good<>(value);
    }

    static <T> Parsed<T> problem(ProblemCode code, String message) {
        return new Bad<>(code, message);
    }

    /** No value, for a reason that is reported elsewhere. */
    static <T> Parsed<T> silent() {
        return new Silent<>();
    }

    <R> Parsed<R> map(Function<? super T, ? extends R> change);

    /** The value, or null: what is wrong with it goes to {@code report}, unless it is reported elsewhere. */
    @Nullable
    T orReport(BiConsumer<ProblemCode, String> report);

    /** The value. */
    record Good<T>(T value) implements Parsed<T> {
        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> change) {
            return new Good<>(change.apply(value));
        }

        @Override
        public @Nullable T orReport(BiConsumer<ProblemCode, String> report) {
            return value;
        }
    }

    /** What is wrong, without its place. */
    record Bad<T>(ProblemCode code, String message) implements Parsed<T> {
        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> change) {
            return new Bad<>(code, message);
        }

        @Override
        public @Nullable T orReport(BiConsumer<ProblemCode, String> report) {
            report.accept(code, message);
            return null;
        }
    }

    /** Nothing to say here: the file that would hold it could not be read. */
    record Silent<T>() implements Parsed<T> {
        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> change) {
            return new Silent<>();
        }

        @Override
        public @Nullable T orReport(BiConsumer<ProblemCode, String> report) {
            return null;
        }
    }
}
