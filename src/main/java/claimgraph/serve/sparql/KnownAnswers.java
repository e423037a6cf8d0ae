package claimgraph.serve.sparql;

import claimgraph.serve.http.Answer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The answers given lately, as the bytes that left: data that do not change give the same answer again. The oldest go when there
 * are too many; all go with the server, which serves one graph for as long as it runs.
 */
public final class KnownAnswers {
    /** One answer may take a part of the room, so that it does not drive out all others. */
    private static final int SHARE = 8;

    /** What an entry takes beside its bytes and its question, about. */
    private static final int ENTRY = 200;

    private final int most;
    private final Map<List<String>, Answer.Sent> answers = new LinkedHashMap<>(16, 0.75f, true);
    private final AtomicLong hits = new AtomicLong();
    private final AtomicLong misses = new AtomicLong();
    private int bytes;

    /** @param most bytes that are kept; 0 for none */
    public KnownAnswers(int most) {
        this.most = most;
    }

    /** @param question all that the answer depends on */
    synchronized Optional<Answer.Sent> get(List<String> question) {
        Optional<Answer.Sent> known = Optional.ofNullable(answers.get(question));
        (known.isPresent() ? hits : misses).incrementAndGet();
        return known;
    }

    synchronized void keep(List<String> question, Answer.Sent answer) {
        if (size(question, answer) <= most / SHARE && answers.putIfAbsent(question, answer) == null) {
            bytes += size(question, answer);
            Iterator<Map.Entry<List<String>, Answer.Sent>> oldest =
                    answers.entrySet().iterator();
            while (bytes > most) {
                Map.Entry<List<String>, Answer.Sent> gone = oldest.next();
                bytes -= size(gone.getKey(), gone.getValue());
                oldest.remove();
            }
        }
    }

    private static int size(List<String> question, Answer.Sent answer) {
        return ENTRY
                + answer.size()
                + 2 * question.stream().mapToInt(String::length).sum();
    }

    /** Questions that were answered from here. */
    public long hits() {
        return hits.get();
    }

    /** Questions that could have been answered from here, and were not known. */
    public long misses() {
        return misses.get();
    }

    public synchronized int bytes() {
        return bytes;
    }
}
