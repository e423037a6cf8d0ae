package claimgraph.serve.sparql;

import claimgraph.serve.http.Answer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;

/**
 * A cache of answers, as the bytes that left: data that do not change give the same answer again. Which ones go when there are too
 * many bytes is Caffeine's choice, by how lately and how often they were asked for; all go with the server, which serves one graph
 * for as long as it runs. Any thread may ask.
 */
public final class KnownAnswers {
    /** One answer may take a part of the room, so that it does not drive out all others. */
    private static final int SHARE = 8;

    /** What an entry takes beside its bytes and its question, about. */
    private static final int ENTRY = 200;

    private final int most;
    private final Cache<List<String>, Answer.Sent> answers;

    /** @param most bytes that are kept; 0 for none */
    public KnownAnswers(int most) {
        this.most = most;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher(KnownAnswers::size)
                .executor(Runnable::run)
                .recordStats()
                .build();
    }

    /** @param question all that the answer depends on */
    Optional<Answer.Sent> get(List<String> question) {
        return Optional.ofNullable(answers.getIfPresent(question));
    }

    void keep(List<String> question, Answer.Sent answer) {
        if (size(question, answer) <= most / SHARE) {
            answers.put(question, answer);
        }
    }

    private static int size(List<String> question, Answer.Sent answer) {
        return ENTRY
                + answer.size()
                + 2 * question.stream().mapToInt(String::length).sum();
    }

    /** Questions that were answered from here. */
    public long hits() {
        return answers.stats().hitCount();
    }

    /** Questions that could have been answered from here, and were not known. */
    public long misses() {
        return answers.stats().missCount();
    }

    public int bytes() {
        answers.cleanUp();
        return answers.policy()
                .eviction()
                .map(eviction -> (int) eviction.weightedSize().orElse(0))
                .orElse(0);
    }
}
